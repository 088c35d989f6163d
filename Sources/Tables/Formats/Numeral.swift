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
    if let digits = scaled(number, decimals: decimals) {
      return text(of: digits, decimals: decimals, isNegative: number < 0)
    }
    let places = min(max(decimals, 0), 17)
    var bytes = [CChar](repeating: 0, count: 400)
    let count = withVaList([Int32(places), number]) { vsnprintf(&bytes, bytes.count, "%.*f", $0) }
    let text = String(
      decoding: bytes.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // "-0.00" says no more than "0.00".
    return text.hasPrefix("-") && !text.contains(where: { ("1"..."9").contains($0) })
      ? String(text.dropFirst()) : text
  }

  private static let powersOfTen = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
  /// Below this, 2⁵², a double has a fraction that can be told from a half.
  private static let greatestScaled = 4_503_599_627_370_496.0

  /// The digits of a number with a few decimals, rounded as `printf` rounds: to the nearest, a tie
  /// to the even one; nothing where the number is too large or has too many decimals.
  ///
  /// Large tables are written number by number, and `printf` takes most of the time for them.
  private static func scaled(_ number: Double, decimals: Int) -> UInt64? {
    guard powersOfTen.indices.contains(decimals), number.isFinite else { return nil }
    let factor = powersOfTen[decimals]
    let product = number.magnitude * factor
    guard product < greatestScaled else { return nil }
    let whole = product.rounded(.down)
    // What the product lost by rounding decides where it lies beside a half.
    let lost = (-product).addingProduct(number.magnitude, factor)
    let beyondHalf = (product - whole) - 0.5
    let digits = UInt64(whole)
    if beyondHalf == -lost { return digits + (digits & 1) }
    return beyondHalf > -lost ? digits + 1 : digits
  }

  /// Writes digits with a point before the last few; "-0.00" says no more than "0.00".
  private static func text(of digits: UInt64, decimals: Int, isNegative: Bool) -> String {
    let decimalBytes = decimals > 0 ? decimals + 1 : 0
    return String(unsafeUninitializedCapacity: 20 + decimalBytes) { bytes in
      var (rest, count) = (digits, 0)
      // From the last digit to the first, then turned round.
      repeat {
        if count == decimals, decimals > 0 {
          bytes[count] = 0x2E
          count += 1
        }
        bytes[count] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
        count += 1
      } while rest > 0 || count < decimalBytes + 1
      if isNegative, digits > 0 {
        bytes[count] = 0x2D
        count += 1
      }
      var written = UnsafeMutableBufferPointer(rebasing: bytes[..<count])
      written.reverse()
      return count
    }
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
    if mark.isEmpty { return text }
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
