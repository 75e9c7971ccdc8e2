import Testing

struct WorldTests {
  @Test func `time, identifiers and chance come from the World alone`() throws {
    try House.holds { $0.ownClockOrChance }
  }

  @Test func `only the live World reads its variables`() throws {
    try House.holds { $0.ownLookAtWorldVariables }
  }

  @Test(arguments: [
    "let now = Date()", "let a = \"\\(UUID())\"", "let c = ContinuousClock.now", "let n = Int.random(in: 0...1)",
  ])
  func `a clock of one's own is found`(source: String) {
    let file = SourceFile(path: "Sources/Method/Warmth.swift", source: "/// Never `Date()`.\n\(source)")
    #expect(file.ownClockOrChance.map(\.line) == [2])
    #expect(SourceFile(path: "Sources/Terminal/LiveWorld.swift", source: source).ownClockOrChance.isEmpty)
  }

  @Test(arguments: [
    "struct CallDate() {}", "let say = \"Date()\"", "// Date()", "let day = PartialDate()", "f(ID.random)",
  ])
  func `what only looks like a clock passes`(source: String) {
    #expect(SourceFile(path: "Sources/Method/Warmth.swift", source: source).ownClockOrChance.isEmpty)
  }

  @Test func `a look at the World's variables is found`() {
    let source = "let now = environment[\"TEND_NOW\"]"
    #expect(SourceFile(path: "Sources/Terminal/Log.swift", source: source).ownLookAtWorldVariables.count == 1)
    #expect(SourceFile(path: "Sources/Wording/Help.swift", source: source).ownLookAtWorldVariables.isEmpty)
  }
}
