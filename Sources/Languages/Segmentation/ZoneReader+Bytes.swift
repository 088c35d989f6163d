/// What stands at a position.
extension ZoneReader {
  /// The scalar at a position and its length; the text is valid UTF-8.
  @inline(__always)
  func decode(_ position: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[position])
    if first < 0x80 { return (first, 1) }
    func rest(_ offset: Int) -> UInt32 {
      position + offset < text.count ? UInt32(text[position + offset]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), min(2, end - position)) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), min(3, end - position))
    }
    return (
      (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), min(4, end - position)
    )
  }

  func isDigit(_ position: Int) -> Bool {
    position < end && classes[Int(text[position])] == ByteClass.digit
  }

  func isLetter(_ position: Int) -> Bool {
    guard position < end else { return false }
    let kind = classes[Int(text[position])]
    if kind == ByteClass.letter { return true }
    return kind == ByteClass.wide && WideClass(decode(position).scalar) == .letter
  }

  func isWordByte(_ position: Int) -> Bool { isLetter(position) || isDigit(position) }

  func isUpper(_ position: Int) -> Bool {
    text[position] >= 0x41 && text[position] <= 0x5A
  }

  func isSpace(_ position: Int) -> Bool {
    let kind = classes[Int(text[position])]
    return kind == ByteClass.space
      || (kind == ByteClass.wide && WideClass(decode(position).scalar) == .space)
  }

  func isGenderSuffix(_ position: Int) -> Bool {
    Segmenter.genderSuffixes.contains { suffix in
      position + suffix.count <= end
        && text[position..<position + suffix.count].elementsEqual(suffix)
    }
  }
}
