import Foundation
import TestSupport
import Testing

/// The page that `report` writes, in a browser as its readers have it.
@Suite(
  "The report in a real browser", .serialized,
  .enabled(if: Tool.chromium != nil, "chromium is missing: Scripts/setup --tests installs it"),
  .enabled(if: !Project.isQuick, "slow: starts a browser"))
struct ReportInBrowserTests {
  /// Runs the browser on a file; what it says to its console is part of `stderr`.
  private func browse(
    _ file: String, _ options: String..., profile: TemporaryFolder
  ) throws -> ProgramResult {
    var environment = testEnvironment(home: profile.path)
    environment["XDG_CONFIG_HOME"] = profile.path
    let shared = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--no-first-run", "--hide-scrollbars", "--disable-background-networking",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr",
      "--user-data-dir=\(profile.path("profile"))", "--timeout=20000",
    ]
    return try run(
      try #require(Tool.chromium), shared + options + ["file://" + file], stdin: "",
      environment: environment, timeout: 120)
  }

  private func report(_ folder: TemporaryFolder) throws -> String {
    let result = try run(
      try BuiltProduct.depesche(),
      [
        "-l", Project.corpus, "-c",
        "report page.html --title '<script>document.title=\"x\"</script>'",
      ], stdin: "", directory: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    return folder.path("page.html")
  }

  @Test func itIsShownWithoutAComplaint() throws {
    let folder = try TemporaryFolder()
    let file = try report(folder)
    let result = try browse(file, "--dump-dom", profile: folder)
    #expect(result.status == 0, "\(result.stderr)")
    #expect(!result.stderr.contains("CONSOLE"), "\(result.stderr)")
    let dom = result.stdout
    #expect(!dom.contains("<script"), "a title is text")
    #expect(dom.contains("<h1>&lt;script&gt;document.title=\"x\"&lt;/script&gt;</h1>"))
    #expect(dom.contains("<title>&lt;script&gt;"))
    for part in ["documents", "timeline", "people", "shared", "conflicts", "wording", "sentences"] {
      #expect(dom.contains("<section id=\"\(part)\">"))
    }
    // The parser of the browser found the page as it was meant: nothing moved out of its place.
    #expect(dom.components(separatedBy: "<tr id=\"d").count == 21)
  }

  @Test func theStyleIsAppliedUnderThePolicy() throws {
    let folder = try TemporaryFolder()
    let file = try report(folder)
    let size = "--window-size=400,600"
    _ = try browse(file, size, "--screenshot=\(folder.path("a.png"))", profile: folder)
    // One blank more and the style is not the one the policy allows.
    let changed = try folder.text(of: "page.html")
      .replacingOccurrences(of: "<style>", with: "<style> ")
    let other = try folder.write(changed, to: "changed.html")
    let refused = try browse(other, size, "--screenshot=\(folder.path("b.png"))", profile: folder)
    #expect(refused.stderr.contains("CONSOLE"), "the browser says that it left the style out")
    let (right, wrong) = (try folder.bytes(of: "a.png"), try folder.bytes(of: "b.png"))
    #expect(right.count > 5000 && wrong.count > 1000)
    #expect(right != wrong)
  }

  @Test func itPrints() throws {
    let folder = try TemporaryFolder()
    let file = try report(folder)
    _ = try browse(file, "--print-to-pdf=\(folder.path("a.pdf"))", profile: folder)
    let pdf = try folder.bytes(of: "a.pdf")
    #expect(pdf.starts(with: Array("%PDF-".utf8)) && pdf.count > 20_000)
  }
}

@Suite("The report and tidy", .enabled(if: Tool.tidy != nil, "tidy is missing"))
struct ReportAndTidyTests {
  @Test(arguments: ["report a.html", "report a.html Deichbote", "report a.html 1"])
  func noWarning(command: String) throws {
    let folder = try TemporaryFolder()
    let result = try run(
      try BuiltProduct.depesche(), ["-l", Project.corpus, "-c", command], stdin: "",
      directory: folder.path)
    #expect(result.status == 0, "\(result.stderr)")
    let tidied = try run(
      try #require(Tool.tidy), ["-q", "-e", "-utf8", folder.path("a.html")])
    #expect(tidied.status == 0 && tidied.stderr.isEmpty, "\(tidied.stderr)")
  }
}
