/// What a unit of measurement measures, so that "vier Wochen" and "30 Tage" can be held side by side.
struct Measure: Equatable {
  /// What is measured: units of one number can be led back to each other.
  var dimension: Int
  /// How many of the smallest unit of the dimension one of it is.
  var size: Double

  /// The units of each dimension, in lower case, with their sizes.
  private static let dimensions: [[(names: String, size: Double)]] = [
    [
      ("Sekunde Sekunden second seconds", 1), ("Minute Minuten minutes", 60),
      ("Stunde Stunden hour hours", 3600), ("Tag Tage Tagen day days", 86_400),
      ("Woche Wochen week weeks", 604_800), ("Monat Monate Monaten month months", 2_629_800),
      ("Jahr Jahre Jahren year years", 31_557_600),
    ],
    [
      ("Millimeter Millimetern", 1), ("Zentimeter Zentimetern", 10),
      ("Meter Metern metres meters", 1e3),
      ("Kilometer Kilometern Stundenkilometer Stundenkilometern kilometres", 1e6),
      ("Meilen miles", 1_609_344),
    ],
    [
      ("Gramm", 1), ("Kilogramm Kilo Kilos kilograms", 1e3), ("Tonne Tonnen tonnes", 1e6),
    ],
    [
      ("Quadratmeter Quadratmetern", 1), ("Hektar Hektars hectares", 1e4),
      ("Quadratkilometer Quadratkilometern", 1e6),
    ],
  ]

  private static let measureOfStem: [[UInt8]: Measure] = {
    var measures: [[UInt8]: Measure] = [:]
    for (dimension, units) in dimensions.enumerated() {
      for unit in units {
        for name in unit.names.split(separator: " ") {
          measures[WordFamilies.stem(of: String(name))] = Measure(
            dimension: dimension, size: unit.size)
        }
      }
    }
    return measures
  }()

  /// The measure that a counted word is, by its stem; nothing for words that are no units.
  static func of(stem: [UInt8]) -> Measure? { measureOfStem[stem] }
}

extension Quantity {
  /// The quantity in a smaller unit: what is told in months is meant less exactly than in days.
  func converted(by factor: Double) -> Quantity {
    guard factor != 1 else { return self }
    let number = value * factor
    return Quantity(number, bound: bound, step: max(step * factor, number * 0.2))
  }
}
