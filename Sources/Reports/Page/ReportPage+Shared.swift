import Comparison
import NewsCorpus

extension ReportPage {
  /// How much of each document another one has too, and the longest shared passages.
  mutating func sharedText() -> String {
    let passages = content.shared.passages.filter { $0.kind != .quotation }
    return matrix(passages) + passageList(passages)
  }

  private func matrix(_ passages: [Passage]) -> String {
    var shares: [Int: [Int: Double]] = [:]
    for pair in content.shared.pairs where pair.sharedTokens > 0 {
      shares[pair.a, default: [:]][pair.b] = pair.shareA
      shares[pair.b, default: [:]][pair.a] = pair.shareB
    }
    guard !shares.isEmpty else { return note("No two documents share text.") }
    // Those that share most, in the order of their numbers.
    let weights = shares.map { (number: $0.key, weight: $0.value.values.max() ?? 0) }
    let numbers = weights.sorted { (-$0.weight, $0.number) < (-$1.weight, $1.number) }
      .prefix(Limit.matrix).map(\.number).sorted()
    let rows = numbers.map { row in
      let cells = numbers.map { column in
        row == column ? "<td class=\"self\"></td>" : cell(row, column, shares, passages)
      }
      return "<tr><th scope=\"row\">\(link(toDocument: row)) <span class=\"name\">\(row + 1)</span>"
        + "</th>\(cells.joined())</tr>"
    }
    let heads =
      ["<th>has of</th>"]
      + numbers.map {
        "<th class=\"n\" scope=\"col\">\(link(toDocument: $0, text: "\($0 + 1)"))</th>"
      }
    return table(heads, rows: rows, named: "matrix", emptyText: "")
      + note("A row shows how much of a document’s words stand in another one too, in percent.")
      + rest(
        shares.count, shown: numbers.count, "document that shares text",
        command: "compare --pairs --top 0")
  }

  private func cell(
    _ row: Int, _ column: Int, _ shares: [Int: [Int: Double]], _ passages: [Passage]
  ) -> String {
    guard let share = shares[row]?[column], share > 0 else { return "<td></td>" }
    let level = min(9, Int(share * 10))
    let percent = max(1, Int((share * 100).rounded()))
    let passage = passages.prefix(Limit.passages).firstIndex { passage in
      passage.documents.contains(row) && passage.documents.contains(column)
    }
    let text = passage.map { "<a href=\"#x\($0 + 1)\">\(percent)</a>" } ?? "\(percent)"
    return "<td class=\"n m\(level)\">\(text)</td>"
  }

  private mutating func passageList(_ passages: [Passage]) -> String {
    let shown = passages.prefix(Limit.passages)
    guard !shown.isEmpty else { return "" }
    let items = shown.enumerated().map { place, passage in
      let anchor = "x\(place + 1)"
      let places = passage.spans.map { span in
        guard let sentence = firstSentence(of: span) else { return link(toDocument: span.document) }
        return link(
          toSentence: sentence, text: shortName(ofDocument: span.document), from: anchor,
          label: "shared passage \(place + 1)",
          mark: span.bytes)
      }
      let similarity =
        passage.kind == .edited ? ", \(Count.percent(passage.similarity)) alike" : ""
      var text = ""
      var attribute = ""
      if let span = passage.spans.first {
        text = Markup.html(corpus[document: span.document].string(span.bytes))
        attribute = language(ofDocument: span.document)
      }
      return """
        <li id="\(anchor)"><p class="name">\(Count.of(passage.words, "word")), \
        \(passage.kind.rawValue)\(similarity), in \(places.joined(separator: ", "))</p>
        <blockquote\(attribute)><p>\(text)</p></blockquote></li>
        """
    }
    return "<h3>Longest shared passages</h3>\n<ol class=\"passages\">\n"
      + items.joined(separator: "\n") + "\n</ol>\n"
      + rest(
        passages.count, shown: shown.count, "passage", command: "compare --passages --top 0")
  }

  /// The sentence a place begins in.
  private func firstSentence(of span: PassageSpan) -> Int? {
    let document = corpus[document: span.document]
    return document.sentences.first {
      document.byteRange(ofSentence: $0).upperBound > span.bytes.lowerBound
    }
  }
}
