extension Paragraph {
  /// Notes in the items which of them are names.
  ///
  /// - Parameters:
  ///   - names: in the order of the text.
  ///   - cursor: the first name that may stand in this paragraph or behind it; moves on.
  /// - Complexity: O(items and names of the paragraph).
  mutating func mark(_ names: [NameHint], from cursor: inout Int) {
    while cursor < names.count, names[cursor].range.upperBound <= range.lowerBound { cursor += 1 }
    var index = 0
    while cursor < names.count, names[cursor].range.lowerBound < range.upperBound {
      let name = names[cursor]
      while index < items.count, items[index].range.upperBound <= name.range.lowerBound {
        index += 1
      }
      let first = index
      while index < items.count, items[index].range.lowerBound < name.range.upperBound {
        items[index].name.formUnion(part(items[index], of: name))
        index += 1
      }
      // The next name may begin in the same item: two names inside one quotation.
      if index > first { index -= 1 }
      cursor += 1
    }
  }

  private func part(_ item: Item, of name: NameHint) -> NamePart {
    /// A quotation mark has three bytes at most.
    let mark = 3
    if item.kind == .quote {
      let isAll =
        name.range.lowerBound <= item.range.lowerBound + mark
        && name.range.upperBound >= item.range.upperBound - mark
      return isAll ? .quoted : []
    }
    guard item.kind == .word else { return [] }
    var part: NamePart = name.isPerson ? .person : []
    if item.range.lowerBound == name.range.lowerBound { part.insert(.beginning) }
    if item.range.upperBound == name.range.upperBound { part.insert(.end) }
    return part
  }
}
