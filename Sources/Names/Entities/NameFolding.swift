/// Keys under which different spellings of a name meet.
enum NameFolding {
  /// A word in plain small letters: case, accents and ligatures are gone, "ü" is "ue".
  ///
  /// Scripts without Latin letters stay as they are, in small letters.
  static func plain(_ word: some StringProtocol) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let byte = UInt8(value)
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else if let letters = replacements[scalar] {
        result += letters
      } else if scalar.properties.generalCategory == .nonspacingMark {
        continue
      } else {
        result += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    return result
  }

  /// How a name sounds, whatever alphabet and country its spelling came through: "Selenskyj",
  /// "Zelensky" and "Selenski" have one key, so have "Umjerow" and "Umerov", "Kyjiw" and "Kiew".
  ///
  /// The rules follow the German (Duden), English (BGN/PCGN) and Swiss press transcriptions of
  /// Russian, Ukrainian and Arabic; they stand in ``rules``.
  static func sound(_ plain: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(plain.count)
    var position = 0
    while position < plain.count {
      let (letters, length) = sound(plain, at: position)
      for letter in letters where result.last != letter { result.append(letter) }
      position += length
    }
    return result
  }

  private static func sound(_ word: [UInt8], at position: Int) -> (letters: [UInt8], length: Int) {
    if let candidates = rulesByLetter[word[position]] {
      for rule in candidates where word[position...].starts(with: rule.from) {
        let end = position + rule.from.count
        if rule.isFinal, end != word.count { continue }
        return (rule.to, rule.from.count)
      }
    }
    return ([word[position]], 1)
  }

  private struct Rule {
    var from: [UInt8]
    var to: [UInt8]
    var isFinal: Bool
  }

  private static let rulesByLetter: [UInt8: [Rule]] = {
    var table: [UInt8: [Rule]] = [:]
    for line in rules.split(separator: "\n") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false)
      guard fields.count > 1 else { continue }
      for var spelling in fields.dropFirst() {
        let isFinal = spelling.last == "$"
        if isFinal { spelling.removeLast() }
        let from = Array(spelling.utf8)
        guard let first = from.first else { continue }
        table[first, default: []].append(
          Rule(from: from, to: Array(fields[0].utf8), isFinal: isFinal))
      }
    }
    // The longest spelling that fits is right; among equals the one bound to the word's end.
    return table.mapValues { rules in
      rules.sorted { ($0.from.count, $0.isFinal ? 1 : 0) > ($1.from.count, $1.isFinal ? 1 : 0) }
    }
  }()

  /// First the letter of the key, then the spellings it stands for; `$` is the end of the word.
  ///
  /// "j" is one sound with "dsch": English "Jabri" is German "Dschabri", though "Jakub" is "Yakub".
  private static let rules = """
    c tsch tch ch kh cz
    ev schow$ tschow$ chow$ chov$ shov$ schov$ chev$ tschew$ schew$ shev$ chjow$ scho$
    s schtsch shch stsch sch sh zh ts tz z ss
    f ph ff
    t th
    g gh h
    d dh
    k ck c q
    ks x
    v w
    u ou oo
    a ae
    o oe
    u ue
    e je ye jo$ dsche dzhe dje
    fe fjo fyo
    te tjo tyo
    se sjo syo
    me mjo myo
    pe pjo pyo
    le ljo lyo
    ne njo nyo
    ve wjo vyo
    i ie ij iy yj yi yy jy ii iji yji iyi y j dsch dzh dj
    ei ey$ ej$ ej
    y ey
    ski sky$ skij$ skyj$ skyy$ skiy$ skyi$ skii$ skiy$ zky$ tzky$ cki$
    """

  /// Latin letters with marks and ligatures as plain letters.
  private static let replacements: [Unicode.Scalar: [UInt8]] = {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for line in letters.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2 else { continue }
      for scalar in fields[1].unicodeScalars { table[scalar] = Array(fields[0].utf8) }
    }
    return table
  }()

  private static let letters = """
    a àáâãåāăąǎÀÁÂÃÅĀĂĄǍ
    ae äæÄÆ
    c çćĉċčÇĆĈĊČ
    d ďđðĎĐÐ
    e èéêëēĕėęěÈÉÊËĒĔĖĘĚ
    g ĝğġģĜĞĠĢ
    h ĥħĤĦ
    i ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ
    j ĵĴ
    k ķĶ
    l ĺļľłĹĻĽŁ
    n ñńņňÑŃŅŇ
    o òóôõōŏőÒÓÔÕŌŎŐ
    oe öøœÖØŒ
    r ŕŗřŔŖŘ
    s śŝşšșŚŜŞŠȘ
    ss ßẞ
    t ţťŧțŢŤŦȚ
    th þÞ
    u ùúûũūŭůűųÙÚÛŨŪŬŮŰŲ
    ue üÜ
    w ŵŴ
    y ýÿŷÝŸŶ
    z źżžŹŻŽ
    - ‐‑–
    ' ’‘ʼ
    """
}
