import Domain
import Testing

@testable import Store

/// Who has what somebody needs, and how little is looked at to find them.
@Suite struct MatchesTests {
  private let folder = TemporaryFolder()
  private let database: Database
  private var ana: ContactID { person(1) }
  private var mia: ContactID { person(2) }
  private var bo: ContactID { person(3) }

  init() throws {
    database = try folder.open()
    try write { writing in
      for number in 1...3 as ClosedRange<UInt64> { try writing.save(contact(number)) }
    }
  }

  private func person(_ number: UInt64) -> ContactID { ContactID(high: number, low: number) }

  private func contact(_ number: UInt64, _ title: String = "", at organization: String = "", city: String = "")
    -> Contact
  {
    let names = ["Nobody", "Ana Ruiz", "Mia Chen", "Bo Lind"]
    return Contact(
      id: person(number),
      particulars: Particulars(
        name: PersonName(formatted: number < 4 ? names[Int(number)] : "Person \(number)"),
        addresses: city.isEmpty ? [] : [PostalAddress(city: city)],
        positions: title.isEmpty && organization.isEmpty ? [] : [Position(organization: organization, title: title)]),
      added: Instant(seconds: 0), byHand: false)
  }

  private func write(_ body: (Writing) throws -> Void) throws { try database.write("test", "", body) }

  private func undoLast() throws { try database.undo(try database.read { try $0.acts(limit: 1)[0].act }) }

  @discardableResult
  private func learn(_ kind: Fact.Kind, _ text: String, of contact: ContactID, _ number: UInt64 = 0) throws -> Fact {
    let fact = Fact(
      id: number == 0 ? database.world.id() : ID(high: 5, low: number), contact: contact, kind: kind, text: text,
      learned: Day(number: 20_000))
    try write { try $0.save(fact) }
    return fact
  }

  private func meet(_ contact: ContactID) throws {
    try write { writing in
      try writing.insert(
        Touch(
          id: writing.world.id(), at: Instant(seconds: 0), channel: .coffee, direction: .mutual,
          parties: [.init(contact: contact)]))
    }
  }

  private func matches(_ contact: ContactID? = nil) throws -> [NeedMatch] {
    try database.read { try $0.evidence(of: contact ?? ana)?.matches ?? [] }
  }

  private func givers() throws -> [ContactID] { try matches().map(\.giver) }

  /// The steps that stand beside Ana in the table: what today reads.
  private func stored() throws -> Int { try database.read { try $0.standing(of: ana)?.openings.count ?? 0 } }

  @Test func `an offer, a skill and a circle have what is needed; an interest has not`() throws {
    let need = try learn(.need, "a designer for the website", of: ana)
    try learn(.offers, "web design", of: mia)
    #expect(try matches() == [NeedMatch(need: need.id, giver: mia, shared: [.offer(text: "web design")])])
    try learn(.interest, "design", of: bo)
    #expect(try givers() == [mia])
    let skill = try learn(.skill, "design", of: bo)
    #expect(try matches().last?.shared == [.skill(text: "design")])
    try write { try $0.remove(Fact.self, skill.key) }
    try learn(.circle, "the design council", of: bo)
    #expect(try matches().last?.shared == [.circle(text: "the design council")])
    // Whoever shares more stands first, and each change was concluded at once.
    #expect(try givers() == [mia, bo])
    #expect(try stored() == 2)
  }

  @Test func `nobody has what they need themselves, and what no longer holds is neither needed nor offered`() throws {
    var need = try learn(.need, "a designer", of: ana)
    try learn(.offers, "design", of: ana)
    #expect(try givers() == [])
    var offer = try learn(.offers, "design", of: mia)
    #expect(try givers() == [mia])
    offer.closed = Day(number: 20_001)
    try write { try $0.save(offer) }
    #expect(try givers() == [] && stored() == 0)
    offer.closed = nil
    try write { try $0.save(offer) }
    #expect(try stored() == 1)
    need.closed = Day(number: 20_001)
    try write { try $0.save(need) }
    #expect(try givers() == [] && stored() == 0)
    #expect(try database.count(of: "term WHERE side = 0") == 0)
  }

