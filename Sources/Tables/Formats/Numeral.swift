import Glibc

/// Numbers as text, the same in every locale.
enum Numeral {
  /// Adds a whole number in decimal digits.
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(0x2D) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Returns the shortest text that reads back as the same number, or nil where it is not finite.
  static func exact(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    // Minus zero is an artefact of arithmetic, not a finding.
    return number == 0 ? "0.0" : number.description
  }

  /// Returns a number with a fixed count of decimals, rounded to the nearest.
  static func fixed(_ number: Double, decimals: Int) -> String {
    let places = min(max(decimals, 0), 17)
    var bytes = [CChar](repeating: 0, count: 400)
    let count = withVaList([Int32(places), number]) { vsnprintf(&bytes, bytes.count, "%.*f", $0) }
    let text = String(
      decoding: bytes.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // "-0.00" says no more than "0.00".
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }

  /// Returns a number for reading: whole numbers without decimals, others with up to four.
  static func readable(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return fixed(number, decimals: 0) }
    let size = abs(number)
    if size >= 1e15 || size < 1e-4 { return number.description }
    var text = fixed(number, decimals: 4)[...]
    while text.last == "0" { text = text.dropLast() }
    return String(text.last == "." ? text.dropLast() : text)
  }

  /// Returns the text of a number with a mark between groups of three digits before the point.
  static func grouped(_ text: String, mark: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let whole = text.dropFirst(sign.count).prefix { $0.isNumber }
    guard whole.count > 3 else { return text }
    let rest = text.dropFirst(sign.count + whole.count)
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result += mark }
      result.append(digit)
    }
    return sign + result + rest
  }
}
