/// The parts of a person's name as it stands on a page.
struct PersonName {
  /// Words before the name that say what the person is.
  let titles: ArraySlice<String>
  /// First and middle names and initials, in plain letters.
  var given: [[UInt8]] = []
  /// The surname with its particles, in plain letters.
  var surname: [UInt8] = []
  /// The words of the name without titles.
  let words: ArraySlice<String>

  /// Takes the words of a mention apart.
  ///
  /// - Parameters:
  ///   - words: the words as they stand on the page.
  ///   - plain: the same in plain letters.
  init(_ words: [String], plain: [[UInt8]]) {
    var first = 0
    while first + 1 < words.count,
      PersonName.isTitle(plain[first])
        || first + 2 < words.count
          && RoleNouns.isRole(plain[first], isCapital: PersonName.isCapital(words[first]))
    {
      first += 1
    }
    titles = words[..<first]
    self.words = words[first...]
    let plain = plain[first...].map(PersonName.stripped)
    guard let last = plain.indices.last else { return }
    var start = last
    while start > 0, KnownNames.particles.contains(plain[start - 1]) { start -= 1 }
    // "von Weizsäcker" alone has no first name; "Ursula von der Leyen" has one.
    surname = PersonName.withoutArticle(Array(plain[start...].joined(separator: [0x20])))
    given = ArabicName.given(
      plain[..<start].filter { !$0.isEmpty && !KnownNames.nobility.contains($0) })
  }

  /// Whether the name has a first name or an initial.
  var isFull: Bool { !given.isEmpty }

  private static func isCapital(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether a word in plain letters is a title: "Dr.", "US-General".
  static func isTitle(_ plain: [UInt8]) -> Bool {
    var word = plain.last == 0x2E ? plain.dropLast() : plain[...]
    if let hyphen = word.lastIndex(of: 0x2D) { word = word[(hyphen + 1)...] }
    return KnownNames.titles.contains(Array(word))
  }

  /// Without the mark of a genitive that an apostrophe shows.
  private static func stripped(_ word: [UInt8]) -> [UInt8] {
    if word.suffix(2) == [0x27, 0x73] { return Array(word.dropLast(2)) }
    if word.last == 0x27 { return Array(word.dropLast()) }
    return word
  }

  private static let articles = KnownNames.arabicArticles + ["al ", "el "]

  /// Arabic names stand with and without their article: "al-Assad", "Assad".
  static func withoutArticle(_ surname: [UInt8]) -> [UInt8] {
    for article in articles where surname.starts(with: article.utf8) {
      return Array(surname.dropFirst(article.utf8.count))
    }
    return surname
  }
}

/// A first name or an initial as it is compared.
struct GivenName {
  /// The name in plain letters.
  let plain: [UInt8]
  /// How it sounds, without an ending that differs only in transcription.
  let sound: [UInt8]

  init(_ plain: [UInt8]) {
    self.plain = plain
    let sound = NameFolding.sound(GivenName.withOneDiphthong(ArabicName.servant(plain) ?? plain))
    self.sound = KnownNames.forenames[sound] ?? GivenName.shortened(sound)
  }

  /// "Andrij", "Andrei" and "Andrej", "Jewgeni" and "Jewhen" end differently only in transcription.
  private static func shortened(_ sound: [UInt8]) -> [UInt8] {
    var sound = sound
    if sound.count > 4, sound.last == 0x69 { sound.removeLast() }
    if sound.count > 4, sound.last == 0x65 { sound.removeLast() }
    return sound
  }

  /// "Faisal" and "Faysal", "Leila" and "Layla": first names differ so only in transcription.
  static func withOneDiphthong(_ plain: [UInt8]) -> [UInt8] {
    var result = plain
    // "Hajk" and "Haik", "Layla" and "Laila"; but "Maja" has two syllables.
    for position in plain.indices.dropLast()
    where plain[position + 1] == 0x79
      || plain[position + 1] == 0x6A && position + 2 < plain.count
        && ![0x61, 0x65, 0x69, 0x6F, 0x75].contains(plain[position + 2])
    {
      if plain[position] == 0x61 || plain[position] == 0x65 { result[position + 1] = 0x69 }
    }
    for position in plain.indices.dropLast()
    where result[position] == 0x61 && result[position + 1] == 0x69 {
      result[position] = 0x65
    }
    return result
  }

