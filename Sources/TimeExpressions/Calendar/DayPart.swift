/// The parts of a day that TIMEX3 knows.
enum DayPart: Int, CaseIterable, Sendable {
  case morning, midday, afternoon, evening, night, daytime

  /// The part's code in a value, after the `T`.
  var code: String {
    switch self {
    case .morning: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .daytime: "DT"
    }
  }

  /// The hours the part stretches over; those of the night run into the next day.
  var hours: Range<Int> {
    switch self {
    case .morning: 5..<12
    case .midday: 11..<14
    case .afternoon: 12..<18
    case .evening: 17..<24
    case .night: 21..<30
    case .daytime: 6..<20
    }
  }
}
