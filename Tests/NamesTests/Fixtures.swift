import Languages
import Names
import NewsCorpus
import Testing

/// Corpora of a few sentences and what the tagger finds in them.
struct Fixture {
  let corpus: Corpus
  let mentions: [[NameMention]]

  /// Tags each text as a page of its own, all of it body text.
  init(_ texts: [String], language: String = "de") throws {
    let corpus = try Corpus.of(
      texts.enumerated().map { number, text in
        var metadata = DocumentMetadata(name: "page\(number)", path: "page\(number)")
        metadata.language = language
        return Page.plain(text, metadata: metadata)
      })
    let tagger = NameTagger(model: try NameModel.embedded())
    self.corpus = corpus
    mentions = (0..<corpus.count).map {
      tagger.mentions(in: corpus[document: $0], zones: .all)
    }
  }

  /// Texts in which names are marked by hand: `[PER Anna Beck] wohnt in [LOC Rom].`, derived ones
  /// with a star: `[LOC* römische]`.
  init(marked texts: [String]) throws {
    var pages: [Page] = []
    var spans: [[(bytes: Range<Int>, type: NameType, isDerived: Bool)]] = []
    for (number, marked) in texts.enumerated() {
      var text = ""
      var found: [(bytes: Range<Int>, type: NameType, isDerived: Bool)] = []
      var rest = marked[...]
      while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        text += rest[..<open]
        let inside = rest[rest.index(after: open)..<close]
        let code = inside.prefix { $0 != " " }
        let name = inside.dropFirst(code.count + 1)
        let start = text.utf8.count
        text += name
        let type = try #require(NameType(code: String(code.filter { $0 != "*" })))
        found.append((start..<text.utf8.count, type, code.hasSuffix("*")))
        rest = rest[rest.index(after: close)...]
      }
      text += rest
      pages.append(
        .plain(text, metadata: DocumentMetadata(name: "page\(number)", path: "page\(number)")))
      spans.append(found)
    }
    let corpus = try Corpus.of(pages)
    self.corpus = corpus
    mentions = spans.enumerated().map { number, found in
      let document = corpus[document: number]
      return found.map { span in
        let tokens = document.tokens.filter { span.bytes.overlaps(corpus.byteRange(ofToken: $0)) }
        return NameMention(
          document: number, bytes: span.bytes,
          tokens: (tokens.first ?? 0)..<(tokens.last ?? -1) + 1, type: span.type,
          isDerived: span.isDerived)
      }
    }
  }

  /// The mentions of all pages as `PER Anna Beck`, derived ones as `LOC* römische`.
  var listed: [String] {
    mentions.flatMap { $0 }.map { mention in
      let text = corpus[document: mention.document].string(mention.bytes)
      return mention.type.code + (mention.isDerived ? "* " : " ") + text
    }
  }

  /// The entities as `PER Anna Beck: Anna Beck, Beck`, in order.
  func entities(_ corrections: EntityCorrections = .init()) -> [String] {
    EntityIndex(mentions, in: corpus, corrections: corrections).entities.map { entity in
      let aliases = entity.aliases.map(\.text).sorted().joined(separator: ", ")
      return "\(entity.type.code) \(entity.name): \(aliases)"
    }
  }

  /// The roles as `Anna Beck = Sprecherin der Stadt`.
  var roles: [String] {
    (0..<corpus.count).flatMap { number in
      RoleFinder().roles(in: corpus[document: number], mentions: mentions[number]).map { role in
        let name = mentions[number][role.mention]
        return "\(corpus[document: number].string(name.bytes)) = \(role.role)"
      }
    }
  }
}