  @Test func `a title counts of those who were met, and a new title in its place`() throws {
    try learn(.need, "a photographer", of: ana)
    try write { try $0.save(contact(2, "Wedding Photographer", at: "Acme")) }
    #expect(try givers() == [])
    #expect(try database.count(of: "term WHERE side = 2") == 0)
    try meet(mia)
    #expect(try matches().map(\.shared) == [[.title(text: "Wedding Photographer")]])
    #expect(try matches().first?.trustInGiver == .visibility)
    #expect(try stored() == 1)
    try write { try $0.save(contact(2, "Wedding Planner", at: "Acme")) }
    #expect(try givers() == [] && stored() == 0)
    try undoLast()
    #expect(try givers() == [mia])
    var left = contact(2, "Wedding Photographer", at: "Acme")
    left.particulars.positions[0].to = PartialDate(year: 2020, month: nil, day: nil)
    try write { try $0.save(left) }
    #expect(try givers() == [])
  }

  @Test func `those present at the organization that is named are found, met or not`() throws {
    try write { writing in
      try writing.save(contact(2, "CFO", at: "Delta N.V."))
      try writing.save(contact(3, "CFO", at: "Delta Lloyd"))
    }
    try learn(.need, "an introduction to somebody at Delta", of: ana)
    #expect(try matches().map(\.giver) == [mia])
    #expect(try matches().map(\.shared) == [[.organization(name: "Delta N.V.")]])
    // Bo goes there, and is found by an import that wrote nothing of him but his card.
    try write { try $0.save(contact(3, "CFO", at: "delta")) }
    #expect(try givers() == [mia, bo])
    #expect(try stored() == 2)
    try write { try $0.insert(newcomer: contact(9, "", at: "Delta")) }
    #expect(try givers() == [mia, bo, person(9)] && stored() == 3)
    var left = contact(2, "CFO", at: "Delta N.V.")
    left.particulars.positions[0].to = PartialDate(year: 2020, month: nil, day: nil)
    try write { try $0.save(left) }
    #expect(try givers() == [bo, person(9)] && stored() == 2)
  }

  @Test func `more in common goes first, then trust, then the place, then who is here longer`() throws {
    try learn(.need, "a designer for the website in Ghent", of: ana)
    try write { writing in
      for number in 4...6 as ClosedRange<UInt64> { try writing.save(contact(number)) }
      try writing.save(contact(6, city: "Ghent"))
    }
    for number in 2...6 as ClosedRange<UInt64> {
      try learn(.offers, number == 5 ? "web design" : "design", of: person(number))
    }
    try meet(person(4))
    #expect(try givers() == [5, 4, 6, 2, 3].map(person))
    let there = try matches().first { $0.giver == person(6) }
    #expect(there?.shared == [.offer(text: "design"), .place(name: "Ghent")])
    // Whoever moves there goes before those of equal trust.
    try write { try $0.save(contact(3, city: "Ghent")) }
    #expect(try givers() == [5, 4, 3, 6, 2].map(person))
  }

  @Test func `to be in the place alone is nothing`() throws {
    try learn(.need, "a designer in ghent", of: ana)
    try write { try $0.save(contact(2, city: "Ghent")) }
    #expect(try givers() == [])
    try learn(.offers, "tours of Ghent", of: mia)
    #expect(try givers() == [])
  }

  @Test func `family, people in a pause or under strain, and those introduced already are left in peace`() throws {
    try learn(.need, "a designer", of: ana)
    try learn(.offers, "design", of: mia)
    func relationship(_ change: (inout Relationship) -> Void) throws {
      var relationship = Relationship(contact: mia)
      change(&relationship)
      try write { try $0.save(relationship) }
    }
    #expect(try stored() == 1)
    try relationship { $0.roles = [.personal] }
    #expect(try stored() == 0)
    try relationship { $0.pause = .init(from: Instant(seconds: 0), until: nil) }
    #expect(try stored() == 0)
    try relationship { _ in }
    #expect(try stored() == 1)
    var helps: [Help] = []
    for _ in 0..<2 {
      let help = Help(
        id: database.world.id(), contact: mia, by: .me, kind: .advice, what: "x", at: Instant(seconds: 0))
      helps.append(help)
      try write { try $0.save(help) }
    }
    #expect(try stored() == 0, "heavy strain, as the test concludes it")
    try write { try $0.remove(Help.self, helps[0].key) }
    #expect(try stored() == 1)
    let introduction = Introduction(
      id: database.world.id(), one: .init(contact: mia), other: .init(contact: ana), proposed: Instant(seconds: 0))
    try write { try $0.save(introduction) }
    #expect(try givers() == [] && stored() == 0)
    try write { try $0.remove(Introduction.self, introduction.key) }
    let help = Help(
      id: database.world.id(), contact: ana, by: .me, kind: .introduction, what: "Mia Chen, at the summit",
      at: Instant(seconds: 0))
    try write { try $0.save(help) }
    #expect(try givers() == [] && stored() == 0)
  }

