/// A made-up report.
struct MadeDocument {
  let name: String
  /// The headline, without a line end.
  var title: [UInt8]
  /// The day as `YYYY-MM-DD`.
  let date: String
  /// The line that says when it appeared.
  let dateline: String
  let outlet: String
  /// The sentences, each without blanks at its ends.
  var sentences: [[UInt8]]
  /// The numbers of the sentences that begin a paragraph, ascending, the first one 0.
  var paragraphs: [Int]

  /// The paragraphs, with a blank line between them.
  func appendBody(to bytes: inout [UInt8]) {
    var next = 0
    for position in sentences.indices {
      if next < paragraphs.count, paragraphs[next] == position {
        if position > 0 { bytes.append(contentsOf: [0x0A, 0x0A]) }
        next += 1
      } else {
        bytes.append(0x20)
      }
      bytes.append(contentsOf: sentences[position])
    }
  }
}

/// Makes reports of a lexicon's words: sentences, paragraphs, with names and dates in their places.
struct DocumentMaker {
  private var lexicon: Lexicon
  private var random: SeededRandom
  private let meanLength: Int
  private let surnames: [[UInt8]]
  private let places: [[UInt8]]

  private static let outlets = [
    "Abendpost", "Küstenbote", "Morgenblick", "Rundschau Nord", "Tageslicht", "Weltspiegel",
  ]

  init(seed: UInt64, meanLength: Int) {
    lexicon = Lexicon(seed: seed)
    random = SeededRandom(seed: seed)
    self.meanLength = meanLength
    let letters = LetterModel()
    var own = random
    func names(_ count: Int, ending: [String]) -> [[UInt8]] {
      (0..<count).map { number in
        var bytes: [UInt8] = []
        letters.appendWord(length: 4, to: &bytes, random: &own)
        bytes.append(contentsOf: ending[number % ending.count].utf8)
        Lexicon.capitalise(&bytes, at: 0)
        return bytes
      }
    }
    surnames = names(2000, ending: ["", "er", "mann", "ke", "sen", ""])
    places = names(300, ending: ["burg", "dorf", "stadt", "hausen", "ow", "heim"])
    random = own
  }

  /// The next report.
  mutating func next(number: Int) -> MadeDocument {
    let day = 1 + random.below(28)
    let month = 1 + random.below(12)
    let year = 2020 + random.below(6)
    let outlet = DocumentMaker.outlets[random.below(DocumentMaker.outlets.count)]
    let clock = "\(random.below(24)):\(DocumentMaker.twoDigits(random.below(60)))"
    let date = "\(year)-\(DocumentMaker.twoDigits(month))-\(DocumentMaker.twoDigits(day))"
    // Most reports are near the mean, some much longer.
    var wanted = meanLength / 4 + random.below(meanLength) + random.below(max(1, meanLength / 2))
    var document = MadeDocument(
      name: DocumentMaker.name(number), title: title(), date: date,
      dateline: "\(day). \(SampleWords.months[month - 1]) \(year), \(clock) Uhr", outlet: outlet,
      sentences: [], paragraphs: [])
    let persons = (0..<1 + random.below(4)).map { _ in
      (random.below(SampleWords.firstNames.count), zipf(surnames.count))
    }
    while wanted > 0 {
      document.paragraphs.append(document.sentences.count)
      for _ in 0..<2 + random.below(4) where wanted > 0 {
        let (sentence, words) = sentence(persons)
        document.sentences.append(sentence)
        wanted -= words
      }
    }
    return document
  }

  /// A sentence that stands alone, for rewriting a report.
  mutating func sentence() -> [UInt8] { sentence([(0, zipf(surnames.count))]).bytes }

  private mutating func title() -> [UInt8] {
    var bytes: [UInt8] = []
    for position in 0..<4 + random.below(6) {
      if position > 0 { bytes.append(0x20) }
      appendWord(isFirst: position == 0, to: &bytes)
    }
    return bytes
  }

  private mutating func sentence(_ persons: [(Int, Int)]) -> (bytes: [UInt8], words: Int) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(160)
    let count = 6 + random.below(9) + random.below(9)
    let isQuoted = random.happens(0.08)
    if isQuoted { bytes.append(contentsOf: "„".utf8) }
    // Something with a name, a place or a day stands in every third sentence.
    let special = random.happens(0.35) ? 2 + random.below(count - 2) : count
    for position in 0..<count {
      if position > 0 {
        if position > 2, random.happens(0.07) { bytes.append(0x2C) }
        bytes.append(0x20)
      }
      if position == special {
        appendSpecial(persons, to: &bytes)
      } else {
        appendWord(isFirst: position == 0, to: &bytes)
      }
    }
    if isQuoted {
      let (first, last) = persons[random.below(persons.count)]
      bytes.append(contentsOf: "“, ".utf8)
      bytes.append(contentsOf: SampleWords.verbsOfSaying[random.below(3)].utf8)
      bytes.append(contentsOf: " \(SampleWords.firstNames[first]) ".utf8)
      bytes.append(contentsOf: surnames[last])
    }
    bytes.append(random.happens(0.04) ? 0x3F : 0x2E)
    return (bytes, count)
  }

  @inline(__always)
  private mutating func appendWord(isFirst: Bool, to bytes: inout [UInt8]) {
    let word = lexicon.draw()
    let start = bytes.count
    bytes.append(contentsOf: lexicon.bytes[lexicon.range(of: word)])
    if isFirst { Lexicon.capitalise(&bytes, at: start) }
  }

  private mutating func appendSpecial(_ persons: [(Int, Int)], to bytes: inout [UInt8]) {
    switch random.below(6) {
    case 0, 1:
      let (first, last) = persons[random.below(persons.count)]
      bytes.append(contentsOf: "\(SampleWords.firstNames[first]) ".utf8)
      bytes.append(contentsOf: surnames[last])
    case 2:
      bytes.append(contentsOf: "in ".utf8)
      bytes.append(contentsOf: places[zipf(places.count)])
    case 3:
      let month = SampleWords.months[random.below(12)]
      bytes.append(contentsOf: "am \(1 + random.below(28)). \(month) ".utf8)
      bytes.append(contentsOf: String(2015 + random.below(11)).utf8)
    case 4:
      bytes.append(contentsOf: "am \(SampleWords.weekdays[random.below(7)])".utf8)
    default:
      bytes.append(contentsOf: "rund \(2 + random.below(900))".utf8)
      if random.happens(0.3) { bytes.append(contentsOf: ".000".utf8) }
    }
  }

  /// A rank below a bound with a chance inverse to it.
  private mutating func zipf(_ bound: Int) -> Int {
    Lexicon.rank(random.unit(), of: bound)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func name(_ number: Int) -> String {
    let digits = String(number)
    return "doc-\(String(repeating: "0", count: max(0, 7 - digits.count)))\(digits)"
  }
}
