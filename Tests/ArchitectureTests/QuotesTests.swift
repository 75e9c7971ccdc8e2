import Testing

struct QuotesTests {
  @Test func `no command that is proposed has quotes put by hand`() throws {
    try House.holds { $0.handmadeQuotes }
  }

  @Test func `such quotes are found, those of fixed words pass`() {
    let source = #"let a = "tend add \"\(name)\"""# + "\n" + #"let b = "tend add \"Ana Ruiz\"""#
    let file = SourceFile(path: "Sources/Wording/English/Words+Asks.swift", source: source)
    #expect(file.handmadeQuotes.map(\.line) == [1])
    #expect(SourceFile(path: "Sources/Wording/English/Words+Nouns.swift", source: source).handmadeQuotes.isEmpty)
  }
}
