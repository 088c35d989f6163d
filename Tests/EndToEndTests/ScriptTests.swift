import Foundation
import TestSupport
import Testing

@Suite("The scripts that ship show what was recorded") struct ScriptTests {
  /// A script of `Scripts/`, the arguments it is run with, and its transcript's name.
  static let scripts: [(name: String, arguments: [String])] = [
    ("tour", []), ("corrections", []), ("morning-review", [Project.corpus]),
    ("person-trail", ["Tschornuk", Project.corpus]),
    ("two-outlets", ["Deichbote", "Bergpost", Project.corpus]),
  ]

  /// Every byte counts; where a change is meant, `Scripts/record` writes the transcripts anew.
  @Test(arguments: scripts.map(\.name))
  func transcript(of name: String) throws {
    let script = try #require(Self.scripts.first { $0.name == name })
    let result = try run(
      try BuiltProduct.depesche(),
      ["--echo", "\(Project.root)/Scripts/\(name).dep"] + script.arguments, stdin: "",
      directory: Project.root)
    #expect(result.status == 0, "\(result.stderr)")
    let difference = try Recorded.difference(
      fromFile: "\(Project.root)/Tests/EndToEndTests/Transcripts/\(name).transcript",
      to: result.stdout)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func everyScriptIsReplayed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Project.root + "/Scripts")
      .filter { $0.hasSuffix(".dep") }.map { String($0.dropLast(4)) }.sorted()
    #expect(files == Self.scripts.map(\.name).sorted())
  }
}

