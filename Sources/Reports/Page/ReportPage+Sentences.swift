import NewsCorpus

extension ReportPage {
  /// The sentences that rows cite, by document, each with the way back.
  mutating func sentences() -> String {
    var byDocument: [(document: Int, sentences: [Int])] = []
    for sentence in ledger.sentences {
      guard let token = corpus.tokens(ofSentence: sentence).first else { continue }
      let document = corpus.document(ofToken: token)
      if byDocument.last?.document == document {
        byDocument[byDocument.count - 1].sentences.append(sentence)
      } else {
        byDocument.append((document, [sentence]))
      }
    }
    if byDocument.isEmpty { return note("No sentence is cited.") }
    return byDocument.map { entry in
      let metadata = corpus.metadata[entry.document]
      let head = [metadata.source, metadata.title ?? metadata.name].compactMap { $0 }
      let lines = entry.sentences.map { sentence in
        let known = ledger[sentence]
        let back = known.citations.map { citation in
          "<a href=\"#\(citation.anchor)\">\(Markup.html(citation.label))</a>"
        }
        return """
          <p id="\(SentenceLedger.anchor(of: sentence))"><span\(language(ofDocument: entry.document))>\
          \(text(ofSentence: sentence, marks: known.marks))</span> \
          <span class="back">↩ \(back.joined(separator: " · "))</span></p>
          """
      }
      return """
        <h3>\(link(toDocument: entry.document, text: "\(entry.document + 1)")) \
        \(Markup.html(head.joined(separator: ": ")))</h3>
        \(lines.joined(separator: "\n"))

        """
    }.joined()
  }
}
