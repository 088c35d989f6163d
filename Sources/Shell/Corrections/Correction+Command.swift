import CommandLanguage
import Names
import NewsCorpus

extension Correction {
  /// The command that makes the correction again, on one line.
  var command: String {
    switch self {
    case .zones(let document, let lines, let kind):
      "zone \(ShellWord.quoted(document)) \(LineNumbers.text(of: lines)) as \(kind.name)"
    case .facts(let document, let facts): "describe \(ShellWord.quoted(document))\(facts.options)"
    case .same(let one, let other):
      "same \(ShellWord.quoted(one)) \(ShellWord.quoted(other))"
    case .apart(let one, let other):
      "apart \(ShellWord.quoted(one)) \(ShellWord.quoted(other))"
    case .type(let name, let type):
      "name \(ShellWord.quoted(name)) is \(type?.code ?? NameCommand.noName)"
    }
  }

  /// The correction a command makes, whose words are taken as they stand; nothing where the text is
  /// no such command.
  init?(command text: String) {
    let script = CommandCatalog.grammar.parse(SourceText(name: "", text: text))
    guard !script.hasErrors, script.statements.count == 1,
      let invocation = script.statements[0].invocation,
      let call = try? Call(invocation, grammar: CommandCatalog.grammar, lookup: { _ in nil })
    else { return nil }
    func word(_ name: String) -> String { call.argument(name)?.text ?? "" }
    switch invocation.name {
    case "zone":
      guard let kind = ZoneKind(name: word("KIND")) else { return nil }
      self = .zones(document: word("DOC"), lines: ZoneCommand.lines(of: call), kind: kind)
    case "describe": self = .facts(document: word("DOC"), DescribeCommand.facts(of: call))
    case "same": self = .same(word("NAME"), word("OTHER"))
    case "apart": self = .apart(word("NAME"), word("OTHER"))
    case "name": self = .type(word("NAME"), NameType(code: word("TYPE")))
    default: return nil
    }
  }
}

extension CorrectedFacts {
  /// The options of `describe` that say the same, each with a blank before it.
  fileprivate var options: String {
    let given = [
      ("--date", date?.description), ("--source", source), ("--title", title),
      ("--language", language), ("--url", url),
    ]
    return given.compactMap { name, value in
      value.map { " \(name)=\(ShellWord.quoted($0))" }
    }.joined()
  }
}

/// Numbers of lines as people write them: `3`, `5-7`, `12-`, several with commas.
enum LineNumbers {
  /// The lines a text names, or nothing where it names none; `12-` reaches to the end.
  static func ranges(_ text: String) -> [ClosedRange<Int>]? {
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard let first = ends.first.flatMap(number), ends.count <= 2 else { return nil }
      if ends.count == 1 {
        ranges.append(first...first)
      } else if ends[1].isEmpty {
        ranges.append(first...Int.max)
      } else if let last = number(ends[1]), first <= last {
        ranges.append(first...last)
      } else {
        return nil
      }
    }
    return ranges
  }

  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), number > 0
    else { return nil }
    return number
  }

  /// The ranges as people write them.
  static func text(of ranges: [ClosedRange<Int>], separator: String = " ") -> String {
    ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: separator)
  }

  /// Ascending ranges of the same lines that do not touch each other.
  static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound - 1 <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
