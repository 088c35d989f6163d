/// How well the quotations found in a story agree with the marks.
///
/// A quotation is found when it shares at least half of its union with a marked one of its kind, each
/// mark with one. Marks of the other kind count neither way for what hits them.
struct SpeechScore {
  /// What is counted of one kind of quotation.
  struct Count {
    var marked = 0
    var found = 0
    var right = 0
    /// Right, with the last word of the speaker's wording in the mark's.
    var rightWording = 0
    /// Right, with the entity that is meant.
    var rightEntity = 0

    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { marked == 0 ? 1 : Double(right) / Double(marked) }
    var f1: Double { share(right) }
    var f1WithWording: Double { share(rightWording) }
    var f1WithEntity: Double { share(rightEntity) }

    private func share(_ count: Int) -> Double {
      marked + found == 0 ? 1 : 2 * Double(count) / Double(marked + found)
    }

    static func += (sum: inout Count, other: Count) {
      sum.marked += other.marked
      sum.found += other.found
      sum.right += other.right
      sum.rightWording += other.rightWording
      sum.rightEntity += other.rightEntity
    }
  }

  private(set) var direct = Count()
  private(set) var indirect = Count()
  /// What went wrong, one line each.
  private(set) var errors: [String] = []

  init(_ story: MarkedStory) {
    for page in story.pages {
      direct += count("direct", of: page, in: story)
      indirect += count("indirect", of: page, in: story)
    }
  }

  private mutating func count(
    _ kind: String, of page: MarkedStory.Page, in story: MarkedStory
  ) -> Count {
    var count = Count()
    let marked = page.marked.filter { $0.kind == kind }
    let found = page.found.filter { $0.kind == kind }
    let others = page.marked.filter { $0.kind != kind }
    var open = Set(marked.indices)
    var spare = Set(found.indices)
    count.marked += marked.count
    let pairs = marked.indices.flatMap { mark in found.indices.map { (mark, $0) } }
      .map { (overlap: SpeechScore.overlap(marked[$0], found[$1]), mark: $0, found: $1) }
      .filter { $0.overlap >= 0.5 }
      .sorted { ($1.overlap, $0.mark, $0.found) < ($0.overlap, $1.mark, $1.found) }
    for pair in pairs where open.contains(pair.mark) && spare.contains(pair.found) {
      open.remove(pair.mark)
      spare.remove(pair.found)
      count.found += 1
      count.right += 1
      let (mark, words) = (marked[pair.mark], found[pair.found])
      let note = "\(page.name): \(words.text): "
      if SpeechScore.isSpeaker(words.wording, mark.wording) {
        count.rightWording += 1
      } else {
        errors.append(note + "by “\(words.wording)”, not “\(mark.wording)”")
      }
      if story.isEntity(words, of: mark) {
        count.rightEntity += 1
      } else {
        errors.append(note + "stands for “\(words.entity)”, not \(mark.entity)")
      }
    }
    for spare in spare.sorted()
    where !others.contains(where: { SpeechScore.overlap($0, found[spare]) >= 0.5 }) {
      count.found += 1
      errors.append("\(page.name): found \(kind): \(found[spare].text)")
    }
    errors += open.sorted().map { "\(page.name): lost \(kind): \(marked[$0].text)" }
    return count
  }

  private static func overlap(_ one: MarkedStory.Words, _ other: MarkedStory.Words) -> Double {
    let shared = one.range.clamped(to: other.range).count
    return Double(shared) / Double(one.range.count + other.range.count - shared)
  }

  /// Whether the last word of a wording occurs in the marked one, a genitive s aside.
  private static func isSpeaker(_ found: String, _ marked: String) -> Bool {
    let words = { (text: String) in
      text.lowercased().split { !$0.isLetter && !$0.isNumber }
        .map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
    }
    guard let last = words(found).last else { return marked.isEmpty }
    return words(marked).contains(last)
  }
}
