/// What the sequence model says about one token.
///
/// Names of several tokens are marked by their first, inner and last token, names of one token by a
/// label of their own (the IOBES scheme). "russisch" is ``Role/derived`` from a name, in
/// "US-Seite" a name is ``Role/part`` of the word; both are single tokens.
package struct NameLabel: Equatable, Sendable {
  /// The place of the token within a name.
  package enum Role: UInt8, CaseIterable, Sendable {
    case first, inner, last, single, derived, part
  }

  /// The label's number: 0 outside of names, then six for each type.
  package let number: Int

  /// The number of labels.
  package static let count = 1 + 4 * 6
  /// No part of a name.
  package static let outside = NameLabel(number: 0)

  /// The label with a number less than `count`.
  package init(number: Int) { self.number = number }

  /// The label of a token that plays a role in a name of a type.
  package init(_ type: NameType, _ role: Role) {
    number = 1 + Int(type.rawValue) * 6 + Int(role.rawValue)
  }

  /// The type of the name, or nothing outside of names.
  package var type: NameType? {
    number == 0 ? nil : NameType(rawValue: UInt8((number - 1) / 6))
  }

  /// The token's role, or nothing outside of names.
  package var role: Role? {
    number == 0 ? nil : Role(rawValue: UInt8((number - 1) % 6))
  }

  /// Whether a name is unfinished after this label.
  package var isOpen: Bool { role == .first || role == .inner }

  /// Whether this label may stand directly before another one.
  package func canPrecede(_ next: NameLabel) -> Bool {
    let continues = next.role == .inner || next.role == .last
    return isOpen ? continues && type == next.type : !continues
  }
}