  /// How it sounds with "e" for "i" and "u" for "o", under which spellings of one name are looked for.
  var soundOfKey: [UInt8] {
    sound.map { $0 == 0x69 ? 0x65 : $0 == 0x6F ? 0x75 : $0 }
  }

  /// Whether only the first letter is given.
  var isInitial: Bool { plain.count == 1 || (plain.count == 2 && plain[1] == 0x2E) }

  /// Whether two lists of first names can be one person's.
  ///
  /// - Parameter tolerant: whether spellings that only sound alike are taken for one.
  static func agree(_ left: [GivenName], _ right: [GivenName], tolerant: Bool) -> Bool {
    for (one, other) in zip(left, right) where !one.agrees(with: other, tolerant: tolerant) {
      return false
    }
    return true
  }

  /// The same for names that sound alike but for short vowels: "Jassir" and "Yasser".
  static func agreeInConsonants(_ left: [GivenName], _ right: [GivenName]) -> Bool {
    zip(left, right).allSatisfy { one, other in
      one.agrees(with: other, tolerant: false)
        || one.plain.count > 4 && differInVowel(one.sound, other.sound)
          && !differInGender(one.sound, other.sound)
    }
  }

  /// Whether one of two lists is the last of the other: "Ferreira" of "Paulo Ferreira", where what
  /// follows is "da Cunha".
  static func agreeInSurname(_ left: [GivenName], _ right: [GivenName]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    return short.count == 1 && long.count > 1 && long.last?.plain == short[0].plain
  }

  /// "Daniel" and "Daniela" are two people, however alike they sound.
  private static func differInGender(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    let isVowel: (UInt8?) -> Bool = { $0 == 0x61 || $0 == 0x65 || $0 == 0x6F }
    if long.count == short.count + 1, isVowel(long.last), long.dropLast() == short[...] {
      return true
    }
    return long.count == short.count && long.last != short.last && isVowel(long.last)
      && isVowel(short.last)
  }

  /// "Khalid" and "Khaled", "Muhammad" and "Mohammed": Arabic writes no short vowels.
  private static func differInVowel(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count, left.first == right.first, left.last == right.last else {
      return false
    }
    var differences = 0
    for (one, other) in zip(left, right) where one != other {
      let pair = (min(one, other), max(one, other))
      guard
        pair == (0x65, 0x69) || pair == (0x61, 0x65) || pair == (0x6F, 0x75) || pair == (0x65, 0x75)
      else {
        return false
      }
      differences += 1
    }
    return differences <= 2
  }

  func agrees(with other: GivenName, tolerant: Bool) -> Bool {
    if isInitial || other.isInitial { return plain.first == other.plain.first }
    if sound == other.sound { return true }
    if GivenName.differInGender(sound, other.sound) { return false }
    if tolerant, plain.count > 4, GivenName.differInVowel(sound, other.sound) { return true }
    return tolerant && min(sound.count, other.sound.count) >= 6
      && EditDistance.isAtMostOne(sound, other.sound)
  }
}

/// How many letters two words differ in.
enum EditDistance {
  /// Whether one word has just one vowel more than the other.
  static func isOneVowelMore(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count == short.count + 1 else { return false }
    let place = zip(short, long).prefix { $0 == $1 }.count
    return short[place...].elementsEqual(long[(place + 1)...])
      && [0x61, 0x65, 0x69, 0x6F, 0x75].contains(long[place])
  }

  /// Whether one letter inserted, left out or changed makes one word from the other.
  static func isAtMostOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var start = 0
    while start < short.count, short[start] == long[start] { start += 1 }
    let rest = short.count == long.count ? start + 1 : start
    return rest > short.count || short[rest...].elementsEqual(long[(start + 1)...])
  }
}
