/// The tokens whose spelling on the page has another length than their form, because the form is
/// composed and the page is not.
struct IrregularTokens: Sendable {
  /// The tokens, ascending.
  let tokens: Column<UInt32>
  /// The length of each on the page, in bytes.
  let lengths: Column<UInt32>

  func length(of token: Int) -> Int? {
    guard tokens.count > 0 else { return nil }
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle]) >= token { high = middle } else { low = middle + 1 }
    }
    return low < tokens.count && Int(tokens[low]) == token ? Int(lengths[low]) : nil
  }
}
