/// The names somebody found in the document, by position.
struct PeopleIndex {
  private let hints: [NameHint]

  init(_ hints: [NameHint]) {
    self.hints = hints.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The first name of a person that stands wholly within a range.
  func person(within range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = hints.count
    while low < high {
      let middle = (low + high) / 2
      if hints[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < hints.count, hints[low].range.lowerBound < range.upperBound {
      if hints[low].isPerson, hints[low].range.upperBound <= range.upperBound {
        return hints[low].range
      }
      low += 1
    }
    return nil
  }
}
