import Comparison
import NewsCorpus

/// A report as one HTML page that needs nothing else: no network, no script, no other file.
///
/// Everything that came from pages is escaped and passes the gate; the content security policy allows
/// nothing but the page's own style, by its hash. Rows link to the sentences they rest on, sentences
/// link back.
public struct ReportPage {
  /// How many rows each part shows; what is left out is said.
  enum Limit {
    static let documents = 1000
    static let periods = 40
    static let people = 40
    static let matrix = 30
    static let passages = 12
    static let conflicts = 40
    static let words = 10
  }

  let content: ReportContent
  var ledger = SentenceLedger()
  var corpus: Corpus { content.selection.corpus }

  /// Prepares a page.
  public init(_ content: ReportContent) {
    self.content = content
  }

  /// Returns the page, UTF-8 without a byte-order mark.
  ///
  /// The same content gives the same page.
  ///
  /// - Throws: `CancellationError`.
  public func html() throws(CancellationError) -> String {
    var page = self
    return try page.whole()
  }

  private mutating func whole() throws(CancellationError) -> String {
    let parts: [(anchor: String, title: String, write: (inout ReportPage) -> String)] = [
      ("documents", "Documents", { $0.documents() }),
      ("timeline", "Timeline", { $0.timeline() }),
      ("people", "People", { $0.people() }),
      ("shared", "Shared text", { $0.sharedText() }),
      ("conflicts", "Where the documents disagree", { $0.conflicts() }),
      ("wording", "Wording", { $0.wording() }),
      // Last, as it shows what the others cite.
      ("sentences", "Sentences", { $0.sentences() }),
    ]
    var body = ""
    for part in parts {
      if Task.isCancelled { throw CancellationError() }
      body += """
        <section id="\(part.anchor)">
        <h2>\(part.title)</h2>
        \(part.write(&self))</section>

        """
    }
    let links = parts.map { "<a href=\"#\($0.anchor)\">\($0.title)</a>" }
    let title = Markup.html(content.title)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(ReportStyle.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(title.isEmpty ? "Report" : title)</title>
      <style>\(ReportStyle.css)</style>
      </head>
      <body>
      <header>
      <h1>\(title)</h1>
      <p class="summary">\(summary)</p>
      <nav>\(links.joined(separator: "\n"))</nav>
      </header>
      <main>
      \(body)</main>
      <footer><p>\(Markup.html(content.origin))</p></footer>
      </body>
      </html>

      """
  }

  /// How much was read, from when to when.
  private var summary: String {
    let metadata = content.selection.documents.map { corpus.metadata[$0] }
    let outlets = Set(metadata.compactMap(\.source)).count
    var text = Count.of(metadata.count, "document")
    if outlets > 0 { text += " from \(Count.of(outlets, "outlet"))" }
    let days = metadata.compactMap { $0.date?.date }
    if let first = days.min(), let last = days.max() {
      text += first == last ? ", published \(first)" : ", published \(first) to \(last)"
    }
    return text
  }
}

// MARK: - Pieces that several parts use

extension ReportPage {
  /// A table, wide ones scroll by themselves; nothing but a note where there is no row.
  func table(
    _ heads: [String], rows: [String], named name: String = "", emptyText: String
  ) -> String {
    if rows.isEmpty { return note(emptyText) }
    return """
      <div class="wide"><table\(name.isEmpty ? "" : " class=\"\(name)\"")>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>

      """
  }

  func note(_ text: String) -> String { "<p class=\"note\">\(Markup.html(text))</p>\n" }

  /// A note of how many rows are left out, nothing where none are.
  func rest(_ all: Int, shown: Int, _ noun: String, command: String) -> String {
    all > shown ? note("\(Count.of(all - shown, "more " + noun)): \(command)") : ""
  }

  /// The anchor of a document's row.
  func anchor(ofDocument number: Int) -> String { "d\(number + 1)" }

  /// A link to a document's row.
  func link(toDocument number: Int, text: String? = nil) -> String {
    "<a href=\"#\(anchor(ofDocument: number))\">"
      + Markup.html(text ?? shortName(ofDocument: number)) + "</a>"
  }

  /// How a document is called in a narrow place: its outlet, else its name.
  func shortName(ofDocument number: Int) -> String {
    corpus.metadata[number].source ?? corpus.metadata[number].name
  }

  /// Cites a sentence from a row and links to it.
  mutating func link(
    toSentence sentence: Int, text: String, from anchor: String, label: String,
    mark: Range<Int>? = nil
  ) -> String {
    ledger.cite(sentence, from: .init(anchor: anchor, label: label), mark: mark)
    return "<a href=\"#\(SentenceLedger.anchor(of: sentence))\">\(Markup.html(text))</a>"
  }

  /// A sentence on one line, with stretches of it marked.
  func text(ofSentence sentence: Int, marks: [Range<Int>] = []) -> String {
    guard let first = corpus.tokens(ofSentence: sentence).first else { return "" }
    let document = corpus[document: corpus.document(ofToken: first)]
    let whole = document.byteRange(ofSentence: sentence)
    var html = ""
    var position = whole.lowerBound
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let mark = mark.clamped(to: position..<max(position, whole.upperBound))
      guard !mark.isEmpty else { continue }
      html += Markup.html(document.string(position..<mark.lowerBound))
      html += "<mark>" + Markup.html(document.string(mark)) + "</mark>"
      position = mark.upperBound
    }
    return html + Markup.html(document.string(position..<max(position, whole.upperBound)))
  }

  /// The language of a document as an attribute, nothing where it is not known.
  func language(ofDocument number: Int) -> String {
    let code = corpus.metadata[number].language
    return code == "und" ? "" : " lang=\"\(Markup.html(code))\""
  }
}
