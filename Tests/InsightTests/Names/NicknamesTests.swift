import Domain
import Testing

@testable import Insight

struct NicknamesTests {
  @Test func `every form is one folded word, and stands in its group once`() {
    for line in NicknameGroups.text.description.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      #expect(forms.count > 1 && Set(forms).count == forms.count, "\(line)")
      for form in forms { #expect(Folding.tokens(form) == [form]) }
    }
  }

  @Test(arguments: [
    ("bob", "robert"), ("bob", "rob"), ("liz", "elizabeth"), ("hans", "johannes"), ("joop", "johannes"),
    ("pepe", "jose"), ("beppe", "giuseppe"), ("sasha", "aleksandr"), ("gosia", "malgorzata"), ("sepp", "joseph"),
  ])
  func `forms of one name are related both ways`(one: String, other: String) {
    #expect(Nicknames.related(one, other) && Nicknames.related(other, one))
  }

  @Test func `a short form that two names share does not join them`() {
    #expect(Nicknames.related("bert", "albert") && Nicknames.related("bert", "herbert"))
    #expect(!Nicknames.related("albert", "herbert"))
    #expect(!Nicknames.related("ana", "ana"))
    #expect(!Nicknames.related("ana", "xyz"))
  }

  @Test func `a search for one form looks up the others`() {
    #expect(Nicknames.forms(of: "bob").contains("robert"))
    #expect(!Nicknames.forms(of: "bob").contains("bob"))
    #expect(Nicknames.forms(of: "xyz").isEmpty)
  }
}
