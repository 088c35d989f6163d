import CommandLanguage
import NewsCorpus
import Tables

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
  let documents: [String]
  let outlets: [String]
  let documentWords: [String]
  let results: [String]
  let texts: [String]
  let fields: [String]
  let names: [String]

  private static let limit = 200
  /// What some commands understand beside documents.
  private static let documentKeywords = ["use": ["all", "unique"], "unload": ["all"]]

  /// The continuations of a line at a cursor, which counts Unicode scalars.
  ///
  /// - Complexity: linear in the documents, names and vocabulary, and in the folder listed.
  public func complete(_ line: String, cursor: Int) -> List {
    let context = grammar.completionContext(for: line, cursor: cursor)
    var candidates: [Candidate] = []
    var seen: Set<String> = []
    for expectation in context.expectations {
      for proposal in proposals(for: expectation, context: context) {
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

  /// A text that could stand at the cursor.
  struct Proposal {
    var text: String
    var display: String
    var isFolder = false
    var isSyntax = false

    init(_ text: String, isFolder: Bool = false, isSyntax: Bool = false) {
      self.text = text
      self.isFolder = isFolder
      self.isSyntax = isSyntax
      display = text
    }
  }

  private func proposals(
    for expectation: CompletionContext.Expectation, context: CompletionContext
  ) -> [Proposal] {
    switch expectation {
    case .command: return syntax(grammar.firstWords, context)
    case .subcommand(let name): return syntax(grammar.subcommands(of: name), context)
    case .option(let name): return options(of: name, context)
    case .value(let kind, _, let option): return values(kind, context, isOption: option != nil)
    case .document(let command):
      return syntax(Completer.documentKeywords[command] ?? [], context)
        + documentProposals(context)
    case .field: return syntax(fields, context)
    case .operator: return syntax(["=", "!=", "<", "<=", ">", ">=", "~"], context)
    case .conditionValue(let field): return matching(values(of: field), context)
    case .connective: return syntax(["and", "or"], context)
    case .patternWord: return words(context)
    case .redirectionFile: return FileProposals.of(context.prefix)
    case .selection: return syntax(selections, context)
    case .variable: return syntax(texts.map { "$" + $0 }, context)
    case .keyword(let word): return syntax([word], context)
    }
  }

  private var selections: [String] { results.map { "@" + $0 } }

  private func options(of name: String, _ context: CompletionContext) -> [Proposal] {
    guard let command = grammar.command(named: name) else { return [] }
    let used = Set(context.usedOptions)
    return syntax(
      command.options.filter { $0.isRepeatable || !used.contains($0.name) }.map(\.name), context)
  }

  private func values(
    _ kind: ValueKind, _ context: CompletionContext, isOption: Bool
  ) -> [Proposal] {
    switch kind {
    case .choice(let choices): return syntax(choices, context)
    case .choices(let choices): return syntax(choices, context)
    case .inputFile, .outputFile: return FileProposals.of(context.prefix)
    case .document, .documents: return documentProposals(context)
    case .selection: return syntax(selections, context)
    case .fileOrSelection: return syntax(selections, context) + FileProposals.of(context.prefix)
    case .field: return syntax(fields, context)
    case .command:
      return syntax(
        grammar.commands.map(\.name) + HelpTopic.allCases.map(\.rawValue), context)
    case .setting: return syntax(Setting.all.map(\.name), context)
    case .name: return matching(names, context)
    case .date: return matching(values(of: "date"), context)
    case .pattern: return words(context)
    case .text, .integer, .number: return []
    }
  }

  private func documentProposals(_ context: CompletionContext) -> [Proposal] {
    syntax(selections + (context.prefix.hasPrefix("@") ? ["@all"] : []), context)
      + matching(documentWords, context)
  }

  /// The values a field has in the corpus.
  private func values(of field: String) -> [String] {
    let values: [String] =
      switch field {
      case "doc": documents
      case "source": outlets
      case "title": corpus.metadata.compactMap(\.title)
      case "language": corpus.metadata.map(\.language)
      case "date": corpus.metadata.compactMap { $0.date?.date.description }
      case "url": corpus.metadata.compactMap(\.url)
      default: corpus.metadata.compactMap { $0.fields[field] }
      }
    return Set(values).sorted()
  }

  /// The word forms of the corpus that begin with what is typed, the most frequent first.
  private func words(_ context: CompletionContext) -> [Proposal] {
    guard !context.prefix.isEmpty else { return [] }
    var found: [(text: String, frequency: Int)] = []
    for form in corpus.vocabulary.forms(withPrefix: context.prefix) {
      found.append((corpus.vocabulary.text(of: form), corpus.frequency(of: form)))
    }
    found.sort { ($1.frequency, $0.text) < ($0.frequency, $1.text) }
    return found.prefix(Completer.limit).map { word in
      var proposal = Proposal(word.text)
      proposal.display = "\(word.text) (\(word.frequency))"
      return proposal
    }
  }

  /// What begins with what is typed, whatever its case.
  private func matching(_ texts: [String], _ context: CompletionContext) -> [Proposal] {
    let prefix = context.prefix.lowercased()
    return texts.filter { $0.lowercased().hasPrefix(prefix) }.map { Proposal($0) }
  }

  private func syntax(_ texts: [String], _ context: CompletionContext) -> [Proposal] {
    texts.filter { $0.hasPrefix(context.prefix) }.map { Proposal($0, isSyntax: true) }
  }
}

extension Session {
  /// The completer of this moment.
  public var completer: Completer {
    Completer(
      grammar: grammar, corpus: corpus, documents: corpus.metadata.map(\.name), outlets: outlets,
      documentWords: documentWords, results: results.keys.sorted(), texts: texts.keys.sorted(),
      fields: fieldNames,
      names: annotations.knownNames)
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
