import NewsCorpus

/// A number in a report with what it counts.
struct StatedFigure {
  /// The position of the document in the compared text.
  var document: Int
  /// The position of the sentence in the compared text.
  var sentence: Int
  /// Where number, qualifying words and counted word stand, in bytes of the document's text.
  var bytes: Range<Int>
  var quantity: Quantity
  /// The counted word as written, nothing where none follows the number.
  var counted: String?
  /// The counted word's stem, empty where there is none.
  var stem: [UInt8]
}

/// Finds the numbers of reports.
struct FigureFinder {
  private let text: ComparedText
  /// For each key whether a quantity may begin with the word.
  private let isNumber: [Bool]
  /// The number of describing words that may stand between a number and what it counts.
  private static let mostAdjectives = 2
  /// The number of words that may stand between "Zahl der" and the number.
  private static let farthestNumber = 10

  /// - Complexity: O(different words).
  init(_ text: ComparedText) {
    self.text = text
    let vocabulary = text.corpus.vocabulary
    let parsers = [QuantityParser(language: "de"), QuantityParser(language: "en")]
    isNumber = text.wordKeys.forms.map { form in
      vocabulary.formClass(of: form) == .number
        || (vocabulary.bytes(of: form).first.map { (0x30...0x39).contains($0) } ?? false)
        || parsers.contains { $0.isNumber(vocabulary.text(of: form)) }
        || FigureWords.parts[vocabulary.text(of: form).lowercased()] != nil
        || FigureWords.spans.contains {
          QuantityParser.position(of: $0.ending, in: vocabulary.text(of: form).lowercased()) != nil
        }
    }
  }

  /// The figures of a document in reading order.
  ///
  /// - Complexity: O(words).
  func figures(of document: Int) -> [StatedFigure] {
    let corpus = text.corpus
    let language = corpus.metadata[text.documents[document]].language
    let parser = QuantityParser(language: language)
    var figures: [StatedFigure] = []
    for sentence in text.sentenceExtents[document]
    where text.words(ofSentence: sentence).contains(where: { isNumber[Int(text.keys[$0])] }) {
      let tokens = corpus.tokens(ofSentence: text.sentenceNumbers[sentence])
      let words = tokens.map { corpus.vocabulary.text(of: corpus.tokenForms[$0]) }
      var position = 0
      while position < words.count {
        if let age = age(at: position, in: words) ?? span(at: position, in: words, parser) {
          figures.append(
            StatedFigure(
              document: document, sentence: sentence,
              bytes: corpus.byteRange(ofToken: tokens.lowerBound + position),
              quantity: age.quantity, counted: age.counted, stem: FigureFinder.stem(age.counted)))
          position += 1
          continue
        }
        if let part = part(at: position, in: words, parser) {
          let first = corpus.byteRange(ofToken: tokens.lowerBound + part.words.lowerBound)
          let last = corpus.byteRange(ofToken: tokens.lowerBound + part.words.upperBound - 1)
          figures.append(
            StatedFigure(
              document: document, sentence: sentence, bytes: first.lowerBound..<last.upperBound,
              quantity: part.quantity, counted: "Prozent", stem: FigureFinder.stem("Prozent")))
          position = part.words.upperBound
          continue
        }
        if let ordinal = ordinal(at: position, in: words) {
          let first = corpus.byteRange(ofToken: tokens.lowerBound + position)
          let last = corpus.byteRange(ofToken: tokens.lowerBound + position + 2)
          figures.append(
            StatedFigure(
              document: document, sentence: sentence, bytes: first.lowerBound..<last.upperBound,
              quantity: ordinal.quantity, counted: ordinal.counted,
              stem: FigureFinder.stem(ordinal.counted)))
          position += 3
          continue
        }
        guard let found = parser.quantity(at: position, in: words),
          !FigureFinder.isPartOfDate(found.words, in: words)
        else {
          position += 1
          continue
        }
        let counted = counted(behind: found.words.upperBound, in: words, language: language)
        let end = counted.map { $0 + 1 } ?? found.words.upperBound
        position = found.words.upperBound
        if let counted, FigureWords.notCounted.contains(words[counted].lowercased()) { continue }
        let first = corpus.byteRange(ofToken: tokens.lowerBound + found.words.lowerBound)
        let last = corpus.byteRange(ofToken: tokens.lowerBound + end - 1)
        let name =
          counted.map { FigureWords.signs[words[$0].lowercased()] ?? words[$0] }
          ?? countedBefore(found.words.lowerBound, in: words)
          ?? (figures.last?.sentence == sentence ? figures.last?.counted : nil)
        figures.append(
          StatedFigure(
            document: document, sentence: sentence,
            bytes: first.lowerBound..<last.upperBound, quantity: found.quantity, counted: name,
            stem: name.map(FigureFinder.stem) ?? []))
      }
    }
    return figures
  }

