/// Letters that stand in a row in every token an expression matches.
///
/// They are looked for in the spellings of the whole vocabulary at once, which is far quicker than
/// trying the expression on every form; it is then only tried on the forms that have them.
struct RequiredLiteral {
  /// The letters and digits in ASCII; letters in lower case where case is ignored.
  let bytes: [UInt8]
  /// Whether letters stand for both cases.
  let foldsCase: Bool

  /// Shorter rows are in so many forms that nothing is gained.
  private static let shortest = 3

  /// Finds the longest row of an expression; nothing where it has none of some length.
  init?(_ expression: RegularExpression) {
    foldsCase = expression.foldsCase
    var rows: [[UInt8]] = []
    var row: [UInt8] = []
    func close() {
      rows.append(row)
      row = []
    }
    func visit(_ node: RegularExpression.Node) {
      switch node {
      case .empty: break
      case .sequence(let nodes): nodes.forEach(visit)
      case .set(let set):
        if let byte = Self.byte(of: set) { row.append(byte) } else { close() }
      case .repeated(let node, let least, _):
        close()
        if least > 0, case .set(let set) = node, let byte = Self.byte(of: set) { row.append(byte) }
        close()
      case .alternatives: close()
      }
    }
    visit(expression.root)
    close()
    guard let longest = rows.max(by: { $0.count < $1.count }), longest.count >= Self.shortest else {
      return nil
    }
    bytes = longest
  }

  /// The only letter or digit of a set, where no scalar beyond ASCII can stand for it.
  private static func byte(of set: ScalarSet) -> UInt8? {
    guard !set.isNegated, set.parts.count == 1, case .range(let range) = set.parts[0],
      range.count == 1, let byte = UInt8(exactly: range.lowerBound)
    else { return nil }
    switch byte {
    case 0x30...0x39: return byte
    // The Kelvin sign is a k when case does not matter.
    case 0x6B, 0x4B: return set.foldsCase ? nil : byte
    case 0x41...0x5A, 0x61...0x7A: return byte
    default: return nil
    }
  }
}
