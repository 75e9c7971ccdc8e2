import Testing

@testable import Domain

struct FoldingTokensTests {
  @Test(arguments: [
    ("Ana Ruiz", ["ana", "ruiz"]),
    ("Ruiz-García, Ana M.", ["ruiz", "garcia", "ana", "m"]),
    ("O’Brien", ["obrien"]),
    ("Robert \"Bob\" Smith", ["robert", "bob", "smith"]),
    ("Robert (Bob) Smith/Jones", ["robert", "bob", "smith", "jones"]),
    ("J.R.R. Tolkien", ["j", "r", "r", "tolkien"]),
    ("🚀 Ana ★ Ruiz © 🇩🇪", ["ana", "ruiz"]),
    ("王小明、李", ["王小明", "李"]),
    ("ジョン・スミス", ["シ\u{3099}ョン", "スミス"]),
    ("佐々木", ["佐々木"]),
    ("محمد، علي", ["محمد", "علي"]),
    ("\u{202B}דוד\u{202C} כהן", ["דוד", "כהן"]),
    ("", []),
    (" -.,' ", []),
  ])
  func `a name is split into its words`(typed: String, words: [String]) {
    #expect(Folding.tokens(typed) == words)
  }

  @Test func `words beyond the limit and bytes beyond a word's length do not count`() {
    #expect(Folding.tokens(String(repeating: "ab ", count: 4000)).count == Folding.tokenLimit)
    let long = Folding.tokens(String(repeating: "é", count: 10_000))
    #expect(long == [String(repeating: "e", count: Folding.tokenLength)])
    let han = Folding.tokens(String(repeating: "王", count: 10_000))
    #expect(han == [String(repeating: "王", count: Folding.tokenLength / 3)])
  }

  @Test func `one buffer takes the words of several texts and is emptied for the next name`() {
    var tokens = FoldedTokens()
    for text in ["Ana María", "Ruiz"] { Array(text.utf8).withUnsafeBufferPointer { tokens.append($0) } }
    #expect(tokens.indices.map { tokens.text(at: $0) } == ["ana", "maria", "ruiz"])
    #expect(tokens.withBytes(at: 1) { Array($0) } == Array("maria".utf8))
    tokens.removeAll()
    #expect(tokens.count == 0)
  }
}
