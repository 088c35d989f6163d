import CommandLanguage
import Names
import NewsCorpus

/// What `--about` asks for: the sentences that name an entity, or that contain a text.
struct Topic: Sendable {
  private let text: String
  private let sentences: Set<Int>?

  /// The sentences that contain a text, whatever its case.
  init(text: String) {
    self.text = text.lowercased()
    sentences = nil
  }

  /// The sentences with these numbers, which name an entity.
  init(text: String, sentences: Set<Int>) {
    self.text = text.lowercased()
    self.sentences = sentences
  }

  /// Whether a sentence, with the given text, is about it.
  func covers(sentence: Int, text: @autoclosure () -> String) -> Bool {
    sentences?.contains(sentence) ?? text().lowercased().contains(self.text)
  }
}

extension Session {
  /// The topic of an `--about` option: an entity if one has that name, else the text.
  func topic(of call: Call, in selection: Selection) async throws -> Topic? {
    guard let word = call.option("--about") else { return nil }
    let entities = try await entities(of: selection, for: call)
    let wanted: Set<Int>
    switch entities.index.find(word.text) {
    case .found(let numbers): wanted = Set(numbers)
    case .unknown: return Topic(text: word.text)
    }
    var sentences: Set<Int> = []
    for (entity, mention) in entities.mentions where !mention.isDerived {
      if let entity, wanted.contains(entity) {
        sentences.insert(selection.corpus.sentence(ofToken: mention.tokens.lowerBound))
      }
    }
    return Topic(text: word.text, sentences: sentences)
  }
}
