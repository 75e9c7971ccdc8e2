import Domain

@testable import Store

/// A network in which people need what others have, and anything happens to both.
struct RandomNeeds {
  var chance: Chance
  let database: Database
  private(set) var acts: [Act] = []
  private var people: [ContactID] = []
  private var facts: [Fact] = []
  private var touches: [Touch] = []
  private var helps: [Help] = []
  private var introductions: [Introduction] = []

  init(seed: UInt64, _ database: Database) {
    chance = Chance(seed)
    self.database = database
  }

  mutating func run(_ count: Int) throws {
    for number in 0..<count {
      var next = self
      let act = try database.write("act \(number)") { writing in
        for _ in 0..<Int.random(in: 1...4, using: &next.chance) { try next.change(writing) }
        return writing.act
      }
      self = next
      if try database.read({ try $0.act(numbered: act.number) }) != nil { acts.append(act) }
    }
  }

  private mutating func text(_ pieces: [String]) -> String {
    (0..<Int.random(in: 0...3, using: &chance)).map { _ in chance.one(of: pieces) }.joined(separator: " ")
  }

  private mutating func words() -> String {
    text(["a designer", "design", "Webdesign", "tax", "a project manager", "in Ghent", "at Delta", "somebody", "law"])
  }

  private mutating func particulars() -> Particulars {
    Particulars(
      name: PersonName(
        given: chance.one(of: ["Ana", "Bo", "Mia", "Tom", "Zoë"]), family: chance.one(of: ["Ruiz", "Lind"])),
      addresses: chance.sometimes() ? [PostalAddress(city: chance.one(of: ["Ghent", "Lyon"]))] : [],
      positions: (0..<Int.random(in: 0...2, using: &chance)).map { _ in
        Position(
          organization: chance.one(of: ["Delta", "Delta Lloyd", ""]),
          title: chance.one(of: ["Designer", "Tax lawyer", "Project Manager", ""]),
          to: chance.one(of: 0...3) == 0 ? PartialDate(year: 2001, month: nil, day: nil) : nil)
      })
  }

  private mutating func change(_ writing: Writing) throws {
    guard let someone = people.randomElement(using: &chance), chance.one(of: 0...6) > 0 else {
      let contact = Contact(id: chance.id(), particulars: particulars(), added: chance.instant(), byHand: true)
      if chance.sometimes() { try writing.insert(newcomer: contact) } else { try writing.save(contact) }
      people.append(contact.id)
      return
    }
    switch chance.one(of: 0...12) {
    case 0...3:
      let kind = chance.one(of: [Fact.Kind.need, .need, .offers, .skill, .circle, .interest])
      let closed = chance.one(of: 0...4) == 0 ? chance.day() : nil
      let fact = Fact(
        id: chance.id(), contact: someone, kind: kind, text: words(), learned: chance.day(), closed: closed)
      try writing.save(fact)
      facts.append(fact)
    case 4:
      guard var fact = facts.randomElement(using: &chance) else { return }
      facts.removeAll { $0.id == fact.id }
      if chance.sometimes() { return try writing.remove(Fact.self, fact.key) }
      (fact.closed, fact.text) = (fact.closed == nil ? chance.day() : nil, words())
      try writing.save(fact)
      facts.append(fact)
    case 5:
      guard var contact = try writing.contact(someone) else { return }
      contact.particulars = particulars()
      try writing.save(contact)
    case 6:
      var relationship = Relationship(contact: someone)
      if chance.sometimes() { relationship.roles = [.personal] }
      if chance.sometimes() {
        let until = Day(number: 20_775 + Int32(chance.one(of: -3...3)))
        relationship.pause = .init(from: Instant(seconds: 0), until: chance.sometimes() ? until : nil)
      }
      try writing.save(relationship)
    case 7:
      let touch = chance.touch(with: [someone])
      try writing.save(touch)
      touches.append(touch)
      if chance.sometimes() { _ = try writing.conclude(someone) }
    case 8:
      guard let touch = touches.popLast() else { return }
      try writing.remove(Touch.self, touch.key)
    case 9:
      var help = chance.help(with: someone)
      (help.by, help.kind, help.what) = (.me, .introduction, chance.one(of: ["Ana Ruiz", "to Bo Lind", "the lease"]))
      try writing.save(help)
      helps.append(help)
    case 10:
      guard let help = helps.popLast() else { return }
      try writing.remove(Help.self, help.key)
    case 11:
      guard let other = people.randomElement(using: &chance), other != someone else { return }
      let introduction = Introduction(
        id: chance.id(), one: .init(contact: someone), other: .init(contact: other), proposed: Instant(seconds: 0))
      try writing.save(introduction)
      introductions.append(introduction)
    default:
      try leave(someone, writing)
    }
  }

  /// Everything about somebody, and then they themselves.
  private mutating func leave(_ someone: ContactID, _ writing: Writing) throws {
    for fact in facts where fact.contact == someone { try writing.remove(Fact.self, fact.key) }
    for touch in touches where touch.relationships.contains(someone) { try writing.remove(Touch.self, touch.key) }
    for help in helps where help.contact == someone { try writing.remove(Help.self, help.key) }
    for introduction in introductions where introduction.relationships.contains(someone) {
      try writing.remove(Introduction.self, introduction.key)
    }
    facts.removeAll { $0.contact == someone }
    touches.removeAll { $0.relationships.contains(someone) }
    helps.removeAll { $0.contact == someone }
    introductions.removeAll { $0.relationships.contains(someone) }
    try writing.remove(Relationship.self, EntityKey(someone))
    try writing.remove(Contact.self, EntityKey(someone))
    people.removeAll { $0 == someone }
  }
}
