/// The names of the months in German, English and French, with Austrian forms and common short ones,
/// and of the days of the week.
enum MonthNames {
  private static let names: [String] = [
    "januar jänner jaenner january jan jän janvier",
    "februar feber february feb février fevrier févr",
    "märz maerz march mär mrz mar mars",
    "april apr avril", "mai may", "juni june jun juin", "juli july jul juillet", "august aug août",
    "september sept sep septembre", "oktober october okt oct octobre", "november nov novembre",
    "dezember december dez dec décembre",
  ]

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (position, line) in names.enumerated() {
      for name in line.split(separator: " ") { numbers[String(name)] = position + 1 }
    }
    return numbers
  }()

  /// The names in ASCII by their first letter, from `a`: nearly every noun of a German line is asked
  /// for here, and making a string of it would cost more than all else that is done with the line.
  private static let plainNames: [[(name: [UInt8], month: Int)]] = {
    var plain = [[(name: [UInt8], month: Int)]](repeating: [], count: 26)
    for (name, month) in numbers.sorted(by: { $0.key < $1.key })
    where name.utf8.allSatisfy(\.isLetter) {
      let bytes = Array(name.utf8)
      plain[Int(bytes[0] - 0x61)].append((bytes, month))
    }
    return plain
  }()

  /// The month that a name in any case stands for, 1 to 12.
  static func month(_ name: ArraySlice<UInt8>) -> Int? {
    guard (3...10).contains(name.count), let first = name.first else { return nil }
    guard first.isLetter, name.allSatisfy(\.isLetter) else {
      return numbers[String(decoding: name, as: UTF8.self).lowercased()]
    }
    for plain in plainNames[Int((first | 0x20) - 0x61)]
    where plain.name.count == name.count && plain.name.elementsEqual(name.lazy.map { $0 | 0x20 }) {
      return plain.month
    }
    return nil
  }

  private static let weekdays: Set<String> = {
    let names = """
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """
    return Set(names.split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  /// Whether a name in any case is that of a day of the week.
  static func isWeekday(_ name: some Collection<UInt8>) -> Bool {
    (2...10).contains(name.count)
      && weekdays.contains(String(decoding: name, as: UTF8.self).lowercased())
  }
}
