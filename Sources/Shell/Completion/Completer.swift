import CommandLanguage
import Names
import NewsCorpus
import TimeExpressions

/// What the Tab key can put into a line, as the session stands.
///
/// A value taken before a line is edited: it answers at once and never waits for the session.
public struct Completer: Sendable {
  /// One possible continuation.
  public struct Candidate: Sendable, Equatable {
    /// What a list shows.
    public let display: String
    /// What goes into the line, quoted where needed.
    public let insertion: String
    /// Whether a blank may follow.
    public let isFinal: Bool
  }

  /// The continuations and the part of the line they replace, in Unicode scalars.
  public struct List: Sendable, Equatable {
    /// The continuations, at most 200.
    public let candidates: [Candidate]
    /// What they replace.
    public let range: Range<Int>
  }

  let grammar: Grammar
  let corpus: Corpus
  /// What `let` keeps.
  let results: [String]
  let texts: [String]
  /// What was found in the texts so far; nothing is looked for because of a key.
  let entities: [Entity]
  let times: AnnotationLayer<TimeExpression>

  private static let limit = 200
  /// What some commands understand beside documents.
  private static let documentKeywords = ["use": ["all", "unique"], "unload": ["all"]]
  /// How long a key may take; the rest of 50 ms is for drawing.
  private static let milliseconds: UInt64 = 35

  /// The continuations of a line at a cursor, which counts Unicode scalars.
  ///
  /// - Complexity: linear in the documents, names and vocabulary, and in the folder listed; after
  ///   some 35 ms what was found so far is given.
  public func complete(_ line: String, cursor: Int) -> List {
    let context = grammar.completionContext(for: line, cursor: cursor)
    let typed = Typed(
      line: line, context: context,
      inCorpus: CorpusProposals(
        corpus: corpus, prefix: FoldedPrefix(context.prefix),
        deadline: Deadline(milliseconds: Completer.milliseconds), limit: Completer.limit))
    var candidates: [Candidate] = []
    var seen: Set<String> = []
    for expectation in context.expectations {
      for proposal in proposals(for: expectation, typed) {
        guard candidates.count < Completer.limit else { break }
        guard seen.insert(proposal.text).inserted else { continue }
        candidates.append(
          Candidate(
            display: proposal.display,
            insertion: context.insertion(
              for: proposal.text, isComplete: !proposal.isFolder, isSyntax: proposal.isSyntax),
            isFinal: !proposal.isFolder))
      }
    }
    return List(candidates: candidates, range: context.range)
  }

  /// What is typed, what may stand there, and what the corpus has of it.
  private struct Typed {
    let line: String
    let context: CompletionContext
    let inCorpus: CorpusProposals

    var prefix: String { context.prefix }

    /// The word before the one that is typed.
    var wordBefore: String? {
      String(line.unicodeScalars.prefix(context.range.lowerBound))
        .split { $0 == " " || $0 == "\t" }.last.map(String.init)
    }
  }

  /// A text that could stand at the cursor.
  struct Proposal {
    var text: String
    var display: String
    var isFolder = false
    var isSyntax = false

    init(
      _ text: String, display: String? = nil, isFolder: Bool = false, isSyntax: Bool = false
    ) {
      self.text = text
      self.display = display ?? text
      self.isFolder = isFolder
      self.isSyntax = isSyntax
    }
  }

  private func proposals(
    for expectation: CompletionContext.Expectation, _ typed: Typed
  ) -> [Proposal] {
    switch expectation {
    case .command: return syntax(grammar.firstWords, typed)
    case .subcommand(let name): return syntax(grammar.subcommands(of: name), typed)
    case .option(let name): return options(of: name, typed)
    case .value(let kind, _, _): return values(kind, typed)
    case .document(let command):
      return syntax(Completer.documentKeywords[command] ?? [], typed) + documents(typed)
    case .field: return syntax(fields, typed)
    case .operator: return syntax(["=", "!=", "<", "<=", ">", ">=", "~"], typed)
    case .conditionValue("date"): return dates(typed)
    case .conditionValue(let field): return typed.inCorpus.values(of: field).map { Proposal($0) }
    case .connective: return syntax(["and", "or"], typed)
    case .patternWord: return words(typed)
    case .redirectionFile: return files(typed)
    case .selection: return syntax(selections, typed)
    case .variable: return syntax(texts.map { "$" + $0 }, typed)
    case .keyword(let word): return syntax([word], typed)
    }
  }

  private var selections: [String] { results.map { "@" + $0 } }

