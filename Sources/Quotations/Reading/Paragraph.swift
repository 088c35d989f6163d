/// One paragraph cut into items, with its quotations as single items.
struct Paragraph {
  var items: [Item] = []
  var quotes: [QuotedText] = []
  /// The item ranges of its sentences; a quotation of several sentences never parts them.
  var units: [Range<Int>] = []
  /// The bytes of the paragraph.
  var range = 0..<0
  /// Whether the paragraph begins with an opening mark.
  var startsWithMark = false

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    quotes.removeAll(keepingCapacity: true)
    units.removeAll(keepingCapacity: true)
    startsWithMark = false
  }
}
