public import NewsCorpus

/// The marks with which reports name the agency that their text comes from.
public enum AgencyMarks {
  /// Marks of agencies, in lower case, with the name they are known by.
  static let names: [String: String] = [
    "dpa": "dpa", "afp": "AFP", "reuters": "Reuters", "rtr": "Reuters", "ap": "AP", "apa": "APA",
    "sda": "Keystone-SDA", "keystone-sda": "Keystone-SDA", "epd": "epd", "kna": "KNA", "sid": "SID",
    "dapd": "dapd", "ddp": "ddp", "ansa": "ANSA", "upi": "UPI", "tass": "TASS",
    "interfax": "Interfax",
    "ukrinform": "Ukrinform", "pa": "PA Media",
  ]

  /// The agency that a document names as its source: a mark in brackets or behind a dash in its
  /// first or last words, "Quelle: …"; as written where the name is not known.
  ///
  /// Of short words in brackets only those in lower case or capitals throughout count, so that a
  /// party behind a name is not taken for an agency: it must stand before a dash, at the start of a
  /// line, or at the end of one.
  ///
  /// - Complexity: O(bytes of the document).
  public static func origin(of document: Document) -> String? {
    let text = document.string(0..<document.text.count)
    for line in text.split(separator: "\n") {
      if let named = source(in: line) { return named }
      guard let open = line.firstIndex(of: "("), let close = line[open...].firstIndex(of: ")")
      else {
        continue
      }
      let inside = line[line.index(after: open)..<close]
      let before = line[..<open].split(separator: " ").count
      let behind = line[line.index(after: close)...].drop { $0 == " " }
      let isDateline = before <= 4 && (behind.first.map { "–—-".contains($0) } ?? false)
      let isEnd = behind.isEmpty && line.count < 40
      guard isDateline || isEnd || line.hasSuffix(")") else { continue }
      let parts = inside.split { "/, ".contains($0) }.map { $0.lowercased() }
      if let known = parts.first(where: { names[$0] != nil }) { return names[known] }
      if isDateline, let last = parts.last, (2...4).contains(last.count),
        last.allSatisfy(\.isLetter)
      {
        return last
      }
    }
    return nil
  }

  /// What "Quelle: …" names.
  private static func source(in line: Substring) -> String? {
    for word in ["Quelle:", "Quellen:", "Source:"] where line.hasPrefix(word) {
      let named = line.dropFirst(word.count).drop { $0 == " " }
      guard !named.isEmpty, named.count < 40 else { return nil }
      let first = named.split { ",/ ".contains($0) }.first.map { $0.lowercased() } ?? ""
      return names[first] ?? String(named)
    }
    return nil
  }
}
