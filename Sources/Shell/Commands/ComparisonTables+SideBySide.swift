import Comparison
import NewsCorpus
import Tables
import Terminal

extension ComparisonTables {
  /// Two reports beside each other, what they share on one line; words that the other lacks stand
  /// between ‹ and ›.
  func sideBySide(_ a: Int, _ b: Int) -> Table {
    var table = Table(columns: [
      TableColumn("kind", "", style: .muted),
      TableColumn("a", visibility: .recordOnly), TableColumn("b", visibility: .recordOnly),
      TableColumn(
        "first", name(a), visibility: .tableOnly, isFlexible: true, minimumWidth: 20,
        priority: .essential),
      TableColumn(
        "second", name(b), visibility: .tableOnly, isFlexible: true, minimumWidth: 20,
        priority: .essential),
    ])
    table.isAlwaysWhole = true
    var places = PlaceFinder(corpus)
    for line in shared.sideBySide(a, b) {
      func record(_ side: AlignedSentences.Side?, _ number: Int) -> Value {
        guard let side else { return .null }
        let bytes = corpus[document: number].byteRange(ofSentence: side.sentence)
        return .object(places.fields(bytes, in: number))
      }
      let (first, second) = (record(line.first, a), record(line.second, b))
      table.rows.append([
        .text(Self.mark(line.kind)), first, second, .text(marked(line.first, a)),
        .text(marked(line.second, b)),
      ])
    }
    table.footnotes.append("= the same text, ~ edited, \" only quoted alike; ‹words› differ")
    return table
  }

  private static func mark(_ kind: PassageKind?) -> String {
    switch kind {
    case .verbatim: "="
    case .edited: "~"
    case .quotation: "\""
    case nil: ""
    }
  }

  private func marked(_ side: AlignedSentences.Side?, _ number: Int) -> String {
    guard let side else { return "" }
    let document = corpus[document: number]
    let bytes = document.byteRange(ofSentence: side.sentence)
    var text = ""
    var start = bytes.lowerBound
    for range in side.different {
      text += document.string(start..<range.lowerBound) + "‹" + document.string(range) + "›"
      start = range.upperBound
    }
    text += document.string(start..<max(start, bytes.upperBound))
    return text.replacingAll("\n", with: " ")
  }
}
