import Testing

struct SwiftTextTests {
  @Test(arguments: [
    (#"let a = "b" // c"#, "let a =", "b"),
    (#"f("a \(g("b")) c")"#, "f( (g( )) )", "a b c"),
    (##"let a = #"b "c" \(d)"#"##, "let a =", #"b "c" \(d)"#),
    (#"let a = "\"b" + c"#, "let a = + c", #"\"b"#),
    ("a /* b /* c */ d */ e", "a e", ""),
    ("a(\"b\nc", "a( c", "b"),
  ])
  func `code and strings come apart`(source: String, code: String, strings: String) {
    func words(_ lines: [String]) -> String {
      lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    }
    let text = SwiftText(source)
    #expect(words(text.code) == code)
    #expect(words(text.strings) == strings)
  }

  @Test func `lines are kept`() {
    let text = SwiftText("a\n/* b\n c */\n\"\"\"\n d\n \"\"\"\ne")
    #expect(text.code.count == 7)
    #expect(text.code[6] == "e")
    #expect(text.strings[4].hasSuffix("d"))
  }
}
