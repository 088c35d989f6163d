/// Pairs the quotation marks of one paragraph.
///
/// Marks that can open as well as close are told apart by the space around them. Whatever stays
/// open is dropped, except for the last mark that still waits at the end, which is reported so
/// that the caller can decide. The stack is bounded, so any input takes linear time.
struct MarkPairing {
  struct Pair {
    var open: Int
    var close: Int
  }

  private struct Waiting {
    var mark: QuotationMark
    var token: Int
  }

  private static let deepest = 6
  private var stack: [Waiting] = []
  private(set) var pairs: [Pair] = []

  mutating func removeAll() {
    stack.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
  }

  /// The first mark that was never closed.
  var unclosed: Int? { stack.first?.token }

  /// Takes the next mark of the paragraph.
  ///
  /// - Parameters:
  ///   - canOpen: the mark has no word directly before it and one directly behind it.
  ///   - canClose: the mark has text directly before it.
  mutating func add(_ mark: QuotationMark, token: Int, canOpen: Bool, canClose: Bool) {
    if canClose || !canOpen, let place = stack.lastIndex(where: { $0.mark.isClosed(by: mark) }) {
      let sameMark = stack[place].mark == mark
      if !(sameMark && canOpen && !canClose) {
        pairs.append(Pair(open: stack[place].token, close: token))
        stack.removeSubrange(place...)
        return
      }
    }
    guard canOpen || mark == .lowDouble || mark == .lowSingle else { return }
    if mark.isSingle && mark != .lowSingle && mark != .highSingle && canClose { return }
    if mark == .rightSingle { return }
    if stack.count == MarkPairing.deepest { stack.removeFirst() }
    stack.append(Waiting(mark: mark, token: token))
  }

  /// The pairs that stand in no other pair, in reading order.
  mutating func outermost() -> [Pair] {
    pairs.sort { $0.open < $1.open }
    var result: [Pair] = []
    var end = -1
    for pair in pairs where pair.open > end {
      result.append(pair)
      end = pair.close
    }
    return result
  }
}
