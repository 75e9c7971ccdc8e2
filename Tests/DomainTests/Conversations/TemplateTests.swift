import Domain
import Testing

struct TemplateTests {
  @Test func `a letter is filled, and what has no value stays a gap`() {
    #expect(
      Template.filled("{name}, {purpose}? {me}", [.name: "Ana", .purpose: "to hear of Lisbon"])
        == "Ana, to hear of Lisbon? …")
  }

  @Test func `braces in a value mean nothing, and others than placeholders are what they are`() {
    #expect(Template.filled("{name}: {what}", [.name: "{what}", .what: "{name} {me}"]) == "{what}: {name} {me}")
    #expect(Template.filled("a { b } {} {{name}} {na\nme} {", [.name: "Ana"]) == "a {b} {} {Ana} {na\nme} {")
    #expect(Template.named(in: "{} {\n} { name } {nam} {{me}} {1}") == ["name", "nam", "me", "1"])
  }

  @Test func `whatever is in it, filling ends and loses no word`() {
    let odd = String(repeating: "{", count: 4_000) + "name" + String(repeating: "}", count: 4_000)
    #expect(Template.filled(odd, [.name: "Ana"]).contains("Ana"))
    #expect(Template.named(in: String(repeating: "{name", count: 5_000)).isEmpty)
  }

  @Test func `what a letter must hold, it may hold`() {
    for template in Template.allCases {
      #expect(Set(template.required).isSubset(of: template.placeholders), "\(template)")
    }
    #expect(Template.invitation.required == [.purpose])
  }

  @Test func `a question keeps its key wherever it stands and however it is spaced`() {
    let one = Question(.own("Which  supplier, would you keep?"), fills: .circle)
    #expect(one.key == Question(.own("which supplier would you keep"), fills: .need).key)
    #expect(one.key != Question(.own("which supplier would you leave"), fills: .circle).key)
    #expect(Question(.standard(.helpNow), fills: .need).key == "helpNow")
  }
}
