extension Document {
  /// The tokens that a stretch of bytes touches; nothing where it touches none.
  ///
  /// - Complexity: O(log tokens).
  public func tokens(in bytes: Range<Int>) -> Range<Int>? {
    func firstToken(where isBehind: (Int) -> Bool) -> Int {
      var low = tokens.lowerBound
      var high = tokens.upperBound
      while low < high {
        let middle = (low + high) / 2
        if isBehind(middle) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let start = firstToken { corpus.byteRange(ofToken: $0).upperBound > bytes.lowerBound }
    let end = firstToken { corpus.byteRange(ofToken: $0).lowerBound >= bytes.upperBound }
    return start < end ? start..<end : nil
  }
}
