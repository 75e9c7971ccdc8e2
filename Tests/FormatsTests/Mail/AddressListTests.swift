import Domain
import Formats
import Testing

struct AddressListTests {
  @Test(arguments: [
    (#""Chen, Maya" <maya@x.example>"#, ["Chen, Maya <maya@x.example>"]),
    (#"Chen, Maya <maya@x.example>"#, ["Chen, Maya <maya@x.example>"]),
    (#""Maya \"May\" Chen" <maya@x.example>"#, [#"Maya "May" Chen <maya@x.example>"#]),
    ("maya@x.example (Maya Chen)", ["Maya Chen <maya@x.example>"]),
    ("maya@x.example (Maya (May) Chen)", ["Maya (May) Chen <maya@x.example>"]),
    ("'maya@x.example' <maya@x.example>", [" <maya@x.example>"]),
    ("<@relay.example,@b.example:maya@x.example>", [" <maya@x.example>"]),
    ("Team: a@x.example, Bo <b@x.example>; c@x.example", [" <a@x.example>", "Bo <b@x.example>", " <c@x.example>"]),
    ("undisclosed-recipients:;", []),
    ("a@x.example; b@x.example", [" <a@x.example>", " <b@x.example>"]),
    ("mailto:a@x.example", [" <a@x.example>"]),
    ("Maya Chen maya@x.example", ["Maya Chen <maya@x.example>"]),
    ("root", ["root"]),
    ("Maya <maya@x.example", ["Maya <maya@x.example>"]),
    ("Maya <maya@x.example, Bo <b@x.example>", ["Maya <maya@x.example>", "Bo <b@x.example>"]),
    (#""odd name"@x.example"#, [#"odd <name@x.example>"#]),
    (#"<"odd name"@x.example>"#, [#" <"odd name"@x.example>"#]),
    ("=?utf-8?Q?Chen,_Maya?= <maya@x.example>", ["Chen, Maya <maya@x.example>"]),
    (#""=?utf-8?Q?Zo=C3=AB?=" <zoe@x.example>"#, ["Zoë <zoe@x.example>"]),
    ("Maya\r\n\tChen\r\n <maya@x.example>,\r\n b@x.example", ["Maya Chen <maya@x.example>", " <b@x.example>"]),
    ("Maya <>", ["Maya"]), (",,;,", []), ("<>", []),
  ])
  func `addresses are read as programs write them`(list: String, people: [String]) throws {
    #expect(try letter("To: \(list)")?.recipients.map(\.written) == people)
  }

  @Test func `raw names in UTF-8 and in Latin-1 are both read`() throws {
    #expect(try letter("To: Zoë <zoe@x.example>")?.recipients.first?.name == "Zoë")
    let latin = Array("From: a@x.example\nDate: 1 Jan 2026\nTo: Zo".utf8) + [0xEB] + Array(" <zoe@x.example>\n".utf8)
    #expect(try trace(latin)?.recipients.first?.name == "Zoë")
  }
}
