import Comparison

extension ReportPage {
  /// The words that tell each outlet from the others.
  mutating func wording() -> String {
    var bySource: [String: [DistinctiveWord]] = [:]
    for word in content.wording where word.g2 > 0 {
      bySource[word.source, default: []].append(word)
    }
    let rows = bySource.keys.sorted().map { source in
      let words = (bySource[source] ?? []).prefix(Limit.words).map { word in
        "<li>\(Markup.html(word.term)) <span class=\"name\">\(word.frequency) : "
          + "\(word.referenceFrequency)</span></li>"
      }
      return "<tr><th scope=\"row\">\(Markup.html(source))</th><td><ul class=\"words\">"
        + "\(words.joined(separator: "\n"))</ul></td></tr>"
    }
    return table(
      ["<th>Outlet</th>", "<th>Words (here : elsewhere)</th>"], rows: rows,
      emptyText: "No word tells one outlet from the others.")
  }
}
