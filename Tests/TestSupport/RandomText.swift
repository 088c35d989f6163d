/// Texts of every kind of trouble, from letters to controls.
public enum RandomText {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x20...0x7E, 0x7F...0x9F, 0xA0...0x24F, 0x300...0x36F, 0x400...0x44F,
    0x600...0x620, 0x1100...0x11FF, 0x2000...0x206F, 0x4E00...0x4E20, 0xAC00...0xAC20,
    0xFE00...0xFEFF, 0xFFF0...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F3F4...0x1F64F, 0xE0000...0xE007F,
  ]

  /// A text of a number of scalars, some fewer where a value is no scalar.
  public static func make(length: Int, using generator: inout SeededRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &generator)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        text.append(Int.random(in: 0..<5, using: &generator) == 0 ? " " : scalar)
      }
    }
    return String(text)
  }
}
