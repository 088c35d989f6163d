extension NameRules {
  /// "Gamsdorf, Unterhall und Hall": what stands between two places of a list is a third.
  mutating func namePlaceInList(_ position: Int, _ sentence: Range<Int>) {
    guard position > sentence.lowerBound + 1, position + 2 < sentence.upperBound,
      isFree(position), self[position].isSuperset(of: [.capital, .word, .unknown]),
      self[position].isDisjoint(with: [.role, .body, .common, .title, .adjective]),
      isListMark(position - 1), isListMark(position + 1),
      let before = name(before: position - 1, sentence), label(before.lowerBound).type == .place,
      name(at: position + 2, sentence)?.type == .place
    else { return }
    set(position..<position + 1, .place, in: sentence)
    places.insert([plain[forms[position]]])
  }

  private func isListMark(_ position: Int) -> Bool {
    NameRules.listMarks.contains(bytes(forms[position]))
  }

  private static let listMarks = [",", "und", "sowie", "and"].map { Array($0.utf8) }

  /// "Sankt Veit an der Lauscha", "Bad Hall am Inn": places told from their like by a river.
  mutating func joinRiver(_ position: Int, _ sentence: Range<Int>) {
    guard let (place, type) = name(at: position, sentence), type == .place, place.count > 1,
      NameRules.towns.contains(bytes(forms[position]))
    else { return }
    var end = place.upperBound
    guard end + 1 < sentence.upperBound else { return }
    switch bytes(forms[end]) {
    case Array("am".utf8), Array("im".utf8): end += 1
    case Array("an".utf8), Array("ob".utf8), Array("in".utf8):
      guard bytes(forms[end + 1]) == Array("der".utf8) else { return }
      end += 2
    default: return
    }
    guard end < sentence.upperBound, self[end].isSuperset(of: [.capital, .word]),
      self[end].contains(.unknown) || label(end).type == .place
    else { return }
    set(position..<end + 1, .place, in: sentence)
  }

  /// "Industrie- und Handelskammer zu Kiel": a body with two tasks, and where it is.
  mutating func nameChamber(_ position: Int, _ sentence: Range<Int>) -> Bool {
    guard self[position].isSuperset(of: [.capital, .body, .noun]), !isPlural(position),
      position > sentence.lowerBound + 1, self[position - 2].contains(.capital),
      bytes(forms[position - 2]).last == 0x2D, bytes(forms[position - 1]) == Array("und".utf8),
      // "Nationaler Sicherheits- und Verteidigungsrat" is whole.
      isFree(position - 2) || label(position - 2).role == .single
        || label(position - 2).role == .first
    else { return false }
    var end = position + 1
    if let (place, type) = name(at: min(end, sentence.upperBound - 1), sentence), type == .place,
      end == place.lowerBound
    {
      end = place.upperBound
    } else if end + 1 < sentence.upperBound, bytes(forms[end]) == Array("zu".utf8),
      let (place, type) = name(at: end + 1, sentence), type == .place
    {
      end = place.upperBound
    }
    while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
    set(position - 2..<end, .organisation, in: sentence)
    return true
  }

  /// Words that many names of towns begin with.
  private static let towns = ["Sankt", "St.", "Bad", "Markt", "Neustadt", "Deutsch"].map {
    Array($0.utf8)
  }
}
