import Domain
import Store
import TestSupport
import Testing
import UseCases

/// New faces: captured, then kept, parked or let go.
struct FacesTests {
  private let line = "Mia Chen, Acme, mia@acme.test, Expo, wants a designer"

  @Test func `a face that was captured waits, and is no contact`() throws {
    let test = try TestNetwork()
    let shown = try test.network.capture(line)
    #expect(shown.face.particulars.displayName == "Mia Chen")
    #expect(shown.face.particulars.position?.organization == "Acme")
    #expect(shown.face.place == "Expo")
    #expect(try test.network.faces().faces.count == 1)
    #expect(try test.count() == 0)
    #expect(try test.network.today().facesWaiting == 1)
  }

  @Test func `one that is kept is a contact, met, to be written to within two days`() throws {
    let test = try TestNetwork()
    let face = try test.network.capture(line).face
    let decided = try test.network.decide(face.id, .keep)
    #expect(decided.writeBy == Day(iso: "2026-11-28"))
    #expect(!decided.wasKnown)
    let mia = try test.evidence("mia")
    #expect(mia.touches.map(\.channel) == [.event])
    #expect(mia.facts.map(\.kind) == [.need])
    #expect(mia.livedHereSince != nil)
    #expect(try test.step(with: "mia")?.step.kind == .followUpNewFace)
    #expect(try test.network.faces().faces.isEmpty)
  }

  @Test func `what a card says twice, or is known, is one fact`() throws {
    let test = try TestNetwork()
    let card = "Mia Chen, mia@acme.test, wants a designer"
    for line in [card + ", wants a designer", card] {
      _ = try test.network.decide(try test.network.capture(line).face.id, .keep)
      #expect(try test.evidence("mia").facts.map(\.kind) == [.need])
    }
  }

  @Test func `whoever has the address already is not added a second time`() throws {
    let test = try TestNetwork()
    var edit = PersonEdit()
    edit.adding = [Identifier(.mail, "MIA@acme.test")]
    _ = try test.network.add(name: "Mia Chen", edit)
    let captured = try test.network.capture(line)
    #expect(captured.alike.map(\.name) == ["Mia Chen"])
    #expect(try test.network.decide(captured.face.id, .keep).wasKnown)
    #expect(try test.count() == 1)
    #expect(try test.evidence("mia").touches.count == 1)
  }

  @Test func `a parked face is found by name and can be kept later; one let go is not`() throws {
    let test = try TestNetwork()
    let mia = try test.network.capture(line).face
    let bo = try test.network.capture("Bo Maartens, Delta").face
    _ = try test.network.decide(mia.id, .park)
    _ = try test.network.decide(bo.id, .letGo)
    #expect(try test.network.faces().faces.isEmpty)
    #expect(try test.network.faces(parked: true).faces.map(\.id) == [mia.id])
    #expect(try test.network.face(named: "mia")?.id == mia.id)
    #expect(try test.network.face(named: "bo") == nil)
  }

  @Test func `a pasted vCard is a card too`() throws {
    let test = try TestNetwork()
    let card = "BEGIN:VCARD\nVERSION:4.0\nFN:Mia Chen\nORG:Acme\nEMAIL:mia@acme.test\nEND:VCARD\n"
    let face = try test.network.capture(card).face
    #expect(face.particulars.displayName == "Mia Chen")
    #expect(face.particulars.identifiers(.mail).map(\.typed) == ["mia@acme.test"])
  }

  @Test func `nothing is no card`() throws {
    let test = try TestNetwork()
    #expect(throws: Refusal.self) { try test.network.capture("  ") }
  }

  @Test(arguments: ["Mia Chen, Acme, met at Expo 31 feb", "Mia Chen, Acme, tomorrow"])
  func `nobody was met on a day that can be none, or that has not come`(_ line: String) throws {
    let test = try TestNetwork()
    #expect(throws: Refusal.self) { try test.network.capture(line) }
    #expect(try test.network.faces().faces.isEmpty)
  }