@Suite("Five real pages", .enabled(if: RealPages.areHere, "the pages are not beside this checkout"))
struct SeedTests {
  @Test func everyQuestionIsAnswered() throws {
    let result = try depesche(
      "-l", RealPages.folder, "-c", "docs; who --top 15; when; compare; stats")
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stdout.components(separatedBy: "\n").count > 60)
  }

  @Test func datesAreFound() throws {
    let result = try depesche("-l", RealPages.folder, "-f", "json", "-c", "docs")
    let rows = try records(result.stdout)
    #expect(
      rows.map { String(($0["date"] as? String ?? "").prefix(10)) }
        == ["2026-02-05", "2026-02-05", "2026-02-05", "2026-02-05", "2026-01-24"])
    #expect(
      rows.map { $0["date_basis"] as? String } == [
        "dateline", "dateline", "text", "text", "dateline",
      ])
  }

  @Test func theMenuIsNotTheArticle() throws {
    let result = try depesche(
      "-l", RealPages.folder, "-f", "jsonl", "-c",
      "find Newsletter --count; find Kommentare --count")
    for line in result.stdout.split(separator: "\n") {
      #expect(try object(String(line))["hits"] as? Int == 0)
    }
  }

  @Test func onePersonHasManySpellings() throws {
    let result = try depesche("-l", RealPages.folder, "-f", "json", "-c", "who --type PER")
    let rows = try records(result.stdout)
    let umerows = rows.filter { row in
      (row["aliases"] as? [[String: Any]] ?? []).contains {
        let text = $0["text"] as? String ?? ""
        return text.contains("Umerow") || text.contains("Umjerow")
      }
    }
    #expect(umerows.count == 1, "one person under one name")
  }

  /// Whom the articles name, by reading them; not whom menus, teasers, captions and bylines do.
  private static let people: [(page: String, names: [String])] = [
    (
      "000",
      [
        "Alexus G. Grynkewich", "Donald Trump", "Jared Kushner", "Steve Witkoff",
        "Waleri Gerassimow", "Wladimir Putin",
      ]
    ),
    ("001", ["Alexus G. Grynkewich", "Donald Trump", "Waleri Gerassimow"]),
    (
      "002",
      ["Donald Trump", "Jared Kushner", "Rustem Umerow", "Steve Witkoff", "Wolodymyr Selenskyj"]
    ),
    (
      "003",
      [
        "Alexus G. Grynkewich", "Dmitri Peskow", "Donald Trump", "Karoline Leavitt",
        "Mark Montgomery", "Michael Kofman", "Wladimir Putin",
      ]
    ),
    (
      "004",
      [
        "Andrij Hnatow", "Daniel Driscoll", "Donald Trump", "Igor Kostjukow", "Rustem Umerow",
        "Wadym Skibizkyj", "Wolodymyr Selenskyj",
      ]
    ),
  ]

  @Test func everyPersonOfTheArticlesIsFoundOnce() throws {
    let result = try depesche("-l", RealPages.folder, "-f", "json", "-c", "who --type PER")
    var found: [String: [String]] = [:]
    for row in try records(result.stdout) {
      let name = try #require(row["entity"] as? String)
      for doc in row["docs"] as? [String] ?? [] {
        found[String(doc.prefix(3)), default: []].append(
          name == "Rustem Umjerow" ? "Rustem Umerow" : name)
      }
    }
    for (page, names) in SeedTests.people {
      #expect(found[page]?.sorted() == names, "page \(page)")
    }
  }

  @Test func peopleHaveTheRolesThePagesGive() throws {
    let result = try depesche("-l", RealPages.folder, "-f", "json", "-c", "who --type PER")
    var roles: [String: [String]] = [:]
    for row in try records(result.stdout) {
      roles[row["entity"] as? String ?? ""] = (row["roles"] as? [[String: Any]] ?? [])
        .compactMap { $0["role"] as? String }
    }
    let expected: [String: [String]] = [
      "Donald Trump": ["US-Präsident"],
      "Alexus G. Grynkewich": [
        "General", "Kommandeur des US-Europakommandos", "Leiter des U.S. European Command",
        "Oberbefehlshaber der Nato-Streitkräfte in Europa",
      ],
      "Steve Witkoff": ["US-Sondergesandter"],
      "Waleri Gerassimow": ["Russlands Generalstabschef"],
      "Wladimir Putin": ["Kremlchef"],
      "Karoline Leavitt": ["Pressesprecherin des Weißen Hauses"],
      "Mark Montgomery": ["pensionierter Konteradmiral"],
      "Daniel Driscoll": ["für das Heer zuständiger Staatssekretär"],
      "Igor Kostjukow": ["Chef des Militärgeheimdienstes"],
      "Andrij Hnatow": ["Generalstabschef"],
      "Wadym Skibizkyj": ["Generalleutnant"],
    ]
    for (name, wanted) in expected {
      for role in wanted {
        #expect(roles[name]?.contains(role) == true, "\(name): \(roles[name] ?? [])")
      }
    }
    // A long role is found from its first word to its last.
    for (name, first, last) in [
      ("Michael Kofman", "Senior Fellow im", "International Peace"),
      ("Mark Montgomery", "Senior Director der", "of Democracies"),
    ] {
      let found = roles[name] ?? []
      #expect(found.contains { $0.hasPrefix(first) && $0.hasSuffix(last) }, "\(found)")
    }
  }

  @Test func peopleOfMenusAndTeasersAreThereOnDemand() throws {
    let result = try depesche(
      "-l", RealPages.folder, "-f", "json", "-c", "who --type PER --zones all")
    let names = Set(try records(result.stdout).compactMap { $0["entity"] as? String })
    for name in ["Thomas Schüller", "Josh Gruenbaum", "Bill Gates", "Malek Fouda", "Tara Copp"] {
      #expect(names.contains(name), "\(names.sorted())")
    }
  }

  @Test func sharedAgencyTextIsFound() throws {
    let result = try depesche("-l", RealPages.folder, "-f", "json", "-c", "compare --pairs")
    let first = try #require(try records(result.stdout).first)
    #expect((first["a"] as? String)?.hasPrefix("000") == true)
    #expect((first["b"] as? String)?.hasPrefix("001") == true)
    #expect((first["shared_tokens"] as? Int ?? 0) > 50)
  }
}
