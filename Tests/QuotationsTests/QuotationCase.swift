import Foundation
import Languages
import NewsCorpus
import Quotations

/// A row of a table: a text, the quotations marked in it, and their speakers.
struct QuotationCase: Sendable, CustomStringConvertible {
  struct Expected: Hashable, CustomStringConvertible {
    var text: String
    var kind: Quotation.Kind
    var speaker: String?

    var description: String { "\(kind.rawValue) «\(text)» by \(speaker ?? "–")" }
  }

  let row: String
  /// The file and line it stands in.
  let place: String
  let text: String
  let names: [NameHint]
  let expected: [Expected]

  var description: String { row }

  /// The rows of a table under `Cases/`, without comments.
  static func rows(ofFile name: String) -> [QuotationCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases/\(name)")
    let table = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return table.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
      .map { QuotationCase(row: String($0.element), place: "\(name):\($0.offset + 1)") }
  }

  init(row: String, place: String) {
    self.row = row
    self.place = place
    let halves = row.split(separator: "→").map { $0.split(separator: "|").map(trimmed) }
    var marked = row.prefix { $0 != "→" }[...]
    while marked.last == " " { marked.removeLast() }
    var text = ""
    var open: [(start: Int, kind: Quotation.Kind, order: Int)] = []
    var spans: [(order: Int, start: Int, end: Int, kind: Quotation.Kind)] = []
    var order = 0
    var nameStart = 0
    var names: [NameHint] = []
    var index = marked.startIndex
    while index < marked.endIndex {
      let rest = marked[index...]
      if rest.hasPrefix("[d ") || rest.hasPrefix("[i ") {
        open.append((text.utf8.count, rest.hasPrefix("[d ") ? .direct : .indirect, order))
        order += 1
        index = marked.index(index, offsetBy: 3)
        continue
      }
      if marked[index] == "]", let last = open.popLast() {
        spans.append((last.order, last.start, text.utf8.count, last.kind))
      } else if marked[index] == "{" {
        nameStart = text.utf8.count
      } else if marked[index] == "}" {
        names.append(NameHint(range: nameStart..<text.utf8.count, isPerson: true))
      } else {
        text.append(marked[index] == "¶" ? "\n" : marked[index])
      }
      index = marked.index(after: index)
    }
    self.text = text
    self.names = names
    let speakers = halves.count > 1 ? halves[1] : []
    let bytes = Array(text.utf8)
    expected = spans.sorted { $0.order < $1.order }.enumerated().map { position, span in
      let speaker = position < speakers.count ? speakers[position] : "–"
      return Expected(
        text: String(decoding: bytes[span.start..<span.end], as: UTF8.self), kind: span.kind,
        speaker: speaker == "–" ? nil : speaker)
    }
  }

  /// What the tagger finds in the text.
  func found(_ tagger: QuotationTagger, language: String) throws -> [Expected] {
    let document = try QuotationCase.document(text, language: language)
    return tagger.quotations(in: document, names: names).map {
      Expected(
        text: document.string($0.range), kind: $0.kind, speaker: $0.speaker.map(document.string))
    }
  }

  /// A document that is body text throughout.
  static func document(_ text: String, language: String = "de") throws -> Document {
    var metadata = DocumentMetadata(name: "case", path: "case")
    metadata.language = language
    return try Corpus.of([Page.plain(text, metadata: metadata)])[document: 0]
  }
}

private func trimmed(_ text: Substring) -> String {
  var text = text
  while text.first == " " { text.removeFirst() }
  while text.last == " " { text.removeLast() }
  return String(text)
}
