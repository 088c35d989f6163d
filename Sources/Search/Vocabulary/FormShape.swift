/// The outline of a word form: `X` for a capital, `x` for another letter, `d` for a digit, every
/// other scalar as it is – "Covid-19" is `Xxxxx-dd`.
enum FormShape {
  static func shape(of form: UnsafeBufferPointer<UInt8>, into shape: inout [UInt8]) {
    shape.removeAll(keepingCapacity: true)
    var reader = ScalarReader(form)
    while let value = reader.nextVisible() {
      switch value {
      case 0x41...0x5A: shape.append(0x58)
      case 0x61...0x7A: shape.append(0x78)
      case 0x30...0x39: shape.append(0x64)
      case 0..<0x80: shape.append(UInt8(value))
      default:
        guard let scalar = Unicode.Scalar(value) else { continue }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: shape.append(0x58)
        case .decimalNumber: shape.append(0x64)
        case .nonspacingMark: break
        default:
          if scalar.properties.isAlphabetic {
            shape.append(0x78)
          } else {
            shape.append(contentsOf: String(scalar).utf8)
          }
        }
      }
    }
  }
}
