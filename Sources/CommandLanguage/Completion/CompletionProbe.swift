/// What the parser last expected before the end of a text that is being completed.
///
/// The parser says what it expects each time before it reads something. What it expected where the
/// last word begins is what may stand at the cursor.
struct CompletionProbe {
  /// Where the part begins that reaches up to the cursor.
  var start = -1
  var expectations: [CompletionContext.Expectation] = []
  var command: String?
  var usedOptions: [String] = []
  /// Where the last word read ends.
  var touched = -1
  /// The command and its options when `expectations` was kept.
  var kept: (command: String?, usedOptions: [String]) = (nil, [])
}

extension Parser {
  /// Keeps what may stand at the position, unless the cursor still touches the word before it.
  ///
  /// What was expected first at a position counts: the inner parts of a command know more than what
  /// reads on after them.
  mutating func expect(_ expectations: @autoclosure () -> [CompletionContext.Expectation]) {
    guard var probe, scanner.position != probe.touched, scanner.position != probe.start else {
      return
    }
    probe.start = scanner.position
    probe.expectations = expectations()
    probe.kept = (probe.command, probe.usedOptions)
    self.probe = probe
  }

  /// Marks the end of a word just read.
  mutating func touch() {
    probe?.touched = scanner.position
  }
}
