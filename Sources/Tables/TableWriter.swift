/// Writes one result after the other in one format to one place.
///
/// The writer remembers whether something has been written, because results are separated by an empty
/// line in every format but json and jsonl.
public struct TableWriter: Sendable {
  /// The format of every result.
  public var format: OutputFormat
  /// How results look to people.
  public var options: TableOptions
  private var hasWritten = false

  /// Creates a writer that has written nothing yet.
  public init(format: OutputFormat, options: TableOptions = TableOptions()) {
    self.format = format
    self.options = options
  }

  /// Writes one result.
  ///
  /// - Parameter sink: takes UTF-8 in pieces of some 32 KB; what it throws ends the writing.
  /// - Throws: what the sink throws, or `CancellationError` when the task is cancelled.
  /// - Complexity: O(*n*) in the size of what is written.
  public mutating func write(
    _ output: CommandOutput, to sink: (_ bytes: [UInt8]) throws -> Void
  ) throws {
    try withoutActuallyEscaping(sink) { sink in
      var out = ByteStream(sink: sink)
      switch format {
      case .json:
        guard let record = output.record else { return }
        try JSONFormat(isPretty: true, passesGate: options.isTerminal).write(record, to: &out)
      case .jsonl:
        guard let record = output.record else { return }
        try JSONFormat(isPretty: false, passesGate: options.isTerminal).write(record, to: &out)
      case .csv, .tsv:
        guard let record = output.record else { return }
        try separate(&out)
        try SeparatedFormat(kind: format == .csv ? .csv : .tsv, passesGate: options.isTerminal)
          .write(record, to: &out)
      case .table:
        guard !output.views.isEmpty else { return }
        try separate(&out)
        try TextFormat(options: options).write(output.views, to: &out)
      case .markdown:
        guard !output.views.isEmpty else { return }
        try separate(&out)
        try MarkdownFormat(options: options).write(output.views, to: &out)
      }
      try out.flush()
    }
  }

  /// Returns one result as text.
  public mutating func text(of output: CommandOutput) throws -> String {
    var bytes: [UInt8] = []
    try write(output) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func separate(_ out: inout ByteStream) throws {
    if hasWritten { try out.write("\n") }
    hasWritten = true
  }
}
