/// Bytes gathered into larger pieces on their way to a sink.
struct ByteStream {
  private let sink: (_ bytes: [UInt8]) throws -> Void
  private var waiting: [UInt8] = []
  private static let capacity = 1 << 15

  init(sink: @escaping (_ bytes: [UInt8]) throws -> Void) {
    self.sink = sink
    waiting.reserveCapacity(Self.capacity + 1024)
  }

  mutating func write(_ text: String) throws {
    waiting.append(contentsOf: text.utf8)
    if waiting.count >= Self.capacity { try flush() }
  }

  /// Adds what the body appends to the bytes it gets; what stands there already must stay.
  mutating func write(_ body: (inout [UInt8]) -> Void) throws {
    body(&waiting)
    if waiting.count >= Self.capacity { try flush() }
  }

  mutating func write(_ bytes: [UInt8]) throws {
    waiting.append(contentsOf: bytes)
    if waiting.count >= Self.capacity { try flush() }
  }

  /// Hands over what waits; here long output notices that it is no longer wanted.
  mutating func flush() throws {
    if Task.isCancelled { throw CancellationError() }
    guard !waiting.isEmpty else { return }
    try sink(waiting)
    waiting.removeAll(keepingCapacity: true)
  }
}
