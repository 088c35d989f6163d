/// What kind of token a word form is, decided once per form from its bytes.
public enum FormClass: UInt8, Sendable {
  /// Has at least one letter.
  case word
  /// Has a digit and no letter.
  case number
  /// Neither: punctuation marks and symbols. Not counted as a token by any measure.
  case punctuation

  /// Whether forms of this class are counted: words and numbers are.
  public var isCounted: Bool { self != .punctuation }

  /// Classifies a form by its scalars.
  init(of form: UnsafeBufferPointer<UInt8>) {
    var hasDigit = false
    for (position, byte) in form.enumerated() {
      switch byte {
      case 0xC3 where position + 1 < form.count && form[position + 1] & 0x9F != 0x97:
        // Every letter of Latin-1 but × and ÷.
        self = .word
        return
      case 0x41...0x5A, 0x61...0x7A:
        self = .word
        return
      case 0x30...0x39:
        hasDigit = true
      case 0x80...:
        let scalars = String(decoding: form, as: UTF8.self).unicodeScalars
        if scalars.contains(where: { $0.properties.isAlphabetic }) {
          self = .word
        } else {
          self =
            scalars.contains { $0.properties.numericType != nil } ? .number : .punctuation
        }
        return
      default:
        break
      }
    }
    self = hasDigit ? .number : .punctuation
  }
}
