import Comparison
import NewsCorpus

extension ReportPage {
  /// Where the documents disagree, each value with the sentence that states it.
  mutating func conflicts() -> String {
    // What agrees is no conflict.
    let conflicts = content.conflicts.filter { $0.status != .compatible }
    let shown = conflicts.prefix(Limit.conflicts)
    var html =
      shown.isEmpty ? note("The documents do not disagree in anything that was found.") : ""
    for (place, conflict) in shown.enumerated() {
      let anchor = "k\(place + 1)"
      let rows = conflict.values.map { value in
        let link = link(
          toSentence: value.sentence, text: "in context", from: anchor,
          label: "\(conflict.kind.rawValue): \(conflict.what)", mark: value.bytes)
        let date = corpus.metadata[value.document].date?.date.description ?? "–"
        let stated = corpus[document: value.document].string(value.bytes)
        return """
          <tr><td>\(self.link(toDocument: value.document))</td><td class="d">\(date)</td>\
          <td>\(Markup.html(stated))</td><td\(language(ofDocument: value.document))>\
          \(text(ofSentence: value.sentence, marks: [value.bytes])) \(link)</td></tr>
          """
      }
      html += """
        <h3 id="\(anchor)">\(Markup.html(conflict.what)) \
        <span class="status \(conflict.status.rawValue)">\(conflict.status.rawValue)</span></h3>

        """
      html += table(
        ["<th>Outlet</th>", "<th>Date</th>", "<th>Stated</th>", "<th>Sentence</th>"], rows: rows,
        named: "conflicts", emptyText: "")
    }
    return html
      + rest(
        conflicts.count, shown: shown.count, "statement", command: "compare --conflicts --top 0")
  }
}
