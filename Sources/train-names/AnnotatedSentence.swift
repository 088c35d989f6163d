import Names

/// A sentence of the training data: its tokens and what they are.
struct AnnotatedSentence {
  var tokens: [[UInt8]] = []
  var labels: [NameLabel] = []
}

/// The files of annotated sentences a model is trained from.
enum ColumnFile {
  /// Reads `token<TAB>tag` lines; an empty line ends a sentence.
  static func sentences(at path: String) throws(FileError) -> [AnnotatedSentence] {
    var result: [AnnotatedSentence] = []
    var tokens: [[UInt8]] = []
    var tags: [String] = []
    func finish() {
      guard !tokens.isEmpty else { return }
      result.append(AnnotatedSentence(tokens: tokens, labels: labels(tags)))
      tokens = []
      tags = []
    }
    for line in try File.read(path).split(separator: 0x0A, omittingEmptySubsequences: false) {
      guard let tab = line.firstIndex(of: 0x09) else {
        finish()
        continue
      }
      tokens.append(Array(line[..<tab]))
      tags.append(String(decoding: line[(tab + 1)...], as: UTF8.self))
    }
    finish()
    return result
  }

  /// Turns BIO tags into labels that also mark the ends of names.
  static func labels(_ tags: [String]) -> [NameLabel] {
    var labels: [NameLabel] = []
    for (position, tag) in tags.enumerated() {
      guard let (type, suffix) = parse(tag) else {
        labels.append(.outside)
        continue
      }
      if suffix == "deriv" || suffix == "part" {
        labels.append(NameLabel(type, suffix == "deriv" ? .derived : .part))
        continue
      }
      let goes = position + 1 < tags.count && tags[position + 1] == "I-" + tag.dropFirst(2)
      if tag.hasPrefix("B-") {
        labels.append(NameLabel(type, goes ? .first : .single))
      } else {
        labels.append(NameLabel(type, goes ? .inner : .last))
      }
    }
    return labels
  }

  private static func parse(_ tag: String) -> (NameType, Substring)? {
    guard tag.count > 2 else { return nil }
    let body = tag.dropFirst(2)
    for type in NameType.allCases where body.hasPrefix(type.code) {
      return (type, body.dropFirst(type.code.count))
    }
    return nil
  }
}
