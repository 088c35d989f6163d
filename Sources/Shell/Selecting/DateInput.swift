import CommandLanguage
import TimeExpressions

/// Dates as users write them in options and conditions.
enum DateInput {
  /// Says what is wrong with a date, or nothing where it is one.
  static let validate: CommandDescription.Validator = { text in
    CalendarPeriod(userInput: text) == nil ? problem(text) : nil
  }

  /// Checks values of `date` in conditions.
  static let validateCondition: Grammar.ConditionValidator = { field, kind, value in
    field == "date" && kind != .contains ? validate(value) : nil
  }

  /// What is wrong with a text that is no date.
  static func problem(_ text: String) -> ValueProblem {
    ValueProblem(
      "`\(text)` is no date or period of the calendar",
      advice: "try: 2026-02-05, 5.2.2026, 2026-02, \"Februar 2026\", 2026-W06, 2026-Q1 or 2026")
  }
}
