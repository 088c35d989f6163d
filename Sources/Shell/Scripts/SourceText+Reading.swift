public import CommandLanguage
import Glibc

/// A script that could not be read.
public struct ScriptError: Error, Sendable, Equatable {
  /// What is wrong, for people.
  public let message: String
}

extension SourceText {
  /// Reads a command script; paths in it are relative to the folder it stands in.
  ///
  /// - Throws: ``ScriptError`` where the file cannot be read or is no UTF-8 text.
  public init(script path: String) throws(ScriptError) {
    let bytes = try SourceText.bytes(ofFile: path)
    self.init(
      name: path, text: try SourceText.text(of: bytes, from: path),
      directory: FilePath.folder(of: path))
  }

  /// Reads commands from standard input to its end.
  ///
  /// - Throws: ``ScriptError`` where it cannot be read or is no UTF-8 text.
  public static func standardInput() throws(ScriptError) -> SourceText {
    let name = "<stdin>"
    return SourceText(name: name, text: try text(of: try Descriptor.readAll(0), from: name))
  }

  private static func text(
    of bytes: [UInt8], from name: String
  ) throws(ScriptError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ScriptError(message: "\(name): the commands are not UTF-8 text")
    }
    let withoutMark =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    return withoutMark.replacingAll("\r\n", with: "\n")
  }

  private static func bytes(ofFile path: String) throws(ScriptError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ScriptError(message: "\(path): cannot be read: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    do {
      return try Descriptor.readAll(descriptor)
    } catch {
      throw ScriptError(message: "\(path): cannot be read: \(error.message)")
    }
  }
}

/// Reading whole descriptors.
public enum Descriptor {
  /// Everything there is to read.
  ///
  /// - Throws: ``ScriptError`` with the system's reason.
  public static func readAll(_ descriptor: Int32) throws(ScriptError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw ScriptError(message: String(cString: strerror(errno)))
      }
    }
  }
}
