/// A text that is put together line by line, with what markup says about each line.
struct MarkedText {
  private(set) var text: [UInt8] = []
  private(set) var markup: [LineMarkup] = []
  private var needsBlank = false

  /// Whether there is no line yet.
  var isEmpty: Bool { text.isEmpty }

  /// Ends a paragraph: the next line stands behind an empty one.
  mutating func endParagraph() { needsBlank = true }

  /// Adds a line, with its runs of white space as single blanks; an empty one is left out.
  mutating func add(_ line: some Sequence<UInt8>, _ own: LineMarkup = []) {
    var bytes: [UInt8] = []
    for byte in line {
      if byte > 0x20 {
        bytes.append(byte)
      } else if let last = bytes.last, last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    guard !bytes.isEmpty else { return }
    if needsBlank, !text.isEmpty {
      text.append(0x0A)
      markup.append([])
    }
    needsBlank = false
    text += bytes
    text.append(0x0A)
    markup.append(own)
  }
}
