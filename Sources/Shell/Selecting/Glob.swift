/// A pattern of names as shells know it: `*`, `?`, `[a-z]`, `[!a-z]`; `\` takes a character literally.
struct Glob: Sendable {
  private enum Piece: Sendable {
    case one(Unicode.Scalar)
    case any
    case anything
    case set([ClosedRange<UInt32>], isNegated: Bool)
  }

  private let pieces: [Piece]

  /// Reads a pattern; an unclosed `[` stands for itself.
  init(_ pattern: String) {
    var pieces: [Piece] = []
    let scalars = Array(pattern.unicodeScalars)
    var position = 0
    while position < scalars.count {
      switch scalars[position] {
      case "*": pieces.append(.anything)
      case "?": pieces.append(.any)
      case "\\" where position + 1 < scalars.count:
        position += 1
        pieces.append(.one(scalars[position]))
      case "[":
        if let (set, end) = Glob.set(scalars, from: position) {
          pieces.append(set)
          position = end
        } else {
          pieces.append(.one("["))
        }
      default: pieces.append(.one(scalars[position]))
      }
      position += 1
    }
    self.pieces = pieces
  }

  private static func set(
    _ scalars: [Unicode.Scalar], from start: Int
  ) -> (piece: Piece, end: Int)? {
    var position = start + 1
    var isNegated = false
    if position < scalars.count, scalars[position] == "!" || scalars[position] == "^" {
      isNegated = true
      position += 1
    }
    var ranges: [ClosedRange<UInt32>] = []
    let first = position
    while position < scalars.count {
      if scalars[position] == "]", position > first {
        return (.set(ranges, isNegated: isNegated), position)
      }
      let low = scalars[position].value
      if position + 2 < scalars.count, scalars[position + 1] == "-", scalars[position + 2] != "]" {
        let high = scalars[position + 2].value
        if low <= high { ranges.append(low...high) }
        position += 3
      } else {
        ranges.append(low...low)
        position += 1
      }
    }
    return nil
  }

  /// Whether the whole text matches.
  ///
  /// - Complexity: O(text × pattern).
  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var position = 0
    var piece = 0
    // Where the last `*` stood and how far the text had come: the only place to go back to.
    var star: (piece: Int, position: Int)?
    while position < scalars.count {
      if piece < pieces.count, case .anything = pieces[piece] {
        star = (piece, position)
        piece += 1
      } else if piece < pieces.count, matches(pieces[piece], scalars[position]) {
        piece += 1
        position += 1
      } else if let last = star {
        star = (last.piece, last.position + 1)
        piece = last.piece + 1
        position = last.position + 1
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { if case .anything = $0 { true } else { false } }
  }

  private func matches(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
    switch piece {
    case .one(let wanted): wanted == scalar
    case .any, .anything: true
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(scalar.value) } != isNegated
    }
  }
}
