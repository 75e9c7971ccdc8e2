import Domain
import Store
import TestSupport
import Testing
import UseCases

@testable import Wording

/// Letters as their reader gets them.
@Suite struct LettersTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func invitation(_ test: TestNetwork, _ contact: ContactID, place: String = "") throws -> String {
    words.draftToSend(try test.network.consider(invitationTo: contact, place: place), anyway: nil)
  }

  @Test func `a letter speaks of nobody as she or her`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.log("coffee with ana; she struggles with her boss")
    #expect(try invitation(test, ana).contains("to hear about your work?"))
    try test.log("ana needs a designer for her new site")
    #expect(try invitation(test, ana).contains("to hear about your work?"))
    let mia = try test.add("Mia Chen")
    var introduced = try test.network.introduce(ana, to: mia)
    introduced.need = "a designer for her new site."
    #expect(!words.introductionDraft(introduced).contains("You said you need"))
    introduced.need = "a designer."
    #expect(words.introductionDraft(introduced).contains("You said you need a designer. A no"))
  }

  @Test func `nor does an ask`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    for _ in 0..<2 { _ = try test.network.stand(with: ana, .knowsMyWork) }
    try test.log("coffee with ana; she asked for a quote for her roof")
    for what in ["her roof", ""] {
      let considered = try test.network.consider(AskIntended(.business, what: what), of: ana)
      #expect(!words.draftToSend(considered, anyway: true).contains("thinking about her"))
    }
  }

  @Test func `what ends in a full stop does not within a sentence`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    let advice = try test.network.consider(AskIntended(.advice, what: "their first audit."), of: ana)
    #expect(words.draftToSend(advice, anyway: true).contains("your advice on their first audit?"))
    let referral = try test.network.consider(AskIntended(.referral, what: "firms before their first audit."), of: ana)
    #expect(words.draftToSend(referral, anyway: true).contains("among firms before their first audit?"))
    func refer(_ told: String) throws -> String {
      words.draftToSend(
        try test.network.consider(referring: ReferralTold(by: .me, told), to: ana), anyway: false)
    }
    #expect(
      try refer("Lena Brandt, needs an audit.")
        == "Ana, may I send you Lena Brandt, who needs an audit? Lena expects to hear from you.")
    #expect(
      try refer("Lena Brandt, her lease ends")
        == "Ana, may I send you Lena Brandt? Her lease ends. Lena expects to hear from you.")
    // A noun that ends like a verb is none.
    #expect(
      try refer("Lena Brandt, sales training for ten")
        == "Ana, may I send you Lena Brandt? Sales training for ten. Lena expects to hear from you.")
    #expect(try refer("Lena Brandt, taxes in Belgium").contains("Lena Brandt? Taxes in Belgium. Lena"))
    #expect(try refer("Lena Brandt, is looking for a van").contains("Lena Brandt, who is looking for a van? Lena"))
  }

  @Test func `the place, the word past a guard and the letter of one's own stand where they belong`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    #expect(try invitation(test, ana, place: "filtro").contains("to a coffee at Filtro, to hear"))
    let considered = try test.network.consider(invitationTo: ana, purpose: "to see the shop", place: "the old mill")
    let passage = words.considered(considered, anyway: "old friends")
    #expect(
      passage.lines.last?.text
        == "Sent it?  invite ana \"to see the shop\" --at \"the old mill\" --anyway \"old friends\" --sent")
  }

  @Test func `a letter of introduction has the user's name, and its paragraphs`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.name("Eva Maes"))
    let (ana, mia) = (try test.add("Ana Ruiz"), try test.add("Mia Chen"))
    var introduced = try test.network.introduce(ana, to: mia, why: "both sail")
    #expect(introduced.me == "Eva Maes")
    introduced.template = "{name},\n\nmay I introduce {other}? {why}\n\n{me}"
    let rows = words.introduced(introduced).lines.map { $0.lead + $0.text }
    let start = try #require(rows.firstIndex { $0.hasPrefix("  Draft") })
    #expect(
      Array(rows[start..<start + 5]) == ["  DraftAna,", " ", " may I introduce Mia Chen? Both sail.", " ", " Eva Maes"])
  }
}
