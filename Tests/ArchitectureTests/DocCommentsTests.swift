import Testing

struct DocCommentsTests {
  @Test func `a type that neighbours see says what it is`() throws {
    try House.holds { $0.undocumentedTypes }
  }

  @Test(arguments: [
    "package struct Day {}", "// a day\npackage struct Day {}", "package final class Day {}",
    "package indirect enum Day {}",
    "@frozen package actor Day {}", "extension Year {\n  package struct Day {}\n}",
    "/// A day.\n\npackage protocol Day {}",
  ])
  func `a type nobody speaks of is found`(source: String) {
    let file = SourceFile(path: "Sources/Domain/Day.swift", source: source)
    #expect(file.undocumentedTypes.map(\.what) == ["Day is seen by other rooms and has no doc comment"])
  }

  @Test(arguments: [
    "/// A day.\npackage struct Day {}", "/// A day.\n@frozen\npackage enum Day {}", "struct Day {}",
    "package func day() {}",
    "package extension Day {}", "let text = \"\"\"\npackage struct Day {}\n\"\"\"",
  ])
  func `a type that is spoken of, or is not seen, passes`(source: String) {
    #expect(SourceFile(path: "Sources/Domain/Day.swift", source: source).undocumentedTypes.isEmpty)
  }
}
