// swift-tools-version: 6.2
import PackageDescription

/// The settings every target of ours is built with. Warnings are errors here, not in what we depend on.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "tend",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "tend", targets: ["tend"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    room("Domain"),
    room("Insight", ["Domain"]),
    room("Method", ["Domain", "Insight"]),
    room("Formats", ["Domain"]),
    room(
      "Store",
      [
        "Domain", "Insight", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    room(
      "UseCases", ["Domain", "Insight", "Method", "Formats", "Store", .product(name: "Yams", package: "Yams")]),
    room("Wording", ["Domain", "Formats", "Store", "UseCases"]),
    room(
      "Terminal",
      [
        "Domain", "UseCases", "Store", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "tend", dependencies: ["Terminal"], swiftSettings: settings,
      // At a fixed address: moving it there costs every start a millisecond (decision 14).
      linkerSettings: [
        .unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))
      ]),

    .target(
      name: "TestSupport", dependencies: ["Domain", "Method", "Store", "UseCases"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("ArchitectureTests", []),
    tests("DomainTests", ["Domain", "TestSupport"]),
    tests("InsightTests", ["Domain", "Insight", "TestSupport"]),
    tests("MethodTests", ["Domain", "Method", "TestSupport"]),
    tests("ScenariosTests", ["Domain", "Method", "TestSupport"]),
    tests("FormatsTests", ["Domain", "Formats", "TestSupport"]),
    tests("WordingTests", ["Domain", "Formats", "Store", "TestSupport", "UseCases", "Wording"]),
    tests("StoreTests", ["Domain", "Store", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("UseCasesTests", ["Domain", "Formats", "Method", "Store", "TestSupport", "UseCases"]),
  ]
)

// What `Benchmarks/run` builds; left out of everybody else's build.
if Context.environment["TEND_BENCH"] != nil {
  func benchmark(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
      name: name, dependencies: dependencies, path: "Benchmarks/\(folder)", swiftSettings: settings)
  }
  package.targets += [
    benchmark("bench-cards", "Cards", ["Domain", "Formats"]),
    benchmark("bench-network", "Network", ["Domain", "Method", "Store"]),
    benchmark(
      "bench-log", "Log",
      ["Domain", "Store", "UseCases", .product(name: "GRDBSQLite", package: "GRDB.swift")]),
  ]
}
