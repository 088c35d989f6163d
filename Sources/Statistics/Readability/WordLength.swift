/// The length of a word form in letters.
public enum WordLength {
  /// Returns how many letters and digits a word form has, hyphens and marks not counted.
  public static func letters(in word: String) -> Int {
    var count = 0
    for scalar in word.unicodeScalars {
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil { count += 1 }
    }
    return count
  }

  /// Returns how many letters and digits a word form in UTF-8 has.
  public static func letters(in word: Span<UInt8>) -> Int {
    word.withUnsafeBufferPointer { letters(in: String(decoding: $0, as: UTF8.self)) }
  }
}
