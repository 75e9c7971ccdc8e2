import Testing

struct ImportsTests {
  @Test func `a room imports only what its place in the house allows`() throws {
    try House.holds { $0.forbiddenImports }
  }

  @Test(arguments: [
    ("Sources/Domain/Clock.swift", "import Foundation", "Domain imports Foundation"),
    ("Sources/Method/Warmth.swift", "package import Store", "Method imports Store"),
    ("Sources/Formats/Card.swift", "#if os(Linux)\n  import GRDB\n#endif", "Formats imports GRDB"),
    ("Sources/UseCases/Log.swift", "@preconcurrency import GRDB", "UseCases imports GRDB"),
    ("Sources/Wording/Say.swift", "import struct Foundation.Date", "Wording imports Foundation"),
    ("Sources/Terminal/Log.swift", "internal import Store", "Terminal imports Store"),
    ("Sources/tend/Main.swift", "import Domain", "tend imports Domain"),
    ("Sources/Cellar/Wine.swift", "struct Wine {}", "the house has no room called Cellar"),
  ])
  func `a forbidden import is found`(path: String, source: String, what: String) {
    #expect(SourceFile(path: path, source: source).forbiddenImports.map(\.what) == [what])
  }

  @Test(arguments: [
    ("Sources/Terminal/Base/ExitStatus.swift", "import Store"),
    ("Sources/Terminal/Log.swift", "import ArgumentParser\nimport Domain"),
    ("Sources/Store/Read.swift", "import Domain\nimport GRDB\nimport Insight"),
    ("Sources/Domain/Day.swift", "// import Foundation\nlet line = \"import Foundation\""),
    ("Tests/DomainTests/DayTests.swift", "import Foundation"),
  ])
  func `an allowed import passes`(path: String, source: String) {
    #expect(SourceFile(path: path, source: source).forbiddenImports.isEmpty)
  }

  @Test func `the imports of a file are read with their lines`() {
    let file = SourceFile(
      path: "Sources/Store/A.swift", source: "/* import X */ import B; import C\n\npackage import D")
    #expect(file.imports.map(\.module) == ["B", "C", "D"])
    #expect(file.imports.map(\.line) == [1, 1, 3])
  }

  @Test func `no room reaches back to a room that reaches it`() {
    func reached(from name: String) -> Set<String> {
      let room = Room.named(name)
      let inOneFile = room.map { Set($0.inOneFile.values.joined()) } ?? []
      let direct = inOneFile.union(room?.ours ?? [])
      return direct.reduce(into: direct) { $0.formUnion(reached(from: $1)) }
    }
    for room in Room.all { #expect(!reached(from: room.name).contains(room.name)) }
  }
}
