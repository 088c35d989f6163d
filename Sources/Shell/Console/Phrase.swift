/// Small pieces of wording that messages share.
enum Phrase {
  /// "1 document", "18 documents".
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : noun.hasSuffix("y") ? "" : "s")"
  }

  /// The first items of a list, and how many more there are.
  static func list(_ items: [String], atMost limit: Int = 8) -> String {
    let shown = items.prefix(limit).joined(separator: ", ")
    return items.count > limit ? "\(shown) and \(items.count - limit) more" : shown
  }
}
