import Domain
import Testing

@testable import Formats

struct CardLineTests {
  let today = Day(year: 2026, month: 11, day: 26) ?? Day(number: 0)

  private func card(_ text: String) throws -> CardLine {
    guard case .card(let card) = CardLine.read(text, today: today) else { throw NoCard() }
    return card
  }
  private struct NoCard: Error {}

  @Test func `a line says who, where from, how to reach, where met and what is needed`() throws {
    #expect(
      try card("Mia Chen, Acme, mia@acme.test, Expo, wants a designer")
        == CardLine(
          name: "Mia Chen", organization: "Acme", identifiers: [Identifier(.mail, "mia@acme.test")], place: "Expo",
          facts: [Clause.Fact(people: [], kind: .need, text: "a designer")]))
  }

  @Test func `a title is known by its words, a day and a place by theirs`() throws {
    #expect(
      try card("Tom Vos, CFO at Delta, +32 470 12 34 56, met at the mixer yesterday, offers bookkeeping")
        == CardLine(
          name: "Tom Vos", organization: "Delta", title: "CFO",
          identifiers: [Identifier(.phone, "+32 470 12 34 56")], place: "mixer", met: today.adding(days: -1),
          facts: [Clause.Fact(people: [], kind: .offers, text: "bookkeeping")]))
    #expect(try card("Ana, Head of Sales, Verdant GmbH").organization == "Verdant GmbH")
    #expect(try card("Ana, Head of Sales, Verdant GmbH").title == "Head of Sales")
  }

  @Test func `addresses are told apart by their shape`() throws {
    let kinds = try card(
      "Bo, bo@delta.test, https://www.linkedin.com/in/bo, delta.test, tel: 03 123 45 67, @bo, www.bo.test"
    ).identifiers.map(\.kind)
    #expect(kinds == [.mail, .profile, .website, .phone, .handle, .website])
    #expect(try card("Bo, 12/3/2026").met?.iso == "2026-03-12")
  }

  @Test func `a name may carry its organization or address with it`() throws {
    #expect(try card("Mia Chen from Acme").organization == "Acme")
    #expect(try card("Mia Chen (Acme), Expo").organization == "Acme")
    #expect(try card("Mia Chen mia@acme.test").name == "Mia Chen")
    #expect(try card("mia@acme.test") == CardLine(identifiers: [Identifier(.mail, "mia@acme.test")]))
  }

  @Test func `a pasted signature is read line by line`() throws {
    let card = try card(
      """
      Lena Brandt
      Chief Financial Officer | Nordwind AG
      T: +49 40 1234567
      lena.brandt@nordwind.test
      www.nordwind.test
      """)
    #expect(card.name == "Lena Brandt")
    #expect(card.title == "Chief Financial Officer")
    #expect(card.organization == "Nordwind AG")
    #expect(card.identifiers.map(\.kind) == [.phone, .mail, .website])
  }

  @Test func `a pasted vCard is left to its own reader`() {
    #expect(CardLine.read("BEGIN:VCARD\nVERSION:4.0\nFN:Mia\nEND:VCARD", today: today) == .vcard)
    #expect(CardLine.read("  begin:vcard", today: today) == .vcard)
  }

  @Test func `what finds no place is kept as a note`() throws {
    let card = try card("Mia Chen, Acme, Expo, we talked at length about sailing and boats, her dog is called Rex")
    #expect(card.notes == ["we talked at length about sailing and boats", "her dog is called Rex"])
    #expect(try CardLineTests().card("").name.isEmpty)
    #expect(try CardLineTests().card(String(repeating: "long ", count: 2_000)).notes.last?.isEmpty == false)
  }

  @Test(arguments: ["Mia Chen, Acme, met at Expo 31 feb", "Mia Chen, Acme, 31 feb"])
  func `a day that can be none is neither a place nor today`(_ line: String) {
    guard case .card(let card) = CardLine.read(line, today: SentencePrinter.today) else {
      return #expect(Bool(false))
    }
    #expect(card.impossible == ImpossibleDay(words: "31 feb", problem: .monthIsShorter(month: 2, last: 29)))
    #expect(card.met == nil)
  }

  @Test func `what may be a day is no place where they met`() throws {
    let card = try card("Zoe Lang, Acme, 3.12, Expo")
    #expect(card.impossible?.words == "3.12")
    #expect((card.organization, card.place) == ("Acme", "Expo"))
  }
}
