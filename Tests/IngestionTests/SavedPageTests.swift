import NewsCorpus
import Testing

@testable import Ingestion

/// Pages that a browser saved as one file.
@Suite struct SavedPageTests {
  static let page = """
    From: <Saved by Blink>\r
    Snapshot-Content-Location: https://bote.example/kran\r
    Subject: =?utf-8?Q?Der_Kran_steht_still_=E2=80=93?= =?utf-8?B?IEJvdGU=?=\r
    Date: Mon, 1 Jun 2020 08:00:00 -0000\r
    MIME-Version: 1.0\r
    Content-Type: multipart/related;\r
    \ttype="text/html";\r
    \tboundary="----Grenze--7"\r
    \r
    \r
    ------Grenze--7\r
    Content-Type: text/html\r
    Content-Transfer-Encoding: quoted-printable\r
    Content-Location: https://bote.example/kran\r
    \r
    <html lang=3D"de"><head><meta charset=3D"utf-8"></head><body><article><h1>Der Kran steht still</h1>=\r
    <p>Der Kran im H=C3=A4usermeer steht seit Dienstag still, weil die Fah=\r
    rer mehr Lohn verlangen.</p></article></body></html>\r
    ------Grenze--7\r
    Content-Type: image/png\r
    Content-Transfer-Encoding: base64\r
    \r
    iVBORw0KGgo=\r
    ------Grenze--7\r
    Content-Type: text/html\r
    \r
    <p>Ein Rahmen mit Werbung.</p>\r
    ------Grenze--7--\r

    """

  @Test(arguments: ["a.mhtml", "a.mht", "a.html", "a.txt", "-"])
  func pageIsReadUnderAnyName(name: String) throws {
    let folder = try ScratchFolder()
    let outcome =
      name == "-"
      ? try PageReader().read(["-"], standardInput: .bytes(Array(SavedPageTests.page.utf8)))
      : try PageReader().read([folder.write(name, SavedPageTests.page)])
    let page = try #require(outcome.pages.first)
    #expect(outcome.pages.count == 1)
    #expect(
      page.string
        == "Der Kran steht still\n\nDer Kran im Häusermeer steht seit Dienstag still, weil die Fahrer mehr Lohn "
        + "verlangen.\n")
    #expect(page.metadata.url == "https://bote.example/kran")
    #expect(page.metadata.title == "Der Kran steht still")
    // The day on which it was saved is not that of publication.
    #expect(page.metadata.date == nil)
  }

  @Test func partsInOtherEncodings() throws {
    let text = """
      MIME-Version: 1.0
      Subject: Meldung
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: multipart/alternative; boundary="y z"

      --y z
      Content-Type: text/plain; charset=iso-8859-15
      Content-Transfer-Encoding: base64

      RGVyIEtyYW4ga29zdGV0
      IDUgpC4=
      --y z--
      --x--
      """
    let folder = try ScratchFolder()
    let page = try #require(PageReader().read([folder.write("a.eml", text)]).pages.first)
    #expect(page.string == "Der Kran kostet 5 €.")
    #expect(page.metadata.title == "Meldung")
  }

  @Test func pageWithoutTextIsRefused() throws {
    let folder = try ScratchFolder()
    let text = "MIME-Version: 1.0\nContent-Type: image/png\n\nabc\n"
    let outcome = try PageReader().read([folder.write("a.mht", text)])
    #expect(outcome.problems.map(\.reason) == [.noTextPart])
  }

  @Test(arguments: [
    ("a=3Db=\r\nc =20=  \nd=", "a=bc  d"), ("=ZZ=4", "=ZZ=4"), ("=C3=A4", "ä"),
  ])
  func quotedPrintable(text: String, expected: String) {
    let decoded = MIMEReader.quotedPrintable(Array(text.utf8)[...])
    #expect(String(decoding: decoded, as: UTF8.self) == expected)
  }

  @Test(arguments: [("TWFu", "Man"), ("T W\nF=u", "Ma"), ("", ""), ("QQ==", "A"), ("Q", "")])
  func base64(text: String, expected: String) {
    #expect(
      String(decoding: MIMEReader.base64(Array(text.utf8)[...]), as: UTF8.self) == expected)
  }

  @Test func brokenPartsEnd() {
    var generator = SeededGenerator(state: 5)
    let lines = [
      "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=x", "--x", "--x--", "",
      "Content-Type: text/html; charset=klingonisch", "Content-Transfer-Encoding: base64", "a=",
      "=",
      " ;boundary=\"", "Content-Type: multipart/mixed; boundary=",
    ]
    for _ in 0..<2000 {
      let text = (0..<14).compactMap { _ in lines.randomElement(using: &generator) }
        .joined(separator: "\n")
      _ = MIMEReader.page(in: Array(text.utf8))
    }
  }
}

/// Files whose content tells more than their names.
@Suite struct FormatGuessTests {
  @Test(arguments: [
    ("<!DOCTYPE html><p>x", InputFormat.html), ("<?xml version='1.0'?><TEI>", .xml),
    ("\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE html><html xmlns=\"x\">", .html), ("<rss>", .xml),
    ("<feed xmlns='x'>", .xml), ("{\"a\":1}\n{\"a\":2}", .jsonl), ("[{\"a\":1}]", .json),
    ("<text id=\"1\">\nDer\tART\nKran\tNN\n</text>\n", .vrt), ("<3 ist ein Herz", .text),
    ("---\ntitle: x\n---\n# x", .markdown), ("id,text,datum\n1,Eins.,x\n", .csv),
    ("id;Text;datum\n1;Eins.;x\n", .csv), ("id\ttext\n1\tEins.\n", .tsv),
    ("Der Text, der hier steht, ist lang.\nUnd geht weiter.", .text), ("text\nmehr\n", .text),
  ])
  func content(text: String, format: InputFormat) {
    #expect(InputFormat(content: Array(text.utf8)) == format)
  }

  @Test(arguments: [
    ("a.txt", "<!DOCTYPE html><html><body><p>Eins.</p></body></html>", "Eins.\n"),
    ("a.jsonl", "[{\"text\":\"Eins.\"}]", "Eins."),
    ("a.json", "{\"text\":\"Eins.\"}\n{\"text\":\"Zwei.\"}\n", "Eins."),
    ("a.html", "Eins.", "Eins.\n"),
  ])
  func wrongNames(name: String, text: String, expected: String) throws {
    let folder = try ScratchFolder()
    let outcome = try PageReader().read([folder.write(name, text)])
    #expect(outcome.pages.first?.string == expected)
    #expect(outcome.problems.isEmpty)
  }
}
