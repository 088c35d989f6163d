/// Where two transcripts of one script part.
struct TranscriptDifference {
  private let recorded: [Substring]
  private let now: [Substring]
  /// The first line that differs, from 0.
  private let line: Int

  /// Compares; nothing where both are the same, but for the program's version in the first line.
  init?(recorded: String, now: String) {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    let common = zip(old, new).prefix { $0 == $1 }.count
    if common == old.count, common == new.count { return nil }
    self.recorded = old
    self.now = new
    // What the first line tells apart explains a difference; it is shown with the first result that
    // differs, unless nothing else does.
    if common == 0 {
      let rest = zip(old.dropFirst(), new.dropFirst()).prefix { $0 == $1 }.count + 1
      line = rest == old.count && rest == new.count ? 0 : rest
    } else {
      line = common
    }
  }

  /// The difference in words: what changed, at which command and line, and the lines themselves.
  var described: [String] {
    var lines = reasons
    let command = now.prefix(line + 1).last { $0.hasPrefix("> ") }
    if let command { lines.append("at the command: \(command.dropFirst(2))") }
    lines.append("line \(line + 1):")
    lines += block(recorded, mark: "-")
    lines += block(now, mark: "+")
    return lines
  }

  private var reasons: [String] {
    let before = parts(of: recorded.first)
    let after = parts(of: now.first)
    guard let before, let after else { return [] }
    var reasons: [String] = []
    if before.program != after.program {
      reasons.append("the program changed: \(before.program) then, \(after.program) now")
    }
    if before.corpus != after.corpus {
      reasons.append("the corpus changed: \(before.corpus) then, \(after.corpus) now")
    }
    if reasons.isEmpty { reasons.append("program version and corpus are the same") }
    return reasons
  }

  private func parts(of head: Substring?) -> (program: Substring, corpus: Substring)? {
    guard let head, head.hasPrefix("# "), let comma = head.firstIndex(of: ",") else { return nil }
    return (
      head[..<comma].dropFirst(2), head[head.index(after: comma)...].drop { $0 == " " }
    )
  }

  private func block(_ lines: [Substring], mark: String) -> [String] {
    guard line < lines.count else { return ["\(mark) (nothing: it ends here)"] }
    return lines[line..<min(line + 3, lines.count)].map { "\(mark) \($0)" }
  }
}