  @Test func `a pause that ends brings its giver by itself`() throws {
    try learn(.need, "a designer", of: ana)
    try learn(.offers, "design", of: mia)
    let may = Day(iso: "2027-05-01")!
    try write {
      try $0.save(Relationship(contact: mia, pause: .init(from: Instant(seconds: 0), until: may)))
    }
    let evidence = try database.read { try $0.evidence(of: ana) }
    #expect(evidence?.matches == [] && evidence?.nextGiver == may)
    #expect(try database.read { try $0.standing(of: ana)?.turns } == Zone.utc.instant(of: may))
  }

  @Test func `from when a giver is to be left in peace stands with whom they could help, and goes with what strains`()
    throws
  {
    try learn(.need, "a designer", of: ana)
    try learn(.offers, "design", of: mia)
    func turns() throws -> Instant? { try database.read { try $0.standing(of: ana)?.turns } }
    #expect(try turns() == nil)
    let help = Help(
      id: database.world.id(), contact: mia, by: .me, kind: .advice, what: "x", at: Instant(seconds: 0))
    try write { try $0.save(help) }
    let far = Day(number: 40_000)
    #expect(try database.read { try $0.evidence(of: ana)?.nextGiver } == far)
    #expect(try givers() == [mia] && turns() == Zone.utc.instant(of: far))
    try write { try $0.remove(Help.self, help.key) }
    #expect(try turns() == nil)
    #expect(try database.inspect().findings == [])
  }

  @Test func `whoever goes takes the offer along, and undoing brings both back`() throws {
    try learn(.need, "a designer", of: ana)
    let offer = try learn(.offers, "design", of: mia)
    try write { writing in
      try writing.remove(Fact.self, offer.key)
      try writing.remove(Contact.self, EntityKey(mia))
    }
    #expect(try givers() == [] && stored() == 0)
    try undoLast()
    #expect(try givers() == [mia] && stored() == 1)
  }

  @Test func `the other way round, those are told who need what is offered`() throws {
    try learn(.need, "a designer", of: ana)
    try learn(.need, "a webdesigner, a designer", of: bo)
    func wanted(_ text: String, of giver: ContactID?) throws -> [ContactID] {
      try database.read { try $0.needs(metBy: text, of: giver, limit: 5).map(\.contact) }
    }
    #expect(try wanted("design", of: mia) == [bo, ana])
    #expect(try wanted("design", of: ana) == [bo])
    #expect(try wanted("design", of: nil) == [bo, ana])
    #expect(try wanted("cooking", of: mia) == [])
    try write { try $0.save(Relationship(contact: bo, roles: [.personal])) }
    #expect(try wanted("design", of: mia) == [ana])
    try write { try $0.save(Relationship(contact: mia, pause: .init(from: Instant(seconds: 0), until: nil))) }
    #expect(try wanted("design", of: mia) == [])
  }

  @Test func `five thousand offers of one word cost no more than fifty, and five are named`() throws {
    try learn(.need, "a designer", of: ana)
    try write { writing in
      for number in 100..<5100 as Range<UInt64> {
        try writing.insert(newcomer: contact(number))
        try writing.insert(
          Fact(
            id: ID(high: 6, low: number), contact: person(number), kind: .offers, text: "design",
            learned: Day(number: 20_000)))
      }
    }
    // Among the newest fifty those who are here longest.
    #expect(try givers() == (5050..<5055 as Range<UInt64>).map(person))
    #expect(try stored() == 5)
    // Whoever is trusted stands before all of them.
    try meet(person(200))
    #expect(try givers().first == person(200))
    let start = ContinuousClock.now
    for _ in 0..<20 { _ = try givers() }
    #expect(ContinuousClock.now - start < .seconds(4))
    #expect(try database.inspect().findings == [])
  }

  /// Sixty people who were met, each with one of these offers or titles.
  private func sixty(from first: UInt64, offer: String = "", title: String = "") throws {
    for number in first..<first + 60 {
      try write { writing in
        try writing.save(contact(number, title, at: "Acme"))
        guard !offer.isEmpty else { return }
        try writing.save(
          Fact(
            id: ID(high: 6, low: number), contact: person(number), kind: .offers, text: offer,
            learned: Day(number: 20_000)))
      }
      try meet(person(number))
    }
  }

