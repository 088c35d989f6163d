/// What stands before the line that is being typed.
///
/// The text may carry colours as SGR sequences (`ESC [ … m`). Every other control character is
/// left out, so a prompt cannot move the cursor.
public struct Prompt: Equatable, Sendable {
  /// The visible text, without colours.
  public let text: String

  /// The text with every colour sequence between two `mark` characters, as libedit wants it.
  let marked: String

  /// Encloses what takes no room on the screen; as a control character it is never in a prompt.
  static let mark: Unicode.Scalar = "\u{1}"

  /// Creates a prompt from text that may carry SGR colour sequences.
  public init(_ styled: String) {
    let pieces = Self.pieces(of: styled)
    text = String(String.UnicodeScalarView(pieces.map(\.scalar)))
    marked = Self.markedForm(of: pieces)
  }

  /// One visible scalar and the colour sequences that come before it.
  private struct Piece {
    var style: String
    var scalar: Unicode.Scalar
  }

  private static func pieces(of styled: String) -> [Piece] {
    var pieces: [Piece] = []
    var style = ""
    var rest = Substring(styled).unicodeScalars
    while let scalar = rest.first {
      if let length = lengthOfStyle(at: rest) {
        style += String(rest.prefix(length))
        rest = rest.dropFirst(length)
        continue
      }
      rest = rest.dropFirst()
      guard scalar.properties.generalCategory != .control else { continue }
      pieces.append(Piece(style: style, scalar: scalar))
      style = ""
    }
    // libedit loses a sequence at the very end: it goes before the last scalar, usually a blank.
    if !style.isEmpty, let last = pieces.indices.last {
      pieces[last].style += style
    }
    return pieces
  }

  /// The number of scalars of an SGR sequence at the start of the text, if there is one.
  private static func lengthOfStyle(at scalars: Substring.UnicodeScalarView) -> Int? {
    var index = scalars.startIndex
    guard index < scalars.endIndex, scalars[index] == "\u{1B}" else { return nil }
    index = scalars.index(after: index)
    guard index < scalars.endIndex, scalars[index] == "[" else { return nil }
    var length = 2
    while true {
      index = scalars.index(after: index)
      guard index < scalars.endIndex else { return nil }
      length += 1
      switch scalars[index] {
      case "0"..."9", ";", ":": continue
      case "m": return length
      default: return nil
      }
    }
  }

  private static func markedForm(of pieces: [Piece]) -> String {
    var result = String.UnicodeScalarView()
    for piece in pieces {
      if !piece.style.isEmpty {
        result.append(mark)
        result.append(contentsOf: piece.style.unicodeScalars)
        result.append(mark)
      }
      result.append(piece.scalar)
    }
    return String(result)
  }
}
