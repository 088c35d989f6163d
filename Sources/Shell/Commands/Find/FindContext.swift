import CommandLanguage
import Search

/// What `find` takes for the order of its lines and for the text beside a match.
enum FindContext {
  /// The keys lines are sorted by.
  static let keys: [(name: String, key: ConcordanceKey)] = [
    ("match", .match), ("left", .left(1)), ("left2", .left(2)), ("left3", .left(3)),
    ("right", .right(1)), ("right2", .right(2)), ("right3", .right(3)), ("date", .date),
  ]

  /// The keys of a list of names, separated by commas.
  static func keys(named list: String) -> [ConcordanceKey] {
    list.split(separator: ",").compactMap { name in keys.first { $0.name == name }?.key }
  }

  private static let mostWords = 100
  private static let mostCharacters = 1000

  /// The context a call asks for.
  static func size(of call: Call, setting: Int) -> ContextSize {
    if call.flag("--expand") { return .paragraph }
    if call.flag("--sentence") { return .sentence }
    return call.option("--context").flatMap { width($0.text) } ?? .words(setting)
  }

  /// Looks at a width and says what is wrong with it.
  static let problem: CommandDescription.Validator = { text in
    guard width(text) == nil else { return nil }
    return ValueProblem(
      "expected 0 to \(mostWords) words or 0c to \(mostCharacters)c characters, "
        + "found `\(text.prefix(60))`",
      advice: "try: --context 8, --context 60c, --sentence or --expand")
  }

  private static func width(_ text: String) -> ContextSize? {
    if text.hasSuffix("c"), let count = Int(text.dropLast()), (0...mostCharacters).contains(count) {
      return .characters(count)
    }
    guard let count = Int(text), (0...mostWords).contains(count) else { return nil }
    return .words(count)
  }
}
