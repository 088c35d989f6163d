extension Page {
  /// A page that is body text throughout: every line that is not blank is one paragraph.
  public static func plain(_ text: String, metadata: DocumentMetadata) -> Page {
    let bytes = Array(text.utf8)
    var zones: [Zone] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var first = start
      var last = end
      while first < last, bytes[first] <= 0x20 { first += 1 }
      while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
      if first < last { zones.append(Zone(range: first..<last, kind: .body)) }
      start = end + 1
    }
    return Page(metadata: metadata, text: bytes, zones: zones)
  }
}
