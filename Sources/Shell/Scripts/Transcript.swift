import CommandLanguage
import NewsCorpus

/// A run as text: a first line about program and corpus, then each command and its result.
enum Transcript {
  /// A command as a transcript shows it: every line of it behind `> `.
  static func echo(of command: String) -> String {
    command.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)\n" }.joined()
  }

  /// The first line.
  static func head(of corpus: Corpus) -> String {
    "# depesche \(Program.version), \(Phrase.count(corpus.count, "document")), "
      + "fingerprint \(corpus.fingerprint)\n"
  }
}

/// The program's own data.
public enum Program {
  /// The version, after semantic versioning.
  public static let version = "1.0.0"
}

extension Corpus {
  /// Sixteen hexadecimal digits that change when a document's text, name or date does.
  ///
  /// It is FNV-1a over the documents in order; made to tell corpora apart, not to withstand attack.
  ///
  /// - Complexity: O(bytes).
  var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for number in metadata.indices {
      for byte in metadata[number].name.utf8 { add(byte) }
      add(0)
      for byte in (metadata[number].date?.description ?? "").utf8 { add(byte) }
      add(0)
      self[document: number].text.withSpan { text in
        for position in text.indices { add(text[position]) }
      }
      add(0)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