  /// An age or another number that is part of a word: "43-Jährige", "19-jährigen".
  private func age(
    at position: Int, in words: [String]
  ) -> (quantity: Quantity, counted: String)? {
    let word = words[position]
    guard let hyphen = word.firstIndex(of: "-"), hyphen > word.startIndex,
      word[..<hyphen].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Double(word[..<hyphen]), value < 1000
    else { return nil }
    let rest = String(word[word.index(after: hyphen)...])
    guard rest.lowercased().hasPrefix("jährig") || rest.lowercased().hasPrefix("year") else {
      return nil
    }
    return (Quantity(value), rest.lowercased().hasPrefix("jährig") ? "Jährige" : "year-old")
  }

  /// A length of time that is part of an adjective: "dreitägige", "20-minütigen".
  private func span(
    at position: Int, in words: [String], _ parser: QuantityParser
  ) -> (quantity: Quantity, counted: String)? {
    let word = words[position].lowercased()
    for (ending, unit) in FigureWords.spans {
      guard let place = QuantityParser.position(of: ending, in: word) else { continue }
      let number = word[..<place.lowerBound]
      let written = String(number.hasSuffix("-") ? number.dropLast() : number)
      guard !written.isEmpty, let found = parser.quantity(at: 0, in: [written]) else { return nil }
      return (found.quantity, unit)
    }
    return nil
  }

  /// A part of a whole: "die Hälfte", "ein Drittel", "drei Viertel".
  private func part(
    at position: Int, in words: [String], _ parser: QuantityParser
  ) -> (quantity: Quantity, words: Range<Int>)? {
    if let half = FigureWords.parts[words[position].lowercased()], half == 50 {
      return (Quantity(half, bound: .about), position..<position + 1)
    }
    guard position + 1 < words.count,
      let size = FigureWords.parts[words[position + 1].lowercased()],
      size < 50
    else { return nil }
    let number = parser.quantity(at: position, in: words)?.quantity.value
    guard
      let count = ["ein", "einem", "a", "one"].contains(words[position].lowercased()) ? 1 : number,
      count * size < 100
    else { return nil }
    return (Quantity(count * size, bound: .about), position..<position + 2)
  }

  /// A place in an order, as of a minute or a floor; dates are none.
  private func ordinal(
    at position: Int, in words: [String]
  ) -> (quantity: Quantity, counted: String)? {
    guard position + 2 < words.count, words[position + 1] == ".",
      words[position].utf8.count <= 4,
      words[position].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let value = Double(words[position])
    else { return nil }
    let noun = words[position + 2]
    guard FigureWords.ordered.contains(noun.lowercased()) else { return nil }
    return (Quantity(value), noun)
  }

  /// What is counted where only "die Zahl der Kranken" stands before the number.
  private func countedBefore(_ position: Int, in words: [String]) -> String? {
    let start = max(0, position - FigureFinder.farthestNumber)
    guard
      let number = words[start..<position].lastIndex(where: { FigureWords.countOf.contains($0) })
    else { return nil }
    return words[(number + 1)..<position].first { word in
      (word.unicodeScalars.first?.properties.isUppercase ?? false) && word.utf8.count > 3
    }
  }

  private static func stem(_ word: String) -> [UInt8] {
    var word = word
    return WordStem.stem(word.withUTF8 { WordFolding.fold($0, isNumber: false) })
  }

  /// Whether a number is an ordinal, as the day of a date is, or the hour of a time.
  private static func isPartOfDate(_ number: Range<Int>, in words: [String]) -> Bool {
    let behind = number.upperBound
    guard behind < words.count else { return false }
    if words[behind] == "." {
      // An ordinal within the sentence; a full stop at its end is the last token.
      return behind + 1 < words.count
    }
    return words[behind] == ":" && behind + 1 < words.count
      && words[behind + 1].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The position of the word that a number counts.
  private func counted(behind end: Int, in words: [String], language: String) -> Int? {
    var position = end
    var adjectives = 0
    while position < words.count {
      let word = words[position]
      if FigureWords.signs[word.lowercased()] != nil { return position }
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic else {
        return nil
      }
      if first.properties.isUppercase { return position }
      if language == "en" {
        return word.hasSuffix("s") || word == "people" ? position : nextEnglish(position, words)
      }
      guard adjectives < FigureFinder.mostAdjectives, FigureFinder.isAdjective(word) else {
        return nil
      }
      adjectives += 1
      position += 1
    }
    return nil
  }

  private func nextEnglish(_ position: Int, _ words: [String]) -> Int? {
    let next = position + 1
    guard next < words.count, words[next].hasSuffix("s"), words[next].utf8.count > 3 else {
      return nil
    }
    return next
  }

  private static func isAdjective(_ word: String) -> Bool {
    word.utf8.count > 4
      && ["e", "en", "er", "es", "em"].contains { word.hasSuffix($0) }
      && !Set(["nach", "unter", "hinter", "gegen", "neben", "zwischen", "wurden", "waren"])
        .contains(word)
  }
}