  /// The fields conditions can ask for; those of tables as far as the first documents have them.
  private var fields: [String] {
    let further = Set(corpus.metadata.prefix(1000).flatMap { $0.fields.keys })
    return Session.knownFields + further.subtracting(Session.knownFields).sorted()
  }

  private func options(of name: String, _ typed: Typed) -> [Proposal] {
    guard let command = grammar.command(named: name) else { return [] }
    let used = Set(typed.context.usedOptions)
    return syntax(
      command.options.filter { $0.isRepeatable || !used.contains($0.name) }.map(\.name), typed)
  }

  private func values(_ kind: ValueKind, _ typed: Typed) -> [Proposal] {
    switch kind {
    case .choice(let choices), .choices(let choices): return syntax(choices, typed)
    case .inputFile, .outputFile: return files(typed)
    case .document, .documents: return documents(typed)
    case .selection: return syntax(selections, typed)
    case .fileOrSelection: return syntax(selections, typed) + files(typed)
    case .field: return syntax(fields, typed)
    case .command:
      return syntax(
        grammar.commands.map(\.name) + HelpTopic.allCases.map(\.rawValue), typed)
    case .setting: return syntax(Setting.all.map(\.name), typed)
    case .name: return names(typed)
    case .date: return dates(typed)
    case .pattern: return words(typed)
    case .text: return settingValues(typed)
    case .integer, .number: return []
    }
  }

  private func documents(_ typed: Typed) -> [Proposal] {
    syntax(selections + (typed.prefix.hasPrefix("@") ? ["@all"] : []), typed)
      + typed.inCorpus.documents().map { Proposal($0) }
  }

  private func files(_ typed: Typed) -> [Proposal] {
    FileProposals.of(typed.prefix, deadline: typed.inCorpus.deadline)
  }

  /// The names found so far; before any were looked for, words that could be names.
  private func names(_ typed: Typed) -> [Proposal] {
    if entities.isEmpty {
      return words(typed).filter { $0.text.first?.isUppercase ?? false }
    }
    return typed.inCorpus.names(entities).map { found in
      Proposal(found.name, display: found.spelling.map { "\(found.name) (\($0))" })
    }
  }

  private func dates(_ typed: Typed) -> [Proposal] {
    typed.inCorpus.dates(times).map { Proposal($0.text, display: "\($0.text) (\($0.count))") }
  }

  private func words(_ typed: Typed) -> [Proposal] {
    guard !typed.prefix.isEmpty else { return [] }
    return typed.inCorpus.words().map { Proposal($0.text, display: "\($0.text) (\($0.frequency))") }
  }

  /// The values of a setting, behind `set` and its name.
  private func settingValues(_ typed: Typed) -> [Proposal] {
    guard typed.context.command == SetCommand.description.name, let name = typed.wordBefore,
      let setting = Setting.all.first(where: { $0.name == name })
    else { return [] }
    return syntax(setting.choices ?? [], typed)
  }

  private func syntax(_ texts: [String], _ typed: Typed) -> [Proposal] {
    texts.filter { $0.hasPrefix(typed.prefix) }.map { Proposal($0, isSyntax: true) }
  }
}

extension Session {
  /// The completer of this moment.
  public var completer: Completer {
    Completer(
      grammar: grammar, corpus: corpus, results: results.keys.sorted(),
      texts: texts.keys.sorted(), entities: annotations.knownEntities, times: annotations.times)
  }

  /// What the prompt says: how much is loaded, and how much of it is selected.
  public var promptState: PromptState {
    PromptState(
      documents: corpus.count, selected: current.map { numbers(of: $0.documents).count },
      selection: current?.name, isRecording: recording != nil)
  }

  /// Whether a text ends in the middle of a command, so that another line belongs to it.
  public nonisolated func needsContinuation(_ text: String) -> Bool {
    grammar.needsContinuation(text)
  }
}

/// What the prompt says about a session.
public struct PromptState: Sendable, Equatable {
  /// The number of loaded documents.
  public let documents: Int
  /// The number of selected documents, nothing where all are.
  public let selected: Int?
  /// How the selection is named.
  public let selection: String?
  /// Whether typed commands go into a script.
  public let isRecording: Bool

  /// The prompt: `depesche 18> `, `depesche 6/18 @early> `.
  public var text: String {
    var text = "depesche"
    if let selected {
      text += " \(selected)/\(documents)"
    } else if documents > 0 {
      text += " \(documents)"
    }
    if let selection { text += " \(selection)" }
    return text + (isRecording ? " ●> " : "> ")
  }
}
