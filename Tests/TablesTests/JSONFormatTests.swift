import Foundation
import Tables
import TestSupport
import Testing

@Suite("json and jsonl")
struct JSONFormatTests {
  @Test("json is one array with one record on each line")
  func array() throws {
    #expect(
      try SampleTables.text(SampleTables.names, .json) == #"""
        [
          {"entity": "Mira Sollberg", "type": "PER", "mentions": 12840, "share": 0.5, "docs": \#
        ["bote-01", "kurier-02", "wacht|03"], "first_date": "2031-05-02"},
          {"entity": "会談 Rat", "type": "ORG", "mentions": 311, "share": 0.125, "docs": \#
        ["bote-01"], "first_date": null},
          {"entity": "Łódź \"Süd\", <b>", "type": "LOC", "mentions": 7, "share": 1, "docs": \#
        [], "first_date": "2031-05-03"}
        ]

        """#)
  }

  @Test("One thing is one object, its lists one record on each line")
  func object() throws {
    #expect(
      try SampleTables.text(SampleTables.overview, .json) == """
        {
          "documents": 14,
          "tokens": 4211,
          "ttr": 0.41249,
          "first_date": null,
          "docs": ["bote-01", "kurier-02"],
          "pairs": [
            {"a": "bote-01", "b": "kurier-02", "share_a": 0.25},
            {"a": "bote-01", "b": "wacht-03", "share_a": null}
          ]
        }

        """)
  }

  @Test("jsonl is one object on each line")
  func lines() throws {
    #expect(
      try SampleTables.text(SampleTables.hostile, .jsonl) == #"""
        {"doc":"a\u001b[2J","text":"line\nbreak\ttab \\ | \"quoted\", <script>&amp; \#

        """# + "\u{202E}back" + #"""
          \u2028end","n":0.0}
          {"doc":"=1+1","text":"`*[x](y)*` _under_ snake_case\r\n","n":null}

          """#)
  }

  @Test("On a terminal even json passes the gate")
  func terminal() throws {
    let table = Table(columns: [Column("x")], rows: [["a\u{9B}2J\u{202E}\n\t"]])
    let options = TableOptions(isTerminal: true)
    #expect(
      try SampleTables.text(table, .jsonl, options) == #"{"x":"a"# + "\u{FFFD}2J\u{FFFD}"
        + #"\n\t"}"# + "\n")
    #expect(try SampleTables.text(table, .csv, options) == "x\n\"a\u{FFFD}2J\u{FFFD}\n␉\"\n")
    #expect(try SampleTables.text(table, .tsv, options) == "x\na\u{FFFD}2J\u{FFFD}\\n\\t\n")
  }

  @Test("Nothing is an empty array, no line, or null")
  func empty() throws {
    let none = Table(columns: [Column("x")])
    #expect(try SampleTables.text(none, .json) == "[]\n")
    #expect(try SampleTables.text(none, .jsonl) == "")
    var object = none
    object.layout = .object
    #expect(try SampleTables.text(object, .json) == "null\n")
    #expect(try SampleTables.text(object, .jsonl) == "null\n")
  }

  @Test(
    "Numbers are the shortest that read back",
    arguments: [
      (0.1, "0.1"), (-0.0, "0.0"), (1e-5, "1e-05"), (1e22, "1e+22"), (3, "3.0"),
      (0.1 + 0.2, "0.30000000000000004"), (.infinity, "null"), (.nan, "null"),
      (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
    ])
  func numbers(number: Double, expected: String) throws {
    let table = Table(columns: [Column("x")], rows: [[.number(number)]])
    #expect(try SampleTables.text(table, .jsonl) == "{\"x\":\(expected)}\n")
    if number.isFinite { #expect(Double(expected) == number) }
  }

  @Test("Whatever the text, another reader reads the same", arguments: [OutputFormat.json, .jsonl])
  func readBack(format: OutputFormat) throws {
    var generator = SeededRandom(seed: 4)
    for length in 0..<100 {
      let texts = (0..<4).map { _ in RandomText.make(length: length, using: &generator) }
      let table = Table(
        columns: [Column("one"), Column("list"), Column("deep"), Column("n")],
        rows: [
          [
            .text(texts[0]), .texts([texts[1]]),
            .array([.object([.init(texts[2], .text(texts[3]))])]),
            .integer(length),
          ]
        ])
      let data = Data(try SampleTables.text(table, format).utf8)
      let read = try JSONSerialization.jsonObject(with: data)
      let record = try #require((read as? [[String: Any]])?.first ?? read as? [String: Any])
      let list = try #require(record["list"] as? [String])
      let deep = try #require((record["deep"] as? [[String: String]])?.first)
      #expect(scalars(record["one"] as? String) == scalars(texts[0]))
      #expect(scalars(list.first) == scalars(texts[1]))
      #expect(scalars(deep.keys.first) == scalars(texts[2]))
      #expect(scalars(deep.values.first) == scalars(texts[3]))
      #expect(record["n"] as? Int == length)
    }
  }

  private func scalars(_ text: String?) -> [Unicode.Scalar]? {
    text.map { Array($0.unicodeScalars) }
  }
}
