import Testing

@testable import Insight

struct TermsTests {
  @Test(arguments: [
    ("a designer for the website", ["design", "web"]),
    ("an accountant in Ghent", ["accountan", "ghent"]),
    ("somebody who knows about it", []),
    ("", []), ("  \n ", []), ("?!", []), ("2027", []),
    ("help with HR and the EU", ["hr", "eu"]),
    ("make it better for us", []),
    ("eine Webdesignerin für die neue Seite", ["webdesign", "seit"]),
    ("une avocate pour l’immobilier", ["avocat", "immobil"]),
    ("j'ai besoin d'un traducteur", ["traduct"]),
    ("my company's tax return", ["compan", "tax", "return"]),
    ("web-design, WEB DESIGN and Web/Design", ["web", "design"]),
  ])
  func `of a text, the words remain that say what it is about`(_ text: String, _ terms: [String]) {
    #expect(Terms.of(text) == terms)
  }

  @Test func `a long text has no more terms than a need can use`() {
    let long = (0..<3000).map { "word\($0)x" }.joined(separator: " ")
    #expect(Terms.of(long).count == Terms.limit)
    #expect(Terms.of(String(repeating: "a ", count: 20_000)).isEmpty)
    #expect(Terms.of(String(repeating: "z", count: 50_000)).count == 1)
    #expect(Terms.of("a designer " + long).first == "design")
    // The twelfth word is not the last, as it is of a name.
    #expect(Terms.of("she and her team are in the middle of all this, so to say, with no designer").contains("design"))
  }

  @Test(arguments: [
    ("a designer for the website", "web design", true),
    ("a designer", "interior design", true),
    ("a project manager", "account manager", false),
    ("a project manager", "project management", true),
    ("an assistant", "virtual assistant", true),
    ("a lawyer for her company", "company cars", false),
    ("a lawyer for her company", "law", true),
    ("a consultant for HR", "tax consulting", false),
    ("a consultant for HR", "HR", true),
    ("a room for a party", "spare parts", false),
    ("a flat in Ghent", "restaurants in Ghent", false),
    ("somebody in Ghent", "restaurants in Ghent", true),
    ("Hilfe in Buchhaltung", "Buchhalter", true),
    ("ein Fotograf", "Hochzeitsfotografie, Fotografie", true),
    ("un traducteur", "traduction juridique", true),
    ("something good", "something good", false),
  ])
  func `a need is met by what it is about, not by what half of all texts have`(
    _ need: String, _ offer: String, _ meets: Bool
  ) {
    #expect(NeedTerms(need).isMet(by: Set(Terms.of(offer))) == meets)
  }

  @Test func `that they are in the place is not what is needed`() {
    let need = NeedTerms("a designer in ghent")
    #expect(need.isMet(by: ["ghent"]))
    #expect(!need.isMet(by: ["ghent"], in: ["Ghent"]))
    #expect(need.isMet(by: ["ghent", "design"], in: ["Ghent"]))
    #expect(NeedTerms("tours of ghent").isMet(by: ["ghent", "tour"], in: ["Ghent"]))
    #expect(NeedTerms("somebody who knows ghent").isMet(by: ["ghent"], in: ["Ghent"]))
  }

  @Test(arguments: [
    ("an introduction to somebody at Delta", "Delta", true),
    ("an introduction to somebody at delta", "Delta", true),
    ("an introduction to somebody at delta", "Delta N.V.", true),
    ("an introduction to somebody at delta", "Delta GmbH", true),
    ("an introduction to somebody at Delta", "Delta Lloyd", false),
    ("somebody at Delta Lloyd", "Delta Lloyd", true),
    ("jemand bei der Zürich Rück", "Zürich Rück AG", true),
    ("une personne chez l’Oréal", "Oréal", true),
    ("a visa for Canada", "Visa", false),
    ("somebody from Visa", "Visa", true),
    ("marketing for the shop", "Marketing", false),
    ("somebody at EY", "EY", true),
    ("they say ey", "EY", false),
    ("the best for the company", "The Best Company", false),
    ("somebody at 1234", "1234", false),
    ("", "Delta", false), ("somebody at Delta", "", false),
  ])
  func `an organization is named by its whole name`(_ need: String, _ name: String, _ isNamed: Bool) {
    let terms = NeedTerms(need)
    #expect(terms.names(organization: name) == isNamed)
    // Whoever goes there is found by the need's terms.
    if isNamed { #expect(terms.terms.contains(OrganizationName.term(name) ?? "-")) }
  }

  @Test func `a place is named by all its words`() {
    #expect(NeedTerms("a flat in new york").names("New York"))
    #expect(!NeedTerms("a flat in york").names("New York"))
    #expect(!NeedTerms("a flat").names(""))
  }

  @Test func `what two texts are about is the same whoever is asked`() {
    #expect("how to read leases".isAbout("somebody who reads leases"))
    #expect("somebody who reads leases".isAbout("how to read leases"))
    #expect(!"project management".isAbout("a designer for the project"))
    #expect("consulting".isAbout("a consultant"))
  }
}
