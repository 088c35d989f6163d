// swift-tools-version: 6.2
import PackageDescription

/// A module of ours: its name, the modules of ours it imports, and the products it needs.
func module(
  _ name: String, _ modules: [String] = [], products: [Target.Dependency] = []
) -> Target {
  .target(name: name, dependencies: modules.map { .byName(name: $0) } + products)
}

/// The tests of a module; `data` are folders of tables that the tests read where they lie.
func tests(of name: String, _ modules: [String] = [], data: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name, "TestSupport"] + modules).map { .byName(name: $0) }, exclude: data)
}

// The modules from the ground up: each imports only what stands above it.
let package = Package(
  name: "depesche",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "depesche", targets: ["depesche"]),
    .executable(name: "generate-text", targets: ["generate-text"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CBytes"),
    module("LineEditing", ["CEditLine"]),
    module("Terminal"),
    module("Tables", ["Terminal"]),
    module("NewsCorpus", ["CAllocator", "CBytes"]),
    module("Languages", ["NewsCorpus"]),
    module("Ingestion", ["CAllocator", "NewsCorpus", "Languages"]),
    module("TimeExpressions", ["NewsCorpus", "Languages"]),
    module("Statistics"),
    .target(name: "CNameModel", exclude: ["names.model"]),
    module("Names", ["CNameModel", "Languages", "NewsCorpus"]),
    module("Quotations", ["Languages", "NewsCorpus"]),
    module("Comparison", ["Languages", "NewsCorpus", "Statistics"]),
    module("Search", ["Languages", "NewsCorpus"]),
    module("Reports", ["Comparison", "Languages", "NewsCorpus", "Tables", "Terminal"]),
    module("CommandLanguage"),
    module(
      "Shell",
      [
        "CAllocator", "CommandLanguage", "Comparison", "Ingestion", "Languages", "Names",
        "NewsCorpus",
        "Quotations", "Reports", "Search",
        "Statistics", "Tables",
        "Terminal", "TimeExpressions",
      ]),
    .executableTarget(
      name: "depesche",
      dependencies: [
        "CAllocator", "CommandLanguage", "LineEditing", "NewsCorpus", "Shell", "Tables", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "train-names", dependencies: ["Names", "NewsCorpus"], exclude: ["README.md", "Lists"]),
    .executableTarget(
      name: "generate-text",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")]),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    tests(of: "LineEditing"),
    tests(of: "Terminal"),
    tests(of: "Tables", ["Terminal"]),
    tests(of: "NewsCorpus"),
    tests(of: "Languages", ["NewsCorpus"], data: ["Data"]),
    tests(of: "Statistics", data: ["Gold"]),
    tests(of: "CommandLanguage"),
    tests(of: "Comparison", ["Languages", "NewsCorpus", "depesche"], data: ["Gold"]),
    tests(of: "Ingestion", ["NewsCorpus"], data: ["Gold"]),
    tests(of: "Names", ["Ingestion", "Languages", "NewsCorpus"], data: ["Cases", "Gold"]),
    tests(of: "Quotations", ["Languages", "NewsCorpus", "depesche"], data: ["Cases"]),
    tests(of: "Reports", ["Comparison", "Languages", "NewsCorpus", "Tables"]),
    tests(of: "Search", ["Languages", "NewsCorpus"]),
    tests(of: "Shell", ["Languages", "NewsCorpus", "Tables", "Terminal"]),
    tests(of: "TimeExpressions", ["Languages", "NewsCorpus"], data: ["Cases"]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["depesche", "generate-text", "TestSupport"],
      exclude: ["Looks", "Transcripts"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .treatAllWarnings(as: .error),
    ]
}
