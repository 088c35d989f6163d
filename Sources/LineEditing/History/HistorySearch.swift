internal import CEditLine

/// An incremental search through the history, as Ctrl-R starts it.
struct HistorySearch {
  /// What is looked for; case counts only if it has a capital letter.
  private(set) var pattern: [Unicode.Scalar] = []

  /// The line found, as an index into the history, or nil if nothing has been found yet.
  private(set) var match: Int?

  /// Where in that line the pattern begins, in scalars.
  private(set) var offset = 0

  /// Whether the last step found nothing.
  private(set) var hasFailed = false

  /// The line and the cursor before the search.
  let original: (text: String, cursor: Int)

  /// Starts a search that an abort takes back to the line as it was.
  init(text: String, cursor: Int) {
    original = (text, cursor)
  }

  /// What stands before the line while searching.
  var prompt: Prompt {
    let text = String(String.UnicodeScalarView(pattern))
    return Prompt("(\(hasFailed ? "not found" : "search")) \(text): ")
  }

  /// Makes the pattern longer and searches on from the line that is shown.
  mutating func extend(with scalars: some Sequence<Unicode.Scalar>, in lines: [String]) {
    pattern.append(contentsOf: scalars.filter { $0.properties.generalCategory != .control })
    find(in: lines, from: match ?? lines.count - 1, older: true)
  }

  /// Takes the last scalar off the pattern and searches again from the newest line.
  mutating func shorten(in lines: [String]) {
    guard !pattern.isEmpty else { return }
    pattern.removeLast()
    match = nil
    find(in: lines, from: lines.count - 1, older: true)
  }

  /// Goes on to the next line that matches.
  mutating func step(older: Bool, in lines: [String]) {
    guard let match else { return find(in: lines, from: lines.count - 1, older: true) }
    find(in: lines, from: older ? match - 1 : match + 1, older: older)
  }

  private mutating func find(in lines: [String], from start: Int, older: Bool) {
    hasFailed = false
    guard !pattern.isEmpty else { return }
    let folding = !pattern.contains { iswupper(wint_t($0.value)) != 0 }
    var index = start
    while lines.indices.contains(index) {
      if index != match || older,
        let place = Self.offset(of: pattern, in: lines[index], folding: folding)
      {
        match = index
        offset = place
        return
      }
      index += older ? -1 : 1
    }
    hasFailed = true
  }

  /// Where the pattern begins in the line, in scalars.
  private static func offset(
    of pattern: [Unicode.Scalar], in line: String, folding: Bool
  ) -> Int? {
    let scalars = line.unicodeScalars.map { folding ? towlower(wint_t($0.value)) : $0.value }
    let wanted = pattern.map(\.value)
    guard scalars.count >= wanted.count else { return nil }
    return (0...(scalars.count - wanted.count)).first { start in
      scalars[start...].starts(with: wanted)
    }
  }
}
