/// What two sorted rows have in common.
enum SortedRows {
  /// The number of elements in common: of one that comes several times the smaller number.
  ///
  /// - Complexity: O(elements of both).
  static func common<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Int {
    var (i, j, common) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        common += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }
}
