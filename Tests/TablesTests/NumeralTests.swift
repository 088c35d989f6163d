import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite("Numbers as text") struct NumeralTests {
  /// What `printf` writes, without the sign of a zero.
  private func printed(_ number: Double, _ decimals: Int) -> String {
    let text = String(format: "%.\(decimals)f", number)
    return text.hasPrefix("-") && !text.contains { ("1"..."9").contains($0) }
      ? String(text.dropFirst()) : text
  }

  @Test(
    arguments: [
      (0.0, 2, "0.00"), (-0.0, 0, "0"), (-0.001, 2, "0.00"), (-0.5, 1, "-0.5"), (0.05, 2, "0.05"),
      (0.125, 2, "0.12"), (0.375, 2, "0.38"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"),
      (1.005, 2, "1.00"), (1.115, 2, "1.11"), (999.9999, 3, "1000.000"),
      (1e15, 0, "1000000000000000"),
      (1e300, 1, nil), (.infinity, 2, "inf"), (12345.678, 1, "12345.7"), (0.1, 7, "0.1000000"),
    ] as [(Double, Int, String?)])
  func fixed(number: Double, decimals: Int, text: String?) {
    #expect(Numeral.fixed(number, decimals: decimals) == text ?? printed(number, decimals))
  }

  @Test("as printf rounds, ties and neighbours of ties too") func asPrinted() {
    var generator = SeededRandom(seed: 8)
    for round in 0..<40_000 {
      let decimals = Int.random(in: 0...6, using: &generator)
      let scale = pow(10, Double(Int.random(in: -3...9, using: &generator)))
      var number = Double.random(in: -1...1, using: &generator) * scale
      // Halves of the last place, exact or as near as a double comes.
      if round % 2 == 0 {
        let factor = pow(10, Double(decimals))
        number = ((number * factor).rounded(.down) + 0.5) / factor
        if round % 3 == 0 {
          number = number.nextUp
        } else if round % 3 == 1 {
          number = number.nextDown
        }
      }
      #expect(Numeral.fixed(number, decimals: decimals) == printed(number, decimals), "\(number)")
    }
  }

  @Test func grouped() {
    #expect(Numeral.grouped("-1234567.25", mark: " ") == "-1 234 567.25")
    #expect(Numeral.grouped("1234", mark: "") == "1234")
    #expect(Numeral.grouped("999", mark: " ") == "999")
  }
}
