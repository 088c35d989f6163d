extension NameRules {
  /// A town of the lists is no word made from a name, unless it looks like an inhabitant.
  mutating func nameTown(_ position: Int, _ sentence: Range<Int>) {
    guard label(position).role == .derived, label(position).type == .place,
      self[position].isSuperset(of: [.town, .capital, .unknown]),
      self[position].isDisjoint(with: [.endsInEr, .adjective, .surname, .forename])
    else { return }
    set(position..<position + 1, .place, in: sentence)
  }

  /// "Truth Social", "Kreml": names that no sentence explains.
  mutating func nameKnown(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.capital, .wellKnown]),
      let names = KnownNames.wellKnown[plainBytes(position)]
    else { return }
    for name in names where position + name.rest.count < sentence.upperBound {
      let range = position..<position + 1 + name.rest.count
      guard zip(name.rest, range.dropFirst()).allSatisfy({ bytes(forms[$1]) == $0 }),
        range.allSatisfy({ isFree($0) || label($0).type != name.type }),
        isWhole(range, sentence)
      else { continue }
      set(range, name.type, in: sentence)
      return
    }
  }

  /// A form without the ending of a genitive, whether the page has the plain form or not.
  private func plainBytes(_ position: Int) -> [UInt8] {
    let form = bytes(forms[position])
    return KnownNames.wellKnown[form] == nil && form.last == 0x73 ? Array(form.dropLast()) : form
  }

  /// Whether no longer name goes over the edges of a stretch: not in "Axios Media".
  private func isWhole(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = label(range.lowerBound)
    let last = label(range.upperBound - 1)
    return (isFree(range.lowerBound) || first.role == .first || first.role == .single)
      && (isFree(range.upperBound - 1) || !last.isOpen)
  }
}