  @Test func `one of a known name is kept only when the user says whether they are one or two`() throws {
    let test = try TestNetwork()
    let mia = try test.add("Mia Chen")
    let act = try test.lastAct()
    let refusal = #expect(throws: Refusal.self) {
      try test.network.capture(all: "Mia Chen, Acme", choosing: .keep)
    }
    guard case .faceAlike("Mia Chen", let people) = refusal else { throw refusal ?? .missing(.name) }
    #expect(people.map(\.contact) == [mia])
    // All of it or nothing: no face waits either.
    #expect(try test.lastAct() == act)
    let face = try test.network.capture("Mia Chen, Acme, mia@acme.test").face
    #expect(throws: Refusal.self) { try test.network.decide(face.id, .keep) }
    let same = try test.network.decide(face.id, .keep, as: .same(mia))
    #expect(same.wasKnown && same.person?.contact == mia)
    #expect(try test.contact("mia").particulars.identifiers(.mail).map(\.typed) == ["mia@acme.test"])
    #expect(try test.count() == 1)
    let (_, another) = try test.network.capture(all: "Mia Chen, Delta", choosing: .keep, as: .another)
    #expect(another.map(\.wasKnown) == [false])
    #expect(try test.count() == 2)
  }

  @Test func `a face is the same as a contact only by name or address`() throws {
    let test = try TestNetwork()
    var edit = PersonEdit()
    edit.adding = [Identifier(.mail, "tom@vos.test")]
    let tom = try test.add("Tom Vos", edit)
    let lea = try test.network.capture(all: "Lea Kern, lea@kern.test, Beta").captured[0].face
    let refusal = #expect(throws: Refusal.self) { try test.network.decide(lea.id, .keep, as: .same(tom)) }
    guard case .notTheSame("Lea Kern", let person) = refusal else { throw refusal ?? .missing(.name) }
    #expect(person.contact == tom)
    #expect(try test.contact("tom").particulars.identifiers(.mail).map(\.typed) == ["tom@vos.test"])
    #expect(try test.network.faces().faces.map(\.id) == [lea.id])
    // The part of a name, and an address in common, are enough.
    for card in ["Tom, Delta", "Tim Berg, tom@vos.test"] {
      let (_, decided) = try test.network.capture(all: card, choosing: .keep, as: .same(tom))
      #expect(decided.map(\.person?.contact) == [tom])
    }
  }

  @Test func `of several pasted at once one known by address is the same, though a namesake is another`() throws {
    let test = try TestNetwork()
    var edit = PersonEdit()
    edit.adding = [Identifier(.mail, "mia@acme.test")]
    let mia = try test.add("Mia Chen", edit)
    let jan = try test.add("Jan Peeters")
    let text = "Mia Chen, mia@acme.test\nJan Peeters, Gamma\nLea Kern, Delta"
    let decided = try test.network.capture(all: text, choosing: .keep, as: .another).decided
    #expect(decided.map(\.wasKnown) == [true, false, false])
    #expect(decided[0].person?.contact == mia && decided[1].person?.contact != jan)
    #expect(try test.count() == 4)
    // Of one alone it is the user's word.
    let (_, alone) = try test.network.capture(all: "Mia Chen, mia@acme.test", choosing: .keep, as: .another)
    #expect(alone.map(\.wasKnown) == [false])
  }

  @Test func `of several pasted at once a namesake waits for the user's word, and the others are kept`() throws {
    let test = try TestNetwork()
    let jan = try test.add("Jan Peeters")
    let text = "Mia Chen, Acme\nJan Peeters, Gamma\nLea Kern, Delta"
    let decided = try test.network.capture(all: text, choosing: .keep).decided
    #expect(decided.map { $0.alike.map(\.contact) } == [[], [jan], []])
    #expect(decided.map { $0.person != nil } == [true, false, true])
    #expect(decided[1].typed == "jan")
    #expect(try test.lastAct().subject == "Mia Chen +1, keep")
    let waiting = try test.network.faces().faces
    #expect(waiting.map(\.particulars.displayName) == ["Jan Peeters"])
    #expect(try test.network.decide(waiting[0].id, .keep, as: .another).wasKnown == false)
    #expect(try test.count() == 4)
  }

  @Test func `several pasted at once are not all one contact, and nothing is saved`() throws {
    let test = try TestNetwork()
    let jan = try test.add("Jan Peeters")
    let refusal = #expect(throws: Refusal.self) {
      try test.network.capture(all: "Mia Chen, Acme\nJan Peeters, Gamma", choosing: .keep, as: .same(jan))
    }
    guard case .sameForSeveral(let person, cards: 2) = refusal else { throw refusal ?? .missing(.name) }
    #expect(person.contact == jan)
    #expect(try test.network.faces().faces.isEmpty)
  }

  @Test func `of several faces that one name means none is taken, and each has a name of its own`() throws {
    let test = try TestNetwork()
    let roth = try test.network.capture("Ana Roth, Acme").face
    #expect(try test.network.shown(roth).typed == "ana")
    let vos = try test.network.capture("Ana Vos, Delta").face
    for choice in [nil, FaceChoice.letGo] {
      let refusal = #expect(throws: Refusal.self) { try test.network.face(named: "ana", choosing: choice) }
      guard case .severalFaces("ana", let faces) = refusal else { throw refusal ?? .missing(.name) }
      #expect(Set(faces.map(\.id)) == [roth.id, vos.id])
    }
    #expect(try test.network.shown(roth).typed == "ana roth")
    #expect(try test.network.face(named: "ana vos")?.id == vos.id)
    // Two of one whole name have only their numbers.
    let again = try test.network.capture("Ana Vos, Kappa")
    #expect(again.typed.isEmpty)
  }

  @Test func `a name typed again means the face that waits`() throws {
    let test = try TestNetwork()
    let mia = try test.network.capture(line).face
    #expect(try test.network.face(named: "mia")?.id == mia.id)
    #expect(try test.network.face(named: "Mia, Expo") == nil)
  }

  @Test func `one that was kept lately is no new face, and one let go can be kept after all`() throws {
    let test = try TestNetwork()
    let mia = try test.network.capture(line).face
    let bo = try test.network.capture("Bo Maartens, Delta").face
    _ = try test.network.decide(mia.id, .keep)
    _ = try test.network.decide(bo.id, .letGo)
    for (typed, choice) in [("mia", FaceChoice.keep), ("Mia Chen", nil)] {
      let refusal = #expect(throws: Refusal.self) { try test.network.face(named: typed, choosing: choice) }
      guard case .faceKept(let person, _) = refusal else { throw refusal ?? .missing(.name) }
      #expect(person.name == "Mia Chen")
    }
    // Another Mia may come.
    #expect(try test.network.face(named: "mia") == nil)
    #expect(try test.network.face(named: "bo", choosing: .keep)?.id == bo.id)
    test.go(to: "2027-03-01T09:00:00Z")
    #expect(try test.network.face(named: "Mia Chen", choosing: .keep) == nil)
  }
}
