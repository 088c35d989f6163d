/// Reads UTF-16.
enum UTF16Decoding {
  /// Which byte of a unit comes first.
  enum Order {
    case little, big

    /// The order that a byte-order mark tells.
    init?(mark bytes: some Collection<UInt8>) {
      if bytes.starts(with: [0xFF, 0xFE]) {
        self = .little
      } else if bytes.starts(with: [0xFE, 0xFF]) {
        self = .big
      } else {
        return nil
      }
    }

    /// The order of a text without mark, where every other byte of its beginning is 0 and no other
    /// byte is: European text in UTF-16, and hardly anything else.
    init?(pattern bytes: [UInt8]) {
      let head = bytes.prefix(4096)
      guard bytes.count >= 16 else { return nil }
      var zeros = (even: 0, odd: 0)
      for (offset, byte) in head.enumerated() where byte == 0 {
        if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
      }
      let units = head.count / 2
      if zeros.even == 0, zeros.odd * 5 >= units * 4 {
        self = .little
      } else if zeros.odd == 0, zeros.even * 5 >= units * 4 {
        self = .big
      } else {
        return nil
      }
    }
  }

  /// Decodes to UTF-8, without a mark; lone surrogates become U+FFFD.
  ///
  /// - Parameter isFirst: whether the text begins here, where a mark may stand.
  /// - Returns: nothing when the text holds NUL characters.
  /// - Complexity: O(bytes).
  static func decode(
    _ bytes: ArraySlice<UInt8>, _ order: Order, isFirst: Bool = true
  ) -> [UInt8]? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var position = bytes.startIndex
    while position + 1 < bytes.endIndex {
      let first = UInt16(bytes[position])
      let second = UInt16(bytes[position + 1])
      let unit = order == .little ? second << 8 | first : first << 8 | second
      position += 2
      if unit == 0 { return nil }
      if unit == 0xFEFF, units.isEmpty, isFirst { continue }
      units.append(unit)
    }
    var result: [UInt8] = []
    result.reserveCapacity(units.count * 2)
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      result.append($0)
    }
    return result
  }
}
