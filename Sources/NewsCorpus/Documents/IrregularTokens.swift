/// The tokens whose spelling on the page has another length than their form, because the form is
/// composed and the page is not.
struct IrregularTokens: Sendable {
  /// The tokens, ascending.
  let tokens: Column<UInt32>
  /// The length of each on the page, in bytes.
  let lengths: Column<UInt32>

  func length(of token: Int) -> Int? {
    guard tokens.count > 0 else { return nil }
    let position = position(of: token)
    return position < tokens.count && Int(tokens[position]) == token
      ? Int(lengths[position]) : nil
  }

  /// Where those of some tokens that are irregular stand.
  func positions(of range: Range<Int>) -> Range<Int> {
    position(of: range.lowerBound)..<position(of: range.upperBound)
  }

  /// The position of the first irregular token that does not stand before a token.
  private func position(of token: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle]) >= token { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
