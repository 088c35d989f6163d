/// Outlets and news agencies.
extension NameRules {
  /// "dem Sender Freie Welle", "the broadcaster Free Wave": what stands behind a noun for an outlet is
  /// its name.
  mutating func nameBehindOutlet(_ position: Int, _ sentence: Range<Int>) {
    let first = position + 1
    guard self[position].contains(.outletNoun), self[position].contains(.capital) || isEnglish,
      isFree(position), first < sentence.upperBound, self[first].isSuperset(of: [.capital, .word]),
      self[first].isDisjoint(with: [.role, .title, .common, .determiner])
    else { return }
    if let (range, type) = name(at: first, sentence) {
      // "sagte der Zeitung Anna Berg"
      guard type != .person || isEnglish && !self[first].contains(.forename),
        type != .place || goesOn(range.upperBound, sentence)
      else { return }
      let end = range.upperBound
      set(first..<(goesOn(end, sentence) ? end + 1 : end), .organisation, in: sentence)
      return
    }
    guard label(first).number == 0 || label(first).role == .derived,
      isEnglish || !self[first].isDisjoint(with: [.adjective, .unknown])
        || beginsTitle(first, sentence)
    else { return }
    var end = first + 1
    while end < sentence.upperBound, end < first + 3, isNameWord(end), label(end).number == 0 {
      end += 1
    }
    guard
      end > first + 1 || self[first].contains(.unknown)
        || isEnglish && position > sentence.lowerBound,
      !self[first].contains(.forename)
    else { return }
    set(first..<end, .organisation, in: sentence)
  }

  /// "Freie Welle", "Neue Presse": an adjective and a noun, but not "Ende Mai".
  private func beginsTitle(_ first: Int, _ sentence: Range<Int>) -> Bool {
    let word = bytes(forms[first])
    return first + 1 < sentence.upperBound && isNameWord(first + 1) && word.last == 0x65
      && word != NameRules.end && word != NameRules.middle
  }

  /// Whether a word that is no common noun goes on with a name: "Radio Lausitz", but not in "wirft die
  /// Zeitung Israel Betrug vor".
  private func goesOn(_ position: Int, _ sentence: Range<Int>) -> Bool {
    position < sentence.upperBound && isNameWord(position) && label(position).number == 0
      && !self[position].contains(.noun)
  }

  private static let end = Array("Ende".utf8)
  private static let middle = Array("Mitte".utf8)

  private func isNameWord(_ position: Int) -> Bool {
    self[position].isSuperset(of: [.capital, .word])
      && self[position].isDisjoint(with: [.role, .title, .common, .determiner])
  }

  /// "(dpa)", "(mit Material von sda und AFP)" behind a sentence: who wrote the report is nobody in it.
  mutating func dropAgencies(_ open: Int, _ sentence: Range<Int>) {
    guard open == sentence.lowerBound || NameRules.stops.contains(bytes(forms[open - 1])) else {
      return
    }
    var close = open + 1
    var holdsAgency = false
    while close < sentence.upperBound, close < open + 12, bytes(forms[close]) != [0x29] {
      if NameRules.agencies.contains(
        bytes(forms[close]).withUnsafeBufferPointer(Letters.lowercased))
      {
        holdsAgency = true
      } else if self[close].contains(.capital), !NameRules.sourceWords.contains(bytes(forms[close]))
      {
        return
      }
      close += 1
    }
    guard holdsAgency, close < sentence.upperBound, bytes(forms[close]) == [0x29] else { return }
    clear(open + 1..<close, in: sentence)
  }

  private static let stops = Set([".", "!", "?", "“", "\"", "»"].map { Array($0.utf8) })

  private static let agencies = KnownNames.list(
    "dpa afp ap sda apa rtr reuters kna epd upi tass ansa efe dpa-afx keystone-sda bloomberg dapd ddp"
  )

  /// Capitalised words beside agencies in brackets.
  private static let sourceWords: Set<[UInt8]> = Set(
    ["Material", "Agenturmaterial", "Mit", "Agenturen"].map { Array($0.utf8) })
}
