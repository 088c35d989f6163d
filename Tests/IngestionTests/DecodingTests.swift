import Testing

@testable import Ingestion

@Suite struct EncodingTests {
  static let text = "Die Bürger von Köln zahlen 5 € – für „Šibenik“. Ein längerer Satz danach.\n"

  static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? pair : pair.reversed()
    }
  }

  static func string(_ bytes: [UInt8], _ name: String? = nil) throws -> String? {
    let encoding = try name.map { try #require(TextEncoding($0)) }
    return TextDecoding(bytes, encoding: encoding).map { String(decoding: $0.text, as: UTF8.self) }
  }

  @Test(arguments: [true, false])
  func utf16WithAndWithoutMark(isLittle: Bool) throws {
    let bytes = EncodingTests.utf16(EncodingTests.text, isLittle: isLittle)
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    #expect(try EncodingTests.string(mark + bytes) == EncodingTests.text)
    #expect(try EncodingTests.string(bytes) == EncodingTests.text)
    let name = isLittle ? "utf-16le" : "UTF-16BE"
    #expect(try EncodingTests.string(bytes, name) == EncodingTests.text)
    #expect(try EncodingTests.string(mark + bytes, name) == EncodingTests.text)
  }

  @Test(
    arguments: [
      ("windows-1252", [0x80, 0xE4, 0x93], "€ä“"), ("ISO-8859-1", [0xE4, 0xA4], "ä¤"),
      ("iso-8859-15", [0xA4, 0xBD, 0xE4], "€œä"), ("latin1", [0x93], "“"),
      ("koi8-r", [0xF0, 0xD2, 0xC9], "При"), ("windows-1251", [0xC4, 0xE0], "Да"),
      ("iso-8859-2", [0xB9, 0xE6], "šć"), ("utf-8", [0x61, 0xFF, 0xC3, 0xA4], "a\u{FFFD}ä"),
      ("shift_jis", [0x93, 0xFA, 0xFF, 0x61], "日\u{FFFD}a"),
      ("gb18030", [0xC4, 0xE3, 0xBA], "你\u{FFFD}"),
    ] as [(String, [UInt8], String)])
  func namedEncodings(name: String, bytes: [UInt8], text: String) throws {
    #expect(try EncodingTests.string(bytes, name) == text)
  }

  @Test(arguments: ["", "klingonisch", "utf-8//IGNORE", "../x", "ä"])
  func unknownEncodingsAreRefused(name: String) {
    #expect(TextEncoding(name) == nil)
  }

  @Test(
    arguments: [
      ("<html><head><meta charset=windows-1251></head>", "windows-1251"),
      ("<META HTTP-EQUIV=content-type CONTENT=\"text/html; charset=iso-8859-2\">", "iso-8859-2"),
      ("<?xml version='1.0' encoding='ISO-8859-15'?><TEI/>", "iso-8859-15"),
      ("<meta charset=utf-8>", nil), ("<meta charset=erfunden>", nil), ("charset=koi8-r", nil),
    ] as [(String, String?)])
  func markupSaysItsEncoding(head: String, name: String?) throws {
    let bytes = Array(head.utf8) + [0x20, 0xE6]
    #expect(DeclaredEncoding.of(bytes)?.name.lowercased() == name)
    let decoded = try #require(TextDecoding(bytes))
    #expect(decoded.encoding?.lowercased() == name ?? "windows-1252")
  }

  @Test func whatIsUTF8StaysUTF8WhateverIsDeclared() throws {
    let page = "<meta charset=iso-8859-1><p>Köln"
    #expect(try EncodingTests.string(Array(page.utf8)) == page)
  }

  /// A line of another make, or a cut at the end, does not turn all umlauts of a file into rubbish.
  @Test func almostUTF8IsRepaired() throws {
    let good = "Die Bürger von Köln müssen größere Gebühren zahlen.\n"
    let decoded = try #require(TextDecoding(Array(good.utf8) + [0x66, 0xFC, 0x72, 0x0A]))
    #expect(String(decoding: decoded.text, as: UTF8.self) == good + "für\n")
    #expect(decoded.repairs == 1 && decoded.encoding == nil)
    let cut = try #require(TextDecoding(Array(good.utf8) + [0xE2, 0x80]))
    #expect(String(decoding: cut.text, as: UTF8.self).hasPrefix(good))
  }

  @Test func anyBytesGiveValidTextOrNothing() {
    var generator = SeededGenerator(state: 21)
    let names = [nil, "utf-8", "utf-16le", "utf-16be", "windows-1252", "koi8-r", "gb18030"]
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for name in names {
        let decoded = TextDecoding(bytes, encoding: name.flatMap(TextEncoding.init))
        #expect(decoded.map { TextDecoding.isUTF8($0.text) && !$0.text.contains(0x0D) } ?? true)
      }
    }
  }
}
