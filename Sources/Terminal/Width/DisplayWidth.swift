/// How many columns text takes on a terminal.
///
/// Widths follow Unicode 17.0.0: combining marks and format controls take none, East Asian wide
/// characters and emoji take two, everything else takes one. Control characters take none; text
/// that may hold them passes ``Gate`` first, which makes them visible.
public enum DisplayWidth {
  /// Returns the columns one scalar takes by itself: 0, 1 or 2.
  ///
  /// - Complexity: O(1) below U+0300, otherwise a binary search in a few hundred ranges.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    if contains(value, in: zeroWidthBounds) { return 0 }
    return value >= 0x1100 && contains(value, in: wideBounds) ? 2 : 1
  }

  /// Returns the columns a text takes when it is printed on one line.
  ///
  /// A sequence of emoji joined by U+200D counts as one emoji, U+FE0F turns a narrow symbol into a
  /// wide emoji, a skin tone joins the emoji before it, and two regional indicators make one flag.
  ///
  /// - Complexity: O(*n*) in the length of the text; plain letters are counted by the byte.
  public static func of(_ text: String) -> Int {
    of(text[...])
  }

  /// Returns the columns a part of a text takes when it is printed on one line.
  public static func of(_ text: Substring) -> Int {
    if let plain = PlainText.measure(text) { return plain.width }
    var counter = WidthCounter()
    for scalar in text.unicodeScalars { counter.add(scalar) }
    return counter.width
  }

  /// Returns the text if it fits, otherwise its beginning with a visible mark of the cut.
  ///
  /// The result never takes more than `width` columns and never splits a grapheme cluster.
  ///
  /// - Parameters:
  ///   - width: the columns there are; below 1 the result is empty.
  ///   - mark: what shows that something is missing.
  public static func truncated(_ text: String, to width: Int, mark: String = "…") -> String {
    if of(text) <= width { return text }
    let room = width - of(mark)
    guard room >= 0 else { return width < 1 ? "" : String(mark.prefix(width)) }
    return String(text[..<end(of: text[...], within: room)]) + mark
  }

  /// Returns the text if it fits, otherwise its end after a visible mark of the cut.
  ///
  /// The result never takes more than `width` columns and never splits a grapheme cluster.
  public static func truncatedAtStart(
    _ text: String, to width: Int, mark: String = "…"
  ) -> String {
    if of(text) <= width { return text }
    let room = width - of(mark)
    guard room >= 0 else { return width < 1 ? "" : String(mark.prefix(width)) }
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      used += of(text[before..<start])
      if used > room { break }
      start = before
    }
    return mark + text[start...]
  }

  /// Returns the text filled up with blanks to a width; longer text is returned unchanged.
  public static func padded(
    _ text: String, to width: Int, alignment: TextAlignment = .left
  ) -> String {
    let missing = width - of(text)
    guard missing > 0 else { return text }
    switch alignment {
    case .left: return text + String(repeating: " ", count: missing)
    case .right: return String(repeating: " ", count: missing) + text
    case .center:
      let before = missing / 2
      return String(repeating: " ", count: before) + text
        + String(repeating: " ", count: missing - before)
    }
  }

  /// Returns the index after the longest beginning that fits, in whole grapheme clusters.
  static func end(of text: Substring, within width: Int) -> String.Index {
    if let plain = PlainText.measure(text, within: width) {
      return text.utf8.index(text.startIndex, offsetBy: plain.bytes)
    }
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      used += of(text[index..<next])
      if used > width { return index }
      index = next
    }
    return index
  }

  /// Looks a value up in a flat list of the first and last values of ascending ranges.
  static func contains(_ value: UInt32, in bounds: [UInt32]) -> Bool {
    var low = 0
    var high = bounds.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > bounds[2 * middle + 1] {
        low = middle + 1
      } else if value < bounds[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}

/// On which side of a cell its text stands.
public enum TextAlignment: Sendable, Equatable {
  /// Text at the left edge.
  case left
  /// Text at the right edge, as numbers stand.
  case right
  /// Text in the middle.
  case center
}

/// Adds up widths scalar by scalar and knows the sequences that are drawn as one sign.
struct WidthCounter {
  private(set) var width = 0
  /// The last scalar that took columns, and how many it took.
  private var last: Unicode.Scalar = " "
  private var lastWidth = 0
  private var lastIsJoiner = false

  mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    // Letters, which are nearly everything, must not cost a look into the emoji properties.
    if value < 0x300 || (0x370..<0x483).contains(value) || (0x2010..<0x2028).contains(value) {
      let own = value < 0x300 ? DisplayWidth.of(scalar) : 1
      width += own
      last = scalar
      lastWidth = own
      lastIsJoiner = false
      return
    }
    switch value {
    case 0x200D:
      lastIsJoiner = true
    case 0xFE0F:
      if lastWidth == 1, last.properties.isEmoji {
        width += 1
        lastWidth = 2
      }
    case 0xFE0E:
      if lastWidth == 2, last.properties.isEmoji {
        width -= 1
        lastWidth = 1
      }
    case 0x1F3FB...0x1F3FF where lastWidth == 2 && !lastIsJoiner && last.properties.isEmoji:
      break
    default:
      let wasJoined = lastIsJoiner
      lastIsJoiner = false
      let own = DisplayWidth.of(scalar)
      guard own > 0 else { return }
      if wasJoined, last.properties.isEmoji, scalar.properties.isEmoji { return }
      last = scalar
      lastWidth = own
      width += own
    }
  }
}
