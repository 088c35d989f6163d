import ArgumentParser
import Glibc

/// Writes benchmark text: made-up German news of any size, the same for the same seed.
@main
struct GenerateText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-text",
    abstract: "Writes made-up German news for benchmarks, the same for the same seed.",
    discussion: """
      Words come from letter n-grams, their frequencies follow Zipf's law and the vocabulary grows \
      like n^0.6. Some documents are copies or revisions of earlier ones; OUTPUT.copies.tsv lists \
      them.
      """)

  @Option(help: "How much text to write, such as 500KB, 10MB or 1GB.")
  var size: ByteCount = ByteCount(bytes: 10_000_000)

  @Option(help: "The seed; another one gives other text.")
  var seed: UInt64 = 1

  @Option(help: "The mean length of a document in words.")
  var words: Int = 450

  @Option(help: "Stop after so many documents, whatever the size.")
  var documents: Int?

  @Option(help: "The share of documents that repeat an earlier one word for word, 0 to 1.")
  var copies: Double = 0.05

  @Option(help: "The share of documents that are an earlier one rewritten in places, 0 to 1.")
  var revisions: Double = 0.05

  @Option(help: "text (one file), folder (one file a document) or jsonl.")
  var format: OutputFormat = .text

  @Argument(help: "The file or folder to write.")
  var output: String

  func validate() throws {
    guard copies >= 0, revisions >= 0, copies + revisions <= 1 else {
      throw ValidationError("the shares of copies and revisions lie between 0 and 1 together")
    }
    guard words >= 20 else { throw ValidationError("a document has 20 words at least") }
  }

  func run() throws {
    var writer = try CollectionWriter(path: output, format: format)
    var maker = DocumentMaker(seed: seed, meanLength: words)
    var planter = CopyPlanter(seed: seed, copies: copies, revisions: revisions)
    var list: [UInt8] = Array("doc\tof\tkind\tsentences_kept\tsentences\n".utf8)
    var number = 0
    while writer.bytes < size.bytes, number < documents ?? .max {
      number += 1
      var document = maker.next(number: number)
      if let planted = planter.plant(into: &document, making: &maker) {
        list.append(contentsOf: "\(planted)\n".utf8)
      }
      try writer.write(document)
      planter.remember(document)
    }
    try writer.finish()
    try OutputFile.write(list, to: output + ".copies.tsv")
  }
}

/// How the documents are laid out.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, folder, jsonl
}

/// A number of bytes as people write it.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let digits = argument.prefix { $0.isNumber }
    let units = ["": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000]
    guard let number = Int(digits),
      let unit = units[argument.dropFirst(digits.count).uppercased()],
      !number.multipliedReportingOverflow(by: unit).overflow
    else { return nil }
    bytes = number * unit
  }

  var defaultValueDescription: String { "\(bytes / 1_000_000)MB" }
}
