import Tables
import Terminal
import Testing

@Suite("Markdown")
struct MarkdownFormatTests {
  @Test("Rows become a table that says what is left")
  func rows() throws {
    #expect(
      try SampleTables.text(SampleTables.names, .markdown, TableOptions(top: 2)) == """
        ## Names

        | name | type | mentions | share | documents | bar |
        | --- | --- | ---: | ---: | --- | --- |
        | Mira Sollberg | PER | 12840 | 0.50 | bote-01, kurier-02, wacht\\|03 | ████████ |
        | 会談 Rat | ORG | 311 | 0.12 | bote-01 | ▎ |

        1 more row of 3: --top 0 shows all

        """)
  }

  @Test("One thing becomes names and values")
  func object() throws {
    #expect(
      try SampleTables.text(SampleTables.overview, .markdown) == """
        ## Overview

        | name | value |
        | --- | --- |
        | documents | 14 |
        | tokens | 4211 |
        | type-token ratio | 0.412 |
        | first date |  |
        | docs | bote-01, kurier-02 |

        """)
  }

  @Test("Text from documents cannot become markup or leave its cell")
  func hostile() throws {
    #expect(
      try SampleTables.text(SampleTables.hostile, .markdown) == #"""
        | doc | text | n |
        | --- | --- | ---: |
        | a␛\[2J | line␊break␉tab \\ \| "quoted", &lt;script>&amp;amp; \#u{FFFD}back␤end | 0 |
        | =1+1 | \`\*\[x\](y)\*\` \_under\_ snake_case␍␊ |  |

        """#)
  }

  @Test(
    "Running text does not begin a list, a heading or a quotation",
    arguments: [
      ("# one", "\\# one"), ("- one", "\\- one"), ("12. May", "12\\. May"),
      ("2031 was", "2031 was"),
      ("> said", "\\> said"), ("plain", "plain"), ("a\u{1B}[1m", "a␛\\[1m"),
    ])
  func paragraphs(text: String, expected: String) throws {
    var writer = TableWriter(format: .markdown)
    let output = CommandOutput(record: nil, views: [.paragraph(StyledText(text))])
    #expect(try writer.text(of: output) == expected + "\n")
  }

  @Test("A fence is longer than any in the text")
  func fences() throws {
    var writer = TableWriter(format: .markdown)
    let output = CommandOutput(
      record: nil, views: [.heading("Look"), .preformatted([StyledText("```` x")])])
    #expect(try writer.text(of: output) == "## Look\n\n`````\n```` x\n`````\n")
  }
}
