import CommandLanguage
import Comparison
import Ingestion
import NewsCorpus
import Search
import Tables
public import Terminal

/// One user's work: what is loaded, selected, kept and set, and the commands that act on it.
///
/// A session belongs to nobody's terminal: lines come from whoever calls ``run(_:)``, results and
/// messages go to its ``Console``.
public actor Session {
  var console: Console
  let configuration: SessionConfiguration
  let grammar: Grammar

  var corpus: Corpus = .empty {
    didSet {
      searchEngine = SearchEngine(corpus)
      knownDuplicates = nil
      wholeFigures = []
      lastCounted = nil
    }
  }
  /// Finds patterns in the corpus; keeps what it learnt about its vocabulary.
  var searchEngine = SearchEngine(.empty)
  /// The duplicates in the corpus once somebody has asked for them.
  var knownDuplicates: Duplicates?
  var annotations = AnnotationStore()
  /// What was corrected by hand.
  var corrections = CorrectionLog() {
    // Who is one entity and what is a name counts in some figures.
    didSet { wholeFigures = [] }
  }
  /// The figures of the whole corpus that a snapshot brought or keeps.
  var wholeFigures: [WholeFigures] = []
  var settings: Settings
  /// The current selection, or nothing for all documents.
  var current: CurrentSelection?
  var results: [String: KeptResult] = [:]
  var texts: [String: VariableValue] = [:]
  /// The arguments `$1`, `$2`, … of the running script, innermost last.
  var arguments: [[String]]
  var typed: [TypedLine] = []
  var recording: Recording?
  var writer: TableWriter
  /// The last result shown, which `expect` looks at.
  var lastResult: CommandResult?
  /// The words of the selection that was counted last.
  var lastCounted: CountedWords?
  /// The last result about documents, which `why` opens.
  var lastAnswer: LastAnswer?
  var hasQuit = false
  /// Whether something was shown since the last echoed command.
  var lastEchoHadResult = false
  /// The scripts being read, so that one that reads itself is noticed.
  var openScripts: [String] = []

  /// Creates a session with nothing loaded.
  public init(console: Console, configuration: SessionConfiguration = SessionConfiguration()) {
    self.console = console
    self.configuration = configuration
    grammar = CommandCatalog.grammar
    settings = configuration.settings
    arguments = [configuration.arguments]
    writer = TableWriter(format: configuration.settings.format)
  }

  /// Says what the place of the results can show now, as after a change of the window's size.
  public func describe(_ capabilities: TerminalCapabilities) {
    console.capabilities = capabilities
  }

  /// Whether `quit` was called.
  public var isFinished: Bool { hasQuit }
}

/// How a session was started.
public struct SessionConfiguration: Sendable {
  /// What `set` can change, as it is at the start.
  public var settings: Settings
  /// The arguments of the script.
  public var arguments: [String]
  /// Whether commands are written before their results, which makes a transcript.
  public var echoes: Bool
  /// Whether a script goes on after a command that failed.
  public var keepsGoing: Bool
  /// Whether a person types the commands.
  public var isInteractive: Bool
  /// What scripts from strangers may read; nothing where everything may be read and written.
  public var restriction: Restriction?
  /// What `load` does where its options say nothing else.
  public var loading: LoadingDefaults

  /// Creates the configuration of a plain script run.
  public init() {
    settings = Settings()
    arguments = []
    echoes = false
    keepsGoing = false
    isInteractive = false
    restriction = nil
    loading = LoadingDefaults()
  }
}

/// What `load` does where its options say nothing else, from the program's own options.
public struct LoadingDefaults: Sendable {
  /// A metadata table for every page loaded.
  public var metadata: String?
  /// The publication date of pages that do not tell theirs.
  public var date: String?
  /// Whether whole files are body text.
  public var isPlain = false
  /// The input format, where it is not to be guessed.
  public var inputFormat: String?

  /// Creates defaults that change nothing.
  public init() {}

  /// The names of the formats that can be read.
  public static var inputFormats: [String] { InputFormat.allCases.map(\.rawValue) }

  /// What is wrong with a publication date, or nothing.
  public static func problem(inDate text: String) -> String? {
    DateInput.validateDay(text).map { problem in
      [problem.message, problem.advice].compactMap { $0 }.joined(separator: "; ")
    }
  }
}

/// The current selection and how the prompt names it.
struct CurrentSelection: Sendable {
  let name: String
  let documents: [String]
}

/// A line that was typed, and whether it went well.
struct TypedLine: Sendable {
  let text: String
  let succeeded: Bool
}
