import Domain

@testable import Store

/// A network to which anything happens: each act saves, changes and removes whatever there is.
struct RandomActs {
  var chance: Chance
  let database: Database
  private(set) var acts: [Act] = []
  private var people: [ContactID] = []
  private var held: [EntityKey: EntityKind] = [:]

  init(seed: UInt64, _ database: Database) {
    chance = Chance(seed)
    self.database = database
  }

  mutating func run(_ count: Int) throws {
    for number in 0..<count {
      var (chance, people, held) = (self.chance, self.people, self.held)
      let act = try database.write("act \(number)") { writing in
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
          try Self.change(&chance, &people, &held, writing)
        }
        return writing.act
      }
      (self.chance, self.people, self.held) = (chance, people, held)
      // An act that changed nothing is none.
      if try database.read({ try $0.act(numbered: act.number) }) != nil { acts.append(act) }
    }
  }

  private static func change(
    _ chance: inout Chance, _ people: inout [ContactID], _ held: inout [EntityKey: EntityKind], _ writing: Writing
  ) throws {
    guard let someone = people.randomElement(using: &chance), !Int.random(in: 0...5, using: &chance).isMultiple(of: 6)
    else {
      var contact = chance.contact()
      contact.card = nil
      if chance.sometimes() { try writing.insert(newcomer: contact) } else { try writing.save(contact) }
      people.append(contact.id)
      return
    }
    func save<E: Entity>(_ entity: E) throws {
      try writing.save(entity)
      held[entity.key] = E.entityKind
    }
    switch Int.random(in: 0...15, using: &chance) {
    case 0:
      var contact = chance.contact(someone)
      contact.card = nil
      try writing.save(contact)
    case 1: try save(chance.relationship(with: someone))
    case 2:
      let other = people.randomElement(using: &chance) ?? someone
      try save(chance.touch(with: other == someone ? [someone] : [someone, other]))
    case 3: try save(chance.promise(with: someone))
    case 4: try save(chance.help(with: someone))
    case 5: try save(chance.ask(with: someone))
    case 6: try save(chance.referral(with: someone, naming: people.randomElement(using: &chance)))
    case 7: try save(chance.fact(of: someone))
    case 8: try save(chance.note(about: someone))
    case 9: try save(chance.face())
    case 10: try save(chance.reply(about: someone))
    case 11: try save(Setting(name: Setting.region, value: chance.one(of: ["BE", "DE", "US"])))
    case 12: try save(Setting(name: Setting.rules, value: chance.one(of: ["{}", "{\"x\":1}", ""])))
    case 13:
      // Everything about somebody, and then they themselves.
      for key in try writing.keys(heldBy: someone) + [EntityKey(someone)] {
        for kind in EntityKind.allCases where kind != .contact && kind != .organization {
          try remove(kind.type, key, writing)
        }
        held[key] = nil
      }
      try writing.remove(Contact.self, EntityKey(someone))
      people.removeAll { $0 == someone }
    default:
      guard let (key, kind) = held.min(by: { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }) else { return }
      try remove(kind.type, key, writing)
      held[key] = nil
    }
  }

  private static func remove<E: Entity>(_: E.Type, _ key: EntityKey, _ writing: Writing) throws {
    try writing.remove(E.self, key)
  }
}

extension Database {
  /// Undoes an act as an act of its own.
  @discardableResult
  func undo(_ act: Act) throws -> Act {
    try write("undo", act.verb, undoes: act.number) { writing in
      try writing.undo(act)
      return writing.act
    }
  }
}
