/// The lines of this and earlier sessions that Up and Down walk through.
struct LineHistory {
  /// Oldest first.
  private(set) var lines: [String] = []

  /// How many lines are kept; the oldest go first.
  let limit: Int

  /// Where Up and Down stand; `lines.count` is the line being typed.
  private(set) var position = 0

  /// What was being typed before Up was pressed.
  private var draft = ""

  /// Creates an empty history.
  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a line at the newer end, unless it is empty or the same as the one before.
  mutating func add(_ line: String) {
    guard !line.isEmpty, line != lines.last else { return }
    lines.append(line)
    // Making room in larger steps keeps adding cheap.
    if lines.count > limit + limit / 8 { lines.removeFirst(lines.count - limit) }
    rewind()
  }

  /// Goes back to the newer end, as at the start of each line.
  mutating func rewind() {
    position = lines.count
    draft = ""
  }

  /// Goes to the line before; nil at the oldest.
  mutating func older(than current: String) -> String? {
    guard position > 0 else { return nil }
    if position == lines.count { draft = current }
    position -= 1
    return lines[position]
  }

  /// Goes to the line after, at last to what was being typed; nil there.
  mutating func newer() -> String? {
    guard position < lines.count else { return nil }
    position += 1
    return position == lines.count ? draft : lines[position]
  }

  /// Goes to the place where a search ended.
  mutating func move(to index: Int, from current: String) {
    guard lines.indices.contains(index) else { return }
    if position == lines.count { draft = current }
    position = index
  }
}
