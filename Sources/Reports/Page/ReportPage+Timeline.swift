import NewsCorpus

extension ReportPage {
  /// What is spoken of when: a chart, and the strongest periods with a sentence each.
  mutating func timeline() -> String {
    let periods = content.periods
    let window = TimelineWindow(periods)
    // The periods most spoken of, ties in favour of those the chart draws; in calendar order.
    func rank(_ position: Int) -> (Int, Int, Int) {
      let isDrawn = window?.periods.contains(position) ?? false
      return (-periods[position].mentions, isDrawn ? 0 : 1, position)
    }
    let shown = periods.indices.sorted { rank($0) < rank($1) }.prefix(Limit.periods).sorted()
    var html = ""
    if let window, window.steps.count > 1 {
      html += "<div class=\"wide\">\n\(TimelineChart(window).svg())</div>\n"
      var outside: [String] = []
      if window.before > 0 { outside.append("\(Count.of(window.before, "mention")) before") }
      if window.after > 0 { outside.append("\(Count.of(window.after, "mention")) after") }
      let rest = outside.isEmpty ? "" : "; \(outside.joined(separator: ", ")) it are not drawn"
      html += note("Mentions by \(window.unit.rawValue)\(rest).")
    }
    let most = shown.map { periods[$0].mentions }.max() ?? 1
    let rows = shown.map { position in
      let period = periods[position]
      let anchor = "t\(position + 1)"
      let label = Self.wording(of: period.value)
      let sentence = period.sentence.map {
        let excerpt = self.text(ofSentence: $0)
        let link = link(toSentence: $0, text: "in context", from: anchor, label: label)
        return "\(excerpt) \(link)"
      }
      let outlets = period.documents.map { self.link(toDocument: $0, text: "\($0 + 1)") }
      return """
        <tr id="\(anchor)"><td class="d">\(Markup.html(label))</td>\
        <td class="n">\(period.mentions)</td>\
        <td class="opt">\(meter(period.mentions, of: most))</td>\
        <td class="refs opt">\(outlets.joined(separator: " "))</td>\
        <td\(period.sentence.map(languageOfSentence) ?? "")>\(sentence ?? "")</td></tr>
        """
    }
    let heads = [
      "<th>When</th>", "<th class=\"n\">Mentions</th>", "<th class=\"opt\"></th>",
      "<th class=\"opt\">Documents</th>", "<th>Sentence</th>",
    ]
    return html
      + table(heads, rows: rows, emptyText: "Nothing is said about any time.")
      + rest(periods.count, shown: rows.count, "period", command: "when --top 0")
  }

  /// A TIMEX3 value as people read it: three digits are a decade, two a century.
  private static func wording(of value: String) -> String {
    guard value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return value }
    switch value.utf8.count {
    case 3: return value + "0s"
    case 2: return value + "00s"
    default: return value
    }
  }

  /// A small bar for a count.
  func meter(_ count: Int, of most: Int) -> String {
    let width = most == 0 ? 0 : max(1, count * 100 / most)
    return "<svg class=\"meter\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" "
      + "aria-hidden=\"true\"><rect class=\"bar\" x=\"0\" y=\"0\" width=\"\(width)\" height=\"8\"/></svg>"
  }

  private func languageOfSentence(_ sentence: Int) -> String {
    guard let token = corpus.tokens(ofSentence: sentence).first else { return "" }
    return language(ofDocument: corpus.document(ofToken: token))
  }
}
