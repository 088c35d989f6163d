import Comparison
import NewsCorpus

extension ReportPage {
  /// Which documents were read, and where each one's words come from.
  mutating func documents() -> String {
    var provenance: [Int: Provenance] = [:]
    for entry in content.shared.provenance { provenance[entry.document] = entry }
    let numbers = content.selection.documents.prefix(Limit.documents)
    let rows = numbers.map { number in
      let document = corpus[document: number]
      let metadata = document.metadata
      let date = metadata.date.map { "<time datetime=\"\($0)\">\($0.date)</time>" } ?? "–"
      return """
        <tr id="\(anchor(ofDocument: number))"><td class="n">\(number + 1)</td>\
        <td>\(Markup.html(metadata.source ?? "–"))</td>\
        <td\(language(ofDocument: number))>\(Markup.html(metadata.title ?? metadata.name))\
        <span class="name">\(Markup.html(metadata.name))</span></td>\
        <td class="d">\(date)</td>\
        <td class="n opt">\(document.tokenCount(in: content.selection.zones))</td>\
        <td>\(provenance[number].map(bar) ?? "")</td></tr>
        """
    }
    let heads = [
      "<th class=\"n\">#</th>", "<th>Outlet</th>", "<th>Title</th>", "<th>Date</th>",
      "<th class=\"n opt\">Words</th>", "<th>Own text</th>",
    ]
    return table(heads, rows: rows, named: "documents", emptyText: "No document is selected.")
      + rest(content.selection.count, shown: rows.count, "document", command: "docs")
      + "<p class=\"note\">Own text: \(legend).</p>\n"
  }

  /// What the colours of the bars mean.
  private var legend: String {
    [
      ("copied", "copied"), ("edited", "edited"), ("quoted", "quoted"),
      ("own", "the report’s own"),
    ].map { name, meaning in
      "<svg class=\"key\" viewBox=\"0 0 8 8\" aria-hidden=\"true\"><rect class=\"\(name)\" x=\"0\" "
        + "y=\"0\" width=\"8\" height=\"8\"/></svg> \(meaning)"
    }.joined(separator: " ")
  }

  /// A bar of what was copied, edited, quoted and is a report's own.
  private func bar(_ entry: Provenance) -> String {
    let shares = [
      ("copied", entry.copied), ("edited", entry.edited), ("quoted", entry.quoted),
      ("own", entry.own),
    ]
    var position = 0
    var rects = ""
    for (number, (name, share)) in shares.enumerated() {
      let end = number == shares.count - 1 ? 100 : min(100, position + Int((share * 100).rounded()))
      if end > position {
        rects += "<rect class=\"\(name)\" x=\"\(position)\" y=\"0\" width=\"\(end - position)\" "
        rects += "height=\"8\"/>"
      }
      position = max(position, end)
    }
    let words = shares.map { "\($0.0) \(Count.percent($0.1))" }.joined(separator: ", ")
    return "<svg class=\"shares\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" role=\"img\" "
      + "aria-label=\"\(words)\"><title>\(words)</title>\(rects)</svg>"
      + "<span class=\"figure\">\(Count.percent(entry.own))</span>"
  }
}
