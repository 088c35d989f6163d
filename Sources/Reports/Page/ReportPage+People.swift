import NewsCorpus

extension ReportPage {
  /// Who is named, in which roles, and where.
  mutating func people() -> String {
    // Who is named once and is nobody in particular would hide the others.
    let known = content.people.filter { $0.mentions > 1 || !$0.roles.isEmpty }
    let people = (known.isEmpty ? content.people : known).prefix(Limit.people)
    let most = people.map(\.mentions).max() ?? 1
    let rows = people.enumerated().map { place, person in
      let anchor = "p\(place + 1)"
      let roles = person.roles.map { role in
        "<li>\(Markup.html(role.text)) "
          + "<span class=\"name\">\(Markup.html(role.sources.joined(separator: ", ")))</span></li>"
      }
      let sentences = person.sentences.map { sentence in
        let document = corpus.tokens(ofSentence: sentence).first.map(corpus.document(ofToken:))
        return link(
          toSentence: sentence, text: document.map(shortName) ?? "sentence", from: anchor,
          label: person.name)
      }
      let spellings =
        person.spellings.isEmpty
        ? ""
        : "<span class=\"name\">\(Markup.html(person.spellings.joined(separator: ", ")))</span>"
      return """
        <tr id="\(anchor)"><td>\(Markup.html(person.name))\(spellings)</td>\
        <td>\(roles.isEmpty ? "" : "<ul>\(roles.joined())</ul>")</td>\
        <td class="n">\(person.mentions)</td><td class="opt">\(meter(person.mentions, of: most))</td>\
        <td class="n">\(person.documents.count)</td>\
        <td class="refs opt">\(sentences.joined(separator: " · "))</td></tr>
        """
    }
    let heads = [
      "<th>Name</th>", "<th>Roles</th>", "<th class=\"n\">Mentions</th>", "<th class=\"opt\"></th>",
      "<th class=\"n\">Documents</th>", "<th class=\"opt\">Sentences</th>",
    ]
    return table(heads, rows: rows, emptyText: "Nobody is named.")
      + rest(
        content.people.count, shown: people.count, "name", command: "who --type PER --top 0")
  }
}
