/// How large a pattern may be; every limit is reported as an error where it is passed.
enum QueryLimits {
  /// The longest pattern, in Unicode scalars.
  static let scalars = 20_000
  /// How deep brackets may be nested.
  static let nesting = 50
  /// The most times `{m,n}` may repeat.
  static let repetitions = 1_000
  /// The most words of a distance `..N`.
  static let gap = 100
  /// The most places of a pattern once its repetitions are written out.
  static let places = 2_000
  /// The most places of one regular expression once its repetitions are written out.
  static let expressionPlaces = 2_000
  /// The most labels.
  static let labels = 50
}
