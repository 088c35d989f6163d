import Statistics
import Tables
import Terminal

/// How measures explain themselves: variant, formula, the numbers in it, and where it comes from.
enum ExplanationPage {
  /// The explanations one under the other for people, a row each for machines.
  static func output(_ explanations: [Explanation]) -> CommandOutput {
    var record = Table(columns: [
      TableColumn("measure"), TableColumn("value"), TableColumn("variant"), TableColumn("formula"),
      TableColumn("steps"), TableColumn("source"),
    ])
    var views: [Block] = []
    for explanation in explanations {
      let measure = explanation.measure
      record.rows.append([
        .text(measure.key), Value(explanation.value), .text(measure.variant),
        .text(measure.formula), .texts(explanation.steps), .text(measure.source),
      ])
      let value = explanation.value.map(FigureText.text) ?? "undefined"
      var lines = [
        StyledText(measure.name, .key) + StyledText(" = " + value, .number)
          + StyledText("   (\(measure.variant))", .muted),
        StyledText("  " + measure.formula),
      ]
      lines += explanation.steps.map { StyledText("  " + $0) }
      lines.append(StyledText("  " + measure.source, .muted))
      views.append(.preformatted(lines))
    }
    return CommandOutput(record: record, views: views)
  }
}
