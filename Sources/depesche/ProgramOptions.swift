public import ArgumentParser
import Shell
public import Tables
public import Terminal

/// The options of the program, as argument-parser reads them.
struct ProgramOptions: ParsableCommand {
  private static let synopsis = """
    depesche [OPTION…]
    depesche [OPTION…] FILE.dep [ARG…]
    depesche [OPTION…] -c 'COMMANDS' [-c 'COMMANDS']…
    depesche -l PATH… -c 'COMMANDS'
    """

  static let configuration = CommandConfiguration(
    commandName: "depesche",
    abstract:
      "A shell for reading the press: load pages, then ask who, when, said, compare, stats.",
    usage: synopsis,
    discussion: """
      Without a script and without -c: the interactive shell on a terminal, otherwise commands from \
      standard input. `depesche -c help` lists the commands.

      Exit status: 0 all went well, 1 a command failed, 2 the call or a script could not be \
      understood, 3 a check found a difference, 130 interrupted.
      """,
    version: "depesche \(Program.version)")

  @Option(
    name: [.short, .long], parsing: .upToNextOption,
    help: ArgumentHelp("Load files and folders first; - is standard input.", valueName: "path"),
    completion: .file())
  var load: [String] = []

  @Option(
    name: [.short, .long], parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Run commands and end; may be given several times.", valueName: "commands"))
  var command: [String] = []

  @Option(
    name: [.short, .long],
    help:
      "How results are written: \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: OutputFormat = .table

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write results to a file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("A metadata table for the pages loaded.", valueName: "file"),
    completion: .file())
  var metadata: String?

  @Option(help: ArgumentHelp("The publication date of pages no table dates.", valueName: "date"))
  var date: String?

  @Flag(help: "Take whole files as body text: no header, no boilerplate.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "The format of the files: \(LoadingDefaults.inputFormats.joined(separator: ", ")).",
      valueName: "name"), completion: .list(LoadingDefaults.inputFormats))
  var inputFormat: String?

  @Flag(name: .customLong("no-init"), help: "Leave out the start-up file of interactive sessions.")
  var noInit = false

  @Flag(help: "Write commands before their results, which makes a transcript.")
  var echo = false

  @Flag(help: "Go on after a command that failed.")
  var keepGoing = false

  @Flag(help: "Write no files and read only what --load names.")
  var restricted = false

  @Option(help: "Colours: auto, always, never.")
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("The width of tables in columns, 20 to 1000.", valueName: "n"))
  var width: Int?

  @Flag(help: "Leave out notes; warnings and errors still show.")
  var quiet = false

  @Flag(
    name: .customLong("help-man"), help: "Show the manual page: depesche --help-man > depesche.1.")
  var helpMan = false

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A command script and its arguments.", valueName: "file.dep"),
    completion: .file(extensions: ["dep"]))
  var script: [String] = []

  func validate() throws {
    if let first = script.first, first.hasPrefix("-"), first != "-" {
      // Capturing the script's arguments keeps argument-parser from seeing its own two options.
      if first == "--help" || first == "-h" { throw CleanExit.helpRequest(self) }
      if first == "--version" { throw CleanExit.message("depesche \(Program.version)") }
      throw ValidationError("Unknown option '\(Gate.line(first))'")
    }
    if helpMan {
      let help = ProgramOptions.helpMessage(columns: 100)
      throw CleanExit.message(ManualPage(help: help, synopsis: Self.synopsis).text)
    }
    if !command.isEmpty, let first = script.first {
      throw ValidationError(
        "-c and the script '\(Gate.line(first))' cannot be given together; run one of them")
    }
    if let width, !(20...1000).contains(width) {
      throw ValidationError("--width takes 20 to 1000, found \(width)")
    }
    if let date, let problem = LoadingDefaults.problem(inDate: date) {
      throw ValidationError(Gate.line("--date: \(problem)"))
    }
    if let inputFormat, !LoadingDefaults.inputFormats.contains(inputFormat) {
      throw ValidationError(
        "--input-format: there is no format '\(Gate.line(inputFormat))'; formats are "
          + LoadingDefaults.inputFormats.joined(separator: ", "))
    }
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
