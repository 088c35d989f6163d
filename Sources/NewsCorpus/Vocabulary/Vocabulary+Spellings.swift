extension Vocabulary {
  /// The spellings of all forms as UTF-8, one behind the other in the order of their numbers.
  public var spellings: Column<UInt8> { arena }

  /// The form whose spelling holds a byte of `spellings`.
  ///
  /// - Complexity: O(log forms).
  public func form(atSpellingByte byte: Int) -> UInt32 {
    offsets.withSpan { offsets in
      var low = 0
      var high = offsets.count
      while low < high {
        let middle = (low + high) / 2
        if Int(offsets[middle]) <= byte { low = middle + 1 } else { high = middle }
      }
      return UInt32(max(0, low - 1))
    }
  }
}
