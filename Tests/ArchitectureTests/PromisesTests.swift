import Testing

struct PromisesTests {
  @Test func `nothing is public`() throws {
    try House.holds { $0.publicDeclarations }
  }

  @Test func `the compiler is never asked to look away`() throws {
    try House.holds { $0.uncheckedPromises }
  }

  @Test func `SQL lives in Store`() throws {
    try House.holds { $0.strandedSQL }
  }

  @Test func `a public declaration is found`() {
    let source = "// public\npublic struct A {}\nlet b = \"public\"\nlet publicity = 1\ncase `public`"
    #expect(SourceFile(path: "Sources/Domain/A.swift", source: source).publicDeclarations.map(\.line) == [2])
  }

  @Test func `a switched-off check is found, in tests too`() {
    let source = "let a = try! b()\nfinal class C: @unchecked Sendable {}\nlet d = try? e()"
    #expect(SourceFile(path: "Tests/DomainTests/A.swift", source: source).uncheckedPromises.map(\.line) == [1, 2])
  }

  @Test func `SQL in another room is found`() {
    let source =
      "let one = \"SELECT name\"\nlet many = \"\"\"\n  INSERT INTO touch\n  \"\"\"\n// SELECT \nlet s = \"select one\""
    #expect(SourceFile(path: "Sources/UseCases/A.swift", source: source).strandedSQL.map(\.line) == [1, 3])
    #expect(SourceFile(path: "Sources/Store/A.swift", source: source).strandedSQL.isEmpty)
  }
}
