import Terminal

/// Decides how wide the columns of a grid are, and which of them go.
///
/// Where everything fits, nothing is narrowed. Otherwise the columns give way in this order until the
/// line fits: titles break between words; flexible columns are wrapped, the widest first; on a
/// terminal optional columns go; other text is narrowed (cut on a terminal, wrapped elsewhere); on a
/// terminal normal columns go from the right. Numbers are never narrowed.
struct GridLayout {
  /// What the decision is made of: one visible column.
  struct Item {
    let column: Column
    let isNumeric: Bool
    /// The width of the widest cell.
    let cellWidth: Int
    /// Whether its cells may be narrowed at all.
    var isText: Bool {
      switch column.format {
      case .bar, .sparkline: false
      default: !isNumeric
      }
    }
  }

  /// The places of the columns that stay, in order.
  private(set) var shown: [Int]
  /// Their widths.
  private(set) var widths: [Int] = []
  /// Blanks between two columns.
  static let gap = 2

  init(items: [Item], width: Int, isTerminal: Bool) {
    shown = Array(items.indices)
    while true {
      let stage = Self.fit(
        shown.map { items[$0] }, into: width, narrowingText: !isTerminal)
      widths = stage.widths
      if stage.fits || !isTerminal { return }
      if let place = Self.droppable(.optional, among: shown, of: items) {
        shown.remove(at: place)
        continue
      }
      let narrowed = Self.fit(shown.map { items[$0] }, into: width, narrowingText: true)
      widths = narrowed.widths
      if narrowed.fits { return }
      guard let place = Self.droppable(.normal, among: shown, of: items) else { return }
      shown.remove(at: place)
    }
  }

  /// Returns the last column of that priority, as long as another one stays.
  private static func droppable(
    _ priority: Column.Priority, among shown: [Int], of items: [Item]
  ) -> Int? {
    guard shown.count > 1 else { return nil }
    let place = shown.lastIndex { items[$0].column.priority == priority }
    return place == 0 ? nil : place
  }

  /// Narrows columns step by step until they fit.
  private static func fit(
    _ items: [Item], into width: Int, narrowingText: Bool
  ) -> (widths: [Int], fits: Bool) {
    let room = width - gap * (items.count - 1)
    let words = items.map { longestWord(of: $0.column.title) }
    let whole = items.indices.map { max(items[$0].cellWidth, words[$0]) }
    let least = items.indices.map { index in
      min(whole[index], max(items[index].column.minimumWidth, words[index]))
    }
    var widths = items.map { max($0.cellWidth, DisplayWidth.of($0.column.title)) }
    let steps: [(Item) -> Bool] = [
      { $0.column.isFlexible && $0.isText },
      { narrowingText && $0.isText },
    ]
    shrink(&widths, to: whole, room: room)
    for step in steps {
      if widths.reduce(0, +) <= room { break }
      shrink(
        &widths, to: items.indices.map { step(items[$0]) ? least[$0] : widths[$0] }, room: room)
    }
    return (widths, widths.reduce(0, +) <= room)
  }

  /// Takes columns from the widest ones, none below its floor, until they fit.
  private static func shrink(_ widths: inout [Int], to floors: [Int], room: Int) {
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let reducible = widths.indices.filter { widths[$0] > floors[$0] }
      guard let greatest = reducible.map({ widths[$0] }).max() else { return }
      // Down to the next narrower one in one go; those of equal width share what is to be given.
      let widest = reducible.filter { widths[$0] == greatest }
      let next = reducible.map { widths[$0] }.filter { $0 < greatest }.max() ?? 0
      let share = (excess + widest.count - 1) / widest.count
      for place in widest where excess > 0 {
        let step = max(1, min(share, excess, greatest - max(floors[place], next)))
        widths[place] -= step
        excess -= step
      }
    }
  }

  private static func longestWord(of title: String) -> Int {
    title.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
  }
}
