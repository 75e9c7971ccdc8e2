import Testing
import Wording

@Suite struct HelpTextTests {
  private static let texts: [HelpText.Text] = [
    HelpText.promise, HelpText.give, HelpText.got, HelpText.thank, HelpText.report, HelpText.repair, HelpText.stand,
    HelpText.role, HelpText.tier, HelpText.pause, HelpText.note, HelpText.add, HelpText.edit, HelpText.removePerson,
    HelpText.me, HelpText.rules, HelpText.completions, HelpText.tag, HelpText.needs, HelpText.invite, HelpText.prep,
    HelpText.debrief, HelpText.goal, HelpText.post, HelpText.introduce, HelpText.opportunity, HelpText.refer,
    HelpText.ledger,
    HelpText.event, HelpText.group, HelpText.card,
  ]

  @Test(arguments: texts.indices)
  func `a help text teaches by example and fits eighty columns`(_ place: Int) {
    let text = Self.texts[place]
    #expect(text.discussion.split(separator: "\n").contains { $0.hasPrefix("  tend ") })
    for line in text.discussion.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(text.abstract.hasSuffix(".") && !text.abstract.contains("!"))
  }
}
