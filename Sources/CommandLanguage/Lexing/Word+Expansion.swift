/// Where a text came from; decides what a path in it is relative to.
public enum WordOrigin: Sendable, Equatable {
  /// It is written in the script or line: relative to the source's directory.
  case written
  /// It came from an argument, `$1` or `$@`: relative to the working directory.
  case argument
}

/// The value of a variable: one word or, for `$@`, any number.
public struct VariableValue: Sendable, Equatable, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral
{
  /// The words.
  public let words: [String]
  /// Where the words came from.
  public let origin: WordOrigin
  /// The folder that a path among the words is relative to, or `nil` for the working directory.
  public let directory: String?

  /// Creates a value.
  ///
  /// What `$1` and `$@` give counts as an argument whatever is said here.
  public init(_ words: [String], origin: WordOrigin = .written, directory: String? = nil) {
    self.words = words
    self.origin = origin
    self.directory = directory
  }

  /// Creates the value that `let` keeps of a word.
  public init(_ word: ExpandedWord) {
    self.init([word.text], origin: word.origin, directory: word.directory)
  }

  /// Creates a value of one word.
  public init(stringLiteral value: String) {
    self.init([value])
  }

  /// Creates a value of several words.
  public init(arrayLiteral elements: String...) {
    self.init(elements)
  }
}

/// Gives the value of a variable by its name without `$` (`x`, `1`, `@`), or `nil` if it has none.
public typealias VariableLookup = (String) -> VariableValue?

/// A word whose variables have been replaced.
public struct ExpandedWord: Sendable, Equatable {
  /// The text it stands for.
  public let text: String
  /// The text as a glob, or `nil` if no unquoted `*`, `?` or `[` is in it.
  ///
  /// In it a `\` stands before every character that was quoted and would mean something in a glob.
  public let glob: String?
  /// The name of the selection it stands for if it begins with an unquoted `@`.
  public let selectionName: String?
  /// Whether any part of it was quoted.
  public let isQuoted: Bool
  /// Where its beginning came from.
  public let origin: WordOrigin
  /// The folder that it is relative to if it is a path, or `nil` for the working directory.
  ///
  /// Text kept by `let` stays relative to the script it was written in.
  public let directory: String?
  /// The word it was made from.
  public let word: Word

  /// Whether it stands for its text alone: neither a glob nor a selection.
  public var isLiteral: Bool { glob == nil && selectionName == nil }

  /// Two expanded words are equal when they stand for the same, wherever they were written.
  public static func == (a: ExpandedWord, b: ExpandedWord) -> Bool {
    a.text == b.text && a.glob == b.glob && a.selectionName == b.selectionName
      && a.isQuoted == b.isQuoted && a.origin == b.origin && a.directory == b.directory
  }
}

extension Word {
  /// Returns the words this word stands for once its variables are replaced.
  ///
  /// An unquoted `$@` gives one word per argument, none if there are none; inside quotes it joins
  /// them by one blank. Values are never split at blanks. Unquoted values may hold globs.
  ///
  /// - Throws: a diagnostic at the variable that has no value.
  public func expanded(with lookup: VariableLookup) throws(Diagnostic) -> [ExpandedWord] {
    var words: [ExpandedWord] = []
    var current = Expansion(isWhole: parts.isEmpty || isQuoted)
    for part in parts {
      switch part {
      case .literal(let text, let isQuoted):
        current.append(text, isQuoted: isQuoted, from: (.written, source.directory))
      case .variable(let variable):
        let value = try value(of: variable, with: lookup)
        let isArgument = variable.isArgument || value.origin == .argument
        let home = isArgument ? (WordOrigin.argument, nil) : (.written, value.directory)
        if variable.isQuoted {
          let joined = value.words.joined(separator: " ")
          current.append(joined, isQuoted: true, from: home)
        } else {
          for (index, text) in value.words.enumerated() {
            if index > 0 {
              words.append(current.finished(as: self))
              current = Expansion(isWhole: false)
            }
            current.append(text, isQuoted: false, from: home)
          }
        }
      }
    }
    if current.isWhole { words.append(current.finished(as: self)) }
    return words
  }

  private func value(
    of variable: Variable, with lookup: VariableLookup
  ) throws(Diagnostic) -> VariableValue {
    try Self.value(of: variable.name, at: variable.range, in: source, with: lookup)
  }

  static func value(
    of name: String, at range: SourceRange, in source: SourceText, with lookup: VariableLookup
  ) throws(Diagnostic) -> VariableValue {
    if let value = lookup(name) { return value }
    if name == "@" { return VariableValue([], origin: .argument) }
    if Variable.isArgument(name) {
      throw Diagnostic(
        at: range, in: source, "argument \(Quoted.of("$" + name)) was not given",
        advice: "give it after the script's name: depesche FILE.dep ARGUMENT…")
    }
    throw Diagnostic(
      at: range, in: source, "nothing is kept as \(Quoted.of("$" + name))",
      advice: shorterName(of: name, with: lookup) ?? "try: let \(Quoted.bare(name)) = \"text\"")
  }

  /// Looks for `$date-report` where only `$date` is known.
  private static func shorterName(of name: String, with lookup: VariableLookup) -> String? {
    guard name.unicodeScalars.count <= 100 else { return nil }
    var start = name.startIndex
    while let dash = name[start...].firstIndex(of: "-") {
      let shorter = String(name[..<dash])
      if lookup(shorter) != nil { return "try: ${\(shorter)}\(name[dash...])" }
      start = name.index(after: dash)
    }
    return nil
  }
}

extension [Word] {
  /// Returns the words these words stand for once their variables are replaced.
  ///
  /// - Throws: a diagnostic at the first variable that has no value.
  public func expanded(with lookup: VariableLookup) throws(Diagnostic) -> [ExpandedWord] {
    var words: [ExpandedWord] = []
    for word in self { words += try word.expanded(with: lookup) }
    return words
  }
}

/// A word in the making.
private struct Expansion {
  private var text = ""
  private var glob = ""
  private var hasGlob = false
  private var beginsUnquoted = false
  private var isEmpty = true
  private var home: (origin: WordOrigin, directory: String?) = (.written, nil)
  private(set) var isWhole: Bool

  init(isWhole: Bool) {
    self.isWhole = isWhole
  }

  mutating func append(
    _ piece: String, isQuoted: Bool, from home: (origin: WordOrigin, directory: String?)
  ) {
    isWhole = true
    if isEmpty, !piece.isEmpty {
      isEmpty = false
      beginsUnquoted = !isQuoted
      self.home = home
    }
    text += piece
    for scalar in piece.unicodeScalars {
      switch scalar {
      case "*", "?", "[":
        if isQuoted { glob.unicodeScalars.append("\\") } else { hasGlob = true }
      case "]", "\\":
        if isQuoted || scalar == "\\" { glob.unicodeScalars.append("\\") }
      default: break
      }
      glob.unicodeScalars.append(scalar)
    }
  }

  func finished(as word: Word) -> ExpandedWord {
    ExpandedWord(
      text: text, glob: hasGlob ? glob : nil,
      selectionName: beginsUnquoted ? Word.selectionName(in: text) : nil,
      isQuoted: word.isQuoted, origin: home.origin, directory: home.directory, word: word)
  }
}
