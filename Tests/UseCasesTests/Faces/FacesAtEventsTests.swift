import Domain
import Formats
import TestSupport
import Testing
import UseCases

/// New faces go with the evening at which they were met. Today is Thursday 26 November, nine in the morning in UTC.
struct FacesAtEventsTests {
  private func captured(_ test: TestNetwork, _ card: String) throws -> FaceShown { try test.network.capture(card) }

  @Test func `whoever is met while an event is on goes with it, and it is said`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    let shown = try captured(test, "Mia Chen, Acme")
    #expect(shown.event?.name == "Expo")
    #expect(shown.face.event == (try test.eventPage("expo").event.id))
    #expect(shown.face.place == "Expo")
    #expect(try test.eventPage("expo").faces.map(\.name) == ["Mia Chen"])
  }

  @Test func `one on which nothing was decided takes nobody, unless its name is said`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today")
    #expect(try captured(test, "Mia Chen, Acme").event == nil)
    #expect(try captured(test, "Bo Maartens, Acme, Expo").event?.name == "Expo")
    try test.event("expo") { $0.attendance = .notGoing }
    #expect(try captured(test, "Tom Vos, Acme, Expo").event == nil)
  }

  @Test func `yesterday's event lasts until noon`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 25 nov")
    let shown = try captured(test, "Mia Chen, Acme")
    #expect(shown.event?.name == "Expo")
    #expect(shown.face.met.iso == "2026-11-25")
    #expect(try captured(test, "Bo Maartens, Acme, Filtro").event == nil)
    test.go(to: "2026-11-26T11:30:00Z")
    #expect(try captured(test, "Tom Vos, Acme").event == nil)
  }

  @Test func `a place that is an event of these days is that event, on its day`() throws {
    let test = try TestNetwork()
    try test.event("Expo Ghent, 23 nov")
    try test.event("Fair, 12 nov")
    let shown = try captured(test, "Mia Chen, Acme, mia@acme.test, Expo, wants a designer")
    #expect(shown.event?.name == "Expo Ghent")
    #expect(shown.face.met.iso == "2026-11-23")
    #expect(try captured(test, "Bo Maartens, Acme, Fair").event == nil)
    #expect(try captured(test, "Tom Vos, Acme, met at Fair 12 nov").event?.name == "Fair")
  }

  @Test func `a meeting is known by the name of its group`() throws {
    let test = try TestNetwork()
    let group = try test.group("BNI Ghent")
    try test.event("Breakfast, 24 nov") { $0.group = group }
    #expect(try captured(test, "Mia Chen, Acme, BNI").event?.name == "Breakfast")
  }

  @Test func `between two that are on nothing is guessed, and the user's word decides`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    try test.event("Fair, today") { $0.attendance = .going }
    let shown = try captured(test, "Mia Chen, Acme")
    #expect(shown.event == nil && shown.eventsOn.count == 2)
    #expect(try captured(test, "Bo Maartens, Acme, Fair").event?.name == "Fair")
    let expo = try test.eventPage("expo").event.id
    #expect(try test.network.capture("Tom Vos, Acme", at: expo).event?.name == "Expo")
    try test.event("Gala, 3 dec")
    let gala = try test.eventPage("gala").event.id
    #expect(throws: Refusal.self) { try test.network.capture("Zoë Müller, Acme", at: gala) }
  }

  @Test func `a day that the card says is kept`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    let shown = try captured(test, "Mia Chen, Acme, 20 nov")
    #expect(shown.event == nil && shown.face.met.iso == "2026-11-20")
  }

  @Test func `whoever was told as talked with and is then kept was met once`() throws {
    let test = try TestNetwork()
    var edit = PersonEdit()
    edit.adding = [Identifier(.mail, "mia@acme.test")]
    let mia = try test.add("Mia Chen", edit)
    try test.event("Expo, today") { $0.attendance = .going }
    try test.event("expo") { $0.talked = [mia] }
    try test.keep("Mia Chen, Acme, mia@acme.test")
    #expect(try test.evidence("mia").touches.count == 1)
  }

  @Test func `several that are pasted are captured together, or none of them`() throws {
    let test = try TestNetwork()
    try test.event("Expo, today") { $0.attendance = .going }
    let text = "Mia Chen, Acme, mia@acme.test, wants a designer\nBo Maartens, Delta\nTom Vos, CFO at Vos BV"
    let several = try test.network.capture(all: text).captured
    #expect(several.map(\.face.particulars.displayName) == ["Mia Chen", "Bo Maartens", "Tom Vos"])
    #expect(several.allSatisfy { $0.event?.name == "Expo" })
    try test.undoLast()
    #expect(try test.network.faces().faces.isEmpty)
    for bad in [text + "\nLena Brandt, Acme, 31 feb", text + "\nLena Brandt, Acme, tomorrow"] {
      #expect(throws: Refusal.self) { try test.network.capture(all: bad) }
    }
    let cards =
      "BEGIN:VCARD\nVERSION:4.0\nFN:Mia Chen\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nORG:\nEND:VCARD\n"
    let refusal = #expect(throws: Refusal.self) { try test.network.capture(all: cards) }
    guard case .unreadableCard(line: 5, _, .nobody) = refusal else { return #expect(Bool(false)) }
    #expect(try test.network.faces().faces.isEmpty)
  }

  @Test func `several vCards are a face each`() throws {
    let test = try TestNetwork()
    let cards = ["Mia Chen", "Bo Maartens"].map { "BEGIN:VCARD\nVERSION:4.0\nFN:\($0)\nEND:VCARD" }
    let kept = try test.network.capture(all: cards.joined(separator: "\r\n"), choosing: .keep)
    #expect(kept.captured.captured.map(\.face.particulars.displayName) == ["Mia Chen", "Bo Maartens"])
    #expect(kept.decided.count == 2)
    #expect(try test.count() == 2)
    try test.undoLast()
    #expect(try test.count() == 0)
    #expect(try test.network.faces().faces.isEmpty)
  }

  @Test func `what a signature says beside the name is on the contact's card`() throws {
    let test = try TestNetwork()
    try test.keep(
      "Kind regards,\nLena Brandt\nCFO\nNordwind AG\nHafenstraße 12\n20457 Hamburg\nGermany\nlena@nordwind.test")
    let address = try #require(try test.contact("lena").particulars.addresses.first)
    #expect((address.street, address.code, address.city) == ("Hafenstraße 12", "20457", "Hamburg"))
    #expect(address.country == "Germany")
  }

  @Test func `nobody is met at an evening before it begins`() throws {
    let test = try TestNetwork()
    try test.event("Dinner, today 19:00") { $0.attendance = .going }
    #expect(try captured(test, "Mia Chen, Acme").event == nil)
    test.go(to: "2026-11-26T18:15:00Z")
    #expect(try captured(test, "Bo Maartens, Delta").event?.name == "Dinner")
  }
}
