extension TextDecoding {
  /// The decoded text of a table that was named.
  ///
  /// - Throws: a problem that names the file.
  static func table(at path: String) throws(LoadProblem) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.content(path)
    } catch .refused(let reason) {
      throw LoadProblem(path: path, reason: reason, isNamed: true)
    } catch {
      throw LoadProblem(path: path, reason: .unreadable("interrupted"), isNamed: true)
    }
    guard let decoded = TextDecoding(bytes) else {
      throw LoadProblem(path: path, reason: .notText, isNamed: true)
    }
    return decoded.text
  }
}
