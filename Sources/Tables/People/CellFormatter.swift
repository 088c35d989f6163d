import Terminal

/// Writes the values of one column for people, all in one way.
///
/// Everything it returns has passed the gate and stands on one line.
struct CellFormatter {
  private let format: Column.Format
  private let thousandsMark: String
  private let usesUnicode: Bool
  /// Decimals of plain numbers, so that those of one column stand below each other.
  private let decimals: Int
  /// The value of a full bar.
  private let greatest: Double
  /// Whether the column holds numbers and nothing else.
  let isNumeric: Bool

  /// Looks at the values that will be shown.
  init(column: Column, values: some Sequence<Value>, options: TableOptions, marksThousands: Bool) {
    format = column.format
    thousandsMark = marksThousands ? (options.usesUnicode ? "\u{202F}" : " ") : ""
    usesUnicode = options.usesUnicode
    var decimals = 0
    var greatest = 0.0
    var numbers = 0
    var others = 0
    for value in values {
      switch value {
      case .null: break
      case .integer(let number):
        numbers += 1
        greatest = max(greatest, Double(number))
      case .number(let number):
        guard number.isFinite else { continue }
        numbers += 1
        greatest = max(greatest, number)
        guard column.format == .plain || column.format == .snippet else { continue }
        let text = Numeral.readable(number)
        if !text.contains("e"), let point = text.firstIndex(of: ".") {
          decimals = max(decimals, text[point...].count - 1)
        }
      default: others += 1
      }
    }
    self.decimals = decimals
    self.greatest = greatest
    let isDrawn =
      switch column.format {
      case .bar, .sparkline: true
      default: false
      }
    isNumeric = !isDrawn && numbers > 0 && others == 0
  }

  /// Returns a value as people read it; nothing where it is null.
  func text(_ value: Value) -> String {
    if value.isNull { return "" }
    switch (format, value) {
    case (.bar(let width), .integer(let number)):
      return bar(Double(number), width: width)
    case (.bar(let width), .number(let number)):
      return bar(number, width: width)
    case (.sparkline, .array(let values)):
      return Sparkline(values.map(\.magnitude)).rendered(usesUnicode: usesUnicode)
    case (.count, .integer(let number)):
      return Numeral.grouped(number.description, mark: thousandsMark)
    case (.count, .number(let number)):
      return Numeral.grouped(Numeral.fixed(number, decimals: 0), mark: thousandsMark)
    case (.share, .number(let number)):
      return Numeral.fixed(number, decimals: 2)
    case (.share, .integer(let number)):
      return Numeral.fixed(Double(number), decimals: 2)
    case (.decimal(let places), .number(let number)):
      return Numeral.grouped(Numeral.fixed(number, decimals: places), mark: thousandsMark)
    case (.decimal(let places), .integer(let number)):
      return Numeral.grouped(Numeral.fixed(Double(number), decimals: places), mark: thousandsMark)
    case (_, .number(let number)):
      let readable = Numeral.readable(number)
      return readable.contains("e") ? readable : Numeral.fixed(number, decimals: decimals)
    default:
      return Gate.line(Self.plain(value))
    }
  }

  private func bar(_ number: Double, width: Int) -> String {
    Bar(fraction: greatest > 0 ? number / greatest : 0, width: width)
      .rendered(usesUnicode: usesUnicode)
  }

  /// Returns any value in words.
  private static func plain(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .bool(let flag): flag ? "yes" : "no"
    case .integer(let number): number.description
    case .number(let number): number.isFinite ? Numeral.readable(number) : ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .array(let values): values.map(plain).joined(separator: "; ")
    case .object(let fields):
      fields.filter { !$0.value.isNull }.map { "\($0.key): \(plain($0.value))" }
        .joined(separator: ", ")
    }
  }
}

extension Value {
  /// The number it is, or zero.
  fileprivate var magnitude: Double {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: 0
    }
  }
}
