/// What a parameter or an option's value stands for; decides checking and completion.
public enum ValueKind: Sendable, Equatable {
  /// Any text.
  case text
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A decimal number, written with a point.
  case number
  /// A file or folder to read.
  case inputFile
  /// A file to write.
  case outputFile
  /// A date or period of the calendar.
  case date
  /// Documents: a name, number, glob, outlet or selection.
  case documents
  /// Exactly one document.
  case document
  /// A named selection, `@name`.
  case selection
  /// The name of a person, body or place.
  case name
  /// A document field, such as `source`.
  case field
  /// The name of a command.
  case command
  /// One of a few words.
  case choice([String])
  /// Several of a few words, separated by commas.
  case choices([String])
  /// A search pattern, read by a parser of its own; only for a parameter, never for an option.
  case pattern
  /// The name of a setting.
  case setting
  /// A file to read, or a selection.
  case fileOrSelection

  /// Returns what is wrong with a value by its kind alone, or `nil` if nothing is.
  public func problem(in value: String) -> ValueProblem? {
    switch self {
    case .integer(let range):
      if let number = Int(value), range.contains(number) { return nil }
      return ValueProblem("expected \(Self.wording(of: range)), found \(Quoted.of(value))")
    case .number:
      return Self.numberProblem(in: value)
    case .selection:
      if value.hasPrefix("@"), value.unicodeScalars.count > 1 { return nil }
      return ValueProblem(
        "expected a selection such as `@early`, found \(Quoted.of(value))",
        advice: value.isEmpty ? nil : "did you mean \(Quoted.of("@" + value))?")
    case .choice(let choices):
      if choices.contains(value) { return nil }
      return Self.choiceProblem(value, among: choices, range: nil)
    case .choices(let choices):
      return Self.choicesProblem(in: value, among: choices)
    default:
      return nil
    }
  }

  private static func wording(of range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min, Int.max): "a whole number"
    case (let low, Int.max): "a whole number of at least \(low)"
    case (Int.min, let high): "a whole number of at most \(high)"
    case (let low, let high): "a whole number from \(low) to \(high)"
    }
  }

  private static func numberProblem(in value: String) -> ValueProblem? {
    let isPlain = value.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    if isPlain, let number = Double(value), number.isFinite { return nil }
    let pointed = String(value.map { $0 == "," ? "." : $0 })
    let hasComma = pointed != value && Double(pointed) != nil
    return ValueProblem(
      "expected a number, found \(Quoted.of(value))",
      advice: hasComma ? "try: \(Quoted.bare(pointed))" : nil)
  }

  private static func choicesProblem(in value: String, among choices: [String]) -> ValueProblem? {
    var start = 0
    for piece in value.split(separator: ",", omittingEmptySubsequences: false) {
      let count = piece.unicodeScalars.count
      if !choices.contains(String(piece)) {
        return choiceProblem(String(piece), among: choices, range: start..<start + count)
      }
      start += count + 1
    }
    return nil
  }

  private static func choiceProblem(
    _ value: String, among choices: [String], range: Range<Int>?
  ) -> ValueProblem {
    let list = choices.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    let more = choices.count > 12 ? " …" : ""
    return ValueProblem(
      "expected \(choices.count > 1 ? "one of " : "")\(list)\(more), found \(Quoted.of(value))",
      range: range, advice: Suggestions.advice(for: value, among: choices))
  }
}

/// What is wrong with a value, and where inside it.
public struct ValueProblem: Sendable, Equatable {
  /// What is wrong, in lower case.
  public var message: String
  /// The part of the value that is meant, in Unicode scalars; `nil` for the whole.
  public var range: Range<Int>?
  /// What would work, where that is known.
  public var advice: String?

  /// Creates a problem.
  public init(_ message: String, range: Range<Int>? = nil, advice: String? = nil) {
    self.message = message
    self.range = range
    self.advice = advice
  }
}

/// Text of the user quoted inside a message, cut where it is long.
enum Quoted {
  private static let longest = 60

  /// Returns the text between backticks.
  static func of(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > longest else { return "`\(text)`" }
    return "`\(String(scalars.prefix(longest)))…`"
  }
}

extension Quoted {
  /// Returns the text without marks, cut where it is long.
  static func bare(_ text: String) -> String {
    String(of(text).dropFirst().dropLast())
  }
}
