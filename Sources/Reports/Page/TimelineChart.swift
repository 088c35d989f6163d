/// A timeline as SVG: one bar a step, with its figures where a pointer rests on it.
struct TimelineChart {
  private let window: TimelineWindow

  private static let width = 960
  private static let height = 200
  /// Room for figures on the left, for dates below, and above.
  private static let (left, bottom, top) = (40, 28, 12)

  init(_ window: TimelineWindow) {
    self.window = window
  }

  /// The picture; it scales with the page.
  func svg() -> String {
    let most = max(1, window.steps.map(\.mentions).max() ?? 1)
    let total = window.steps.reduce(0) { $0 + $1.mentions }
    var svg = """
      <svg class="timeline" viewBox="0 0 \(Self.width) \(Self.height)" role="img" \
      aria-label="\(total) mentions by \(window.unit.rawValue)">

      """
    let base = Self.height - Self.bottom
    let heights = Double(base - Self.top)
    for value in Set([most, (most + 1) / 2]).sorted() {
      let y = base - Int((Double(value) / Double(most) * heights).rounded())
      svg +=
        "<line class=\"grid\" x1=\"\(Self.left)\" x2=\"\(Self.width)\" y1=\"\(y)\" y2=\"\(y)\"/>"
      svg += "<text class=\"tick\" x=\"\(Self.left - 6)\" y=\"\(y + 4)\">\(value)</text>\n"
    }
    let stride = Double(Self.width - Self.left) / Double(window.steps.count)
    let bar = max(2, min(40, stride * 0.8))
    let every = (window.steps.count + 8) / 9
    for (number, step) in window.steps.enumerated() {
      let middle = Double(Self.left) + (Double(number) + 0.5) * stride
      if step.mentions > 0 {
        let height = max(1, (Double(step.mentions) / Double(most) * heights).rounded())
        svg +=
          "<rect class=\"bar\" x=\"\(Self.figure(middle - bar / 2))\" "
          + "y=\"\(Self.figure(Double(base) - height))\" width=\"\(Self.figure(bar))\" "
          + "height=\"\(Self.figure(height))\"><title>\(Markup.html(step.label)): "
          + "\(Count.of(step.mentions, "mention")) in "
          + "\(Count.of(step.documents.count, "document"))</title></rect>\n"
      }
      if number % every == every / 2 {
        // A date is some 70 wide; at the edges it moves inwards.
        let place = min(max(middle, Double(Self.left) + 35), Double(Self.width) - 36)
        svg += "<text class=\"label\" x=\"\(Self.figure(place))\" y=\"\(Self.height - 8)\">"
        svg +=
          "\(Markup.html(step.label.split(separator: " ").last.map(String.init) ?? ""))</text>\n"
      }
    }
    svg += "<line class=\"axis\" x1=\"\(Self.left)\" x2=\"\(Self.width)\" y1=\"\(base)\" "
    return svg + "y2=\"\(base)\"/>\n</svg>\n"
  }

  /// A coordinate with one decimal.
  private static func figure(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

/// Numbers in running text.
enum Count {
  /// "1 document", "18 documents".
  static func of(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// A share as whole percent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
