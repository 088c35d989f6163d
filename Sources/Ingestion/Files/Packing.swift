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

  /// The program that unpacks it, and its arguments.
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

  /// Whether a packed file of some size cannot hold so much text.
  static func isTrap(_ count: Int, packedSize: Int) -> Bool {
    count > harmless && count / max(packedSize, 1) > greatestRatio
  }

  /// Starts the program on an open file.
  func open(_ input: Int32) throws(FileBytes.Failure) -> InstalledTool {
    do throws(InstalledTool.Failure) {
      return try InstalledTool(command, input: input)
    } catch {
      throw failure(error)
    }
  }

  /// What it means for the file that the program failed.
  func failure(_ failure: InstalledTool.Failure) -> FileBytes.Failure {
    switch failure {
    case .cancelled: .cancelled
    case .missing: .refused(.toolMissing(command[0], package: package))
    case .failed(let message): .refused(.toolFailed(command[0], message))
    }
  }
}
