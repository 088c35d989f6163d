import Glibc

/// Writes documents as one text, a folder of texts or JSON lines.
struct CollectionWriter {
  /// The bytes written so far.
  private(set) var bytes = 0
  private let path: String
  private let format: OutputFormat
  private var pending: [UInt8] = []
  private var file: OutputFile?
  private static let step = 1 << 20

  init(path: String, format: OutputFormat) throws(OutputFailure) {
    self.path = path
    self.format = format
    if format == .folder {
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw OutputFailure(path, errno) }
    } else {
      file = try OutputFile(path)
    }
  }

  mutating func write(_ document: MadeDocument) throws(OutputFailure) {
    let before = pending.count
    switch format {
    case .text, .folder:
      if format == .text, bytes > 0 { pending.append(contentsOf: [0x0A, 0x0A]) }
      pending.append(contentsOf: document.title)
      pending.append(contentsOf: "\n\n\(document.outlet), \(document.dateline)\n\n".utf8)
      document.appendBody(to: &pending)
      pending.append(0x0A)
    case .jsonl:
      pending.append(contentsOf: "{\"id\":\"\(document.name)\",\"title\":\"".utf8)
      pending.append(contentsOf: document.title)
      pending.append(contentsOf: "\",\"source\":\"\(document.outlet)\",".utf8)
      pending.append(contentsOf: "\"date\":\"\(document.date)\",\"text\":\"".utf8)
      var body: [UInt8] = []
      document.appendBody(to: &body)
      // The text has neither quotes nor backslashes of ASCII.
      for byte in body {
        if byte == 0x0A { pending.append(contentsOf: [0x5C, 0x6E]) } else { pending.append(byte) }
      }
      pending.append(contentsOf: "\"}\n".utf8)
    }
    bytes += pending.count - before
    if format == .folder {
      try OutputFile.write(pending, to: "\(path)/\(document.name).txt")
      pending.removeAll(keepingCapacity: true)
    } else if pending.count >= CollectionWriter.step {
      try flush()
    }
  }

  mutating func finish() throws(OutputFailure) {
    try flush()
    file?.close()
    file = nil
  }

  private mutating func flush() throws(OutputFailure) {
    try file?.write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}

/// A file being written.
struct OutputFile {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(OutputFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputFailure(path, errno) }
  }

  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputFailure(path, errno)
      }
      written += count
    }
  }

  func close() { _ = Glibc.close(descriptor) }

  static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let file = try OutputFile(path)
    defer { file.close() }
    try file.write(bytes)
  }
}

/// A file could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  let description: String

  init(_ path: String, _ number: Int32) {
    description = "\(path): \(String(cString: strerror(number)))"
  }
}
