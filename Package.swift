// swift-tools-version: 6.2
import PackageDescription

/// A module of ours: its name, the modules of ours it imports, and the products it needs.
func module(
  _ name: String, _ modules: [String] = [], products: [Target.Dependency] = []
) -> Target {
  .target(name: name, dependencies: modules.map { .byName(name: $0) } + products)
}

/// The tests of a module.
func tests(of name: String, _ modules: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name, "TestSupport"] + modules).map { .byName(name: $0) })
}

// The modules from the ground up: each imports only what stands above it.
let package = Package(
  name: "depesche",
  platforms: [.macOS(.v15)],
  targets: [
    module("Terminal"),
    module("Tables", ["Terminal"]),
    module("NewsCorpus"),
    module("Languages", ["NewsCorpus"]),
    module("Statistics"),
    module("Comparison", ["Languages", "NewsCorpus", "Statistics"]),
    module("CommandLanguage"),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    tests(of: "NewsCorpus"),
    tests(of: "Languages", ["NewsCorpus"]),
    tests(of: "Terminal"),
    tests(of: "Tables", ["Terminal"]),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics"], exclude: ["Gold"]),
    tests(of: "Comparison", ["Languages", "NewsCorpus"]),
    tests(of: "CommandLanguage"),
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
