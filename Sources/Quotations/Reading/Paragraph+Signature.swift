extension Paragraph {
  /// Whether it is one quotation and nothing else, as those that a page sets apart from its text.
  var isPulledQuotation: Bool {
    items.first?.kind == .quote && items.dropFirst().allSatisfy { $0.kind == .terminator }
  }

  /// The person of a line that is no sentence but a name with its role, in bytes; `nil` for any other.
  ///
  /// Such a line signs the quotation that a page sets apart above it: "– Anna Berg, Ministerin".
  var signature: Range<Int>? {
    guard units.count == 1, quotes.isEmpty, items.count <= 12,
      items.dropFirst().allSatisfy({ $0.kind == .word || $0.kind == .comma || $0.kind == .aside }),
      !items.contains(where: isVerb),
      let first = items.firstIndex(where: { $0.kind == .word })
    else { return nil }
    let comma = items.firstIndex { $0.kind == .comma } ?? items.endIndex
    // The name stands before the comma, "Anna Berg, Ministerin", or alone behind its role.
    guard let last = items[..<comma].lastIndex(where: { $0.kind == .word }),
      items[last].name.contains([.person, .end])
    else { return nil }
    return items[first].range.lowerBound..<items[last].range.upperBound
  }

  private func isVerb(_ item: Item) -> Bool {
    item.kind == .word && !item.isCapital
      && (item.entry.verbs != 0 || item.has([.auxiliary, .modal]))
  }
}