  /// Met, and trusted less than those sixty.
  private func meetWithDoubt(_ contact: ContactID) throws {
    try meet(contact)
    try write { writing in
      try writing.save(
        Ask(
          id: writing.world.id(), contact: contact, kind: .advice, what: "x", planned: Instant(seconds: 0),
          made: Instant(seconds: 0)))
    }
  }

  @Test func `whoever has all that is needed is found behind many who have half of it and are trusted more`() throws {
    try learn(.need, "a tax lawyer", of: ana)
    try sixty(from: 100, offer: "lawyer")
    try learn(.offers, "tax lawyer", of: mia)
    #expect(try matches().first?.giver == mia)
    #expect(try matches().first?.shared == [.offer(text: "tax lawyer")])
    // Both words are common: more of each is read.
    try sixty(from: 200, offer: "tax")
    #expect(try matches().first?.giver == mia)
    #expect(try database.inspect().findings.allSatisfy { !$0.isFault })
  }

  @Test func `a title with both words is found behind many titles with one`() throws {
    try learn(.need, "a tax lawyer", of: ana)
    try sixty(from: 100, title: "Lawyer")
    try write { try $0.save(contact(2, "Tax lawyer", at: "Acme")) }
    try meetWithDoubt(mia)
    #expect(try matches().first?.giver == mia)
    try sixty(from: 200, title: "Tax adviser")
    #expect(try matches().first?.giver == mia)
  }

  @Test func `who has one of the words as a title and the other as an offer has both`() throws {
    try learn(.need, "a tax lawyer", of: ana)
    try sixty(from: 100, title: "Lawyer")
    try write { try $0.save(contact(2, "Lawyer", at: "Acme")) }
    try meetWithDoubt(mia)
    try learn(.offers, "tax returns", of: mia)
    #expect(try matches().first?.giver == mia)
  }

  @Test func `of many who need the same, some are concluded at once and the others are no fault`() throws {
    try write { writing in
      for number in 100..<190 as Range<UInt64> {
        try writing.insert(newcomer: contact(number))
        try writing.insert(
          Fact(
            id: ID(high: 6, low: number), contact: person(number), kind: .need, text: "a designer",
            learned: Day(number: 20_000)))
      }
    }
    try learn(.offers, "design", of: mia)
    #expect(try database.count(of: "standing WHERE length(openings) > 0") == Writing.needyLimit)
    let findings = try database.inspect().findings
    #expect(findings == [.turned(40)])
    try database.repair(findings)
    #expect(try database.inspect().findings == [])
    #expect(try database.count(of: "standing WHERE length(openings) > 0") == 90)
  }

  @Test(arguments: ["", " ", "?", "und der die", String(repeating: "a designer and the tax ", count: 450)])
  func `a text of any length is a need that can be told`(_ text: String) throws {
    try learn(.need, text, of: ana)
    try learn(.offers, text, of: mia)
    #expect(try givers() == (text.count > 20 ? [mia] : []))
    #expect(try database.inspect().findings == [])
  }

  @Test(arguments: [
    ("eine Übersetzerin für Verträge", "Übersetzungen"), ("un traducteur", "traduction juridique"),
    ("une photographe à Genève", "Photographie"), ("einen Steuerberater", "Steuerberatung"),
    ("l’avocate d’une entreprise", "avocat"), ("ein Büro in Köln", "Buro"),
  ])
  func `needs are met in German and in French`(_ need: String, _ offer: String) throws {
    try learn(.need, need, of: ana)
    try learn(.offers, offer, of: mia)
    #expect(try givers() == [mia])
  }

  @Test func `where nobody needs anything, nothing is looked for`() throws {
    let before = Set(database.connection.texts)
    try meet(ana)
    try learn(.interest, "sailing", of: ana)
    let new = Set(database.connection.texts).subtracting(before)
    #expect(!new.contains { $0.contains("organization_word") || $0.contains("side = ? AND term") }, "\(new)")
  }

  @Test func `an import of cards writes no titles`() throws {
    try write { writing in
      for number in 100..<200 as Range<UInt64> {
        try writing.insert(newcomer: contact(number, "Designer", at: "Delta"))
      }
    }
    #expect(try database.count(of: "term") == 0)
  }
}
