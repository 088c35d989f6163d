import Glibc

/// A form in which files come that an installed program has to open.
enum Packing: CaseIterable {
  case gzip, zstd, xz, bzip2, pdf

  /// The packing that a file's first bytes announce.
  init?(_ bytes: some Collection<UInt8>) {
    guard let found = Packing.allCases.first(where: { bytes.starts(with: $0.magic) }) else {
      return nil
    }
    // Three letters may begin a text; behind them stands the first block's mark, or the end's.
    if found == .bzip2 {
      let block = bytes.dropFirst(4).prefix(2)
      guard block.elementsEqual([0x31, 0x41]) || block.elementsEqual([0x17, 0x72]) else {
        return nil
      }
    }
    self = found
  }

  private var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]
    case .bzip2: Array("BZh".utf8)
    case .pdf: Array("%PDF-".utf8)
    }
  }

  private var command: [String] {
    switch self {
    case .gzip: ["gzip", "-d", "-c"]
    case .zstd: ["zstd", "-d", "-c", "-q"]
    case .xz: ["xz", "-d", "-c"]
    case .bzip2: ["bzip2", "-d", "-c"]
    case .pdf: ["pdftotext", "-enc", "UTF-8", "-", "-"]
    }
  }

  /// The package that has the program, where it is called otherwise.
  private var package: String {
    switch self {
    case .xz: "xz-utils"
    case .pdf: "poppler-utils"
    default: command[0]
    }
  }

  /// Up to here a small file may grow at any rate.
  private static let harmless = 64 << 20
  /// Text never shrinks to less than this part of itself; a file that claims so is a trap.
  private static let greatestRatio = 400

  /// What is inside a file.
  ///
  /// - Parameters:
  ///   - path: the file, or nothing where `bytes` are all there is of it.
  ///   - progress: told the bytes unpacked so far.
  func contents(
    path: String?, _ bytes: [UInt8], progress: (Int) -> Void
  ) throws(FileBytes.Failure) -> [UInt8] {
    let descriptor = path.map { open($0, O_RDONLY | O_CLOEXEC) } ?? Packing.temporaryFile(bytes)
    guard descriptor >= 0 else { throw .refused(.of(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(.of(errno)) }
    let size = max(Int(status.st_size), 1)
    do throws(InstalledTool.Failure) {
      return try InstalledTool.output(
        of: command, input: descriptor,
        isTooMuch: { count in
          count > FileBytes.limit
            || (count > Packing.harmless && count / size > Packing.greatestRatio)
        }, progress: progress)
    } catch {
      switch error {
      case .cancelled: throw .cancelled
      case .missing: throw .refused(.toolMissing(command[0], package: package))
      case .failed(let message): throw .refused(.toolFailed(command[0], message))
      case .tooMuch: throw .refused(.growsTooFar)
      }
    }
  }

  /// An open file without name that holds bytes; negative where none can be had.
  private static func temporaryFile(_ bytes: [UInt8]) -> Int32 {
    var template = Array("/tmp/depesche-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return -1 }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        close(descriptor)
        return -1
      }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }
}
