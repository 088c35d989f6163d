/// The names of the months in German and English, with Austrian forms and common short ones.
enum MonthNames {
  private static let names: [String] = [
    "januar jänner jaenner january jan jän", "februar feber february feb",
    "märz maerz march mär mrz mar",
    "april apr", "mai may", "juni june jun", "juli july jul", "august aug",
    "september sept sep", "oktober october okt oct", "november nov", "dezember december dez dec",
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (position, line) in names.enumerated() {
      for name in line.split(separator: " ") { numbers[String(name)] = position + 1 }
    }
    return numbers
  }()

  /// The month that a name in any case stands for, 1 to 12.
  static func month(_ name: some Collection<UInt8>) -> Int? {
    guard (3...10).contains(name.count) else { return nil }
    return numbers[String(decoding: name, as: UTF8.self).lowercased()]
  }
}
