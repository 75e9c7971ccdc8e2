import Domain
import Testing

@testable import Store

@Suite struct RoundTripTests {
  @Test(arguments: 1...12)
  func `what is saved is loaded the same, whatever is in it`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    var chance = Chance(seed)
    let (ana, bo) = (chance.contact(), chance.contact())
    let entities: [any Entity] = [
      ana, bo, chance.contact(ana.id), chance.relationship(with: ana.id), chance.touch(with: [bo.id, ana.id]),
      chance.touch(with: [ana.id, bo.id]), chance.touch(with: []), chance.promise(with: ana.id),
      chance.help(with: ana.id), chance.ask(with: ana.id), chance.referral(with: ana.id, naming: bo.id),
      chance.fact(of: ana.id), chance.note(about: bo.id), chance.face(), chance.reply(about: ana.id),
      Setting(name: "anything", value: chance.text()),
    ]
    try database.write("save") { writing in for entity in entities { try save(entity, writing) } }
    try database.read { reading in for entity in entities.dropFirst() { try check(entity, reading) } }
    let again = try database.write("again") { writing in
      for entity in entities.dropFirst() { try save(entity, writing) }
      return writing.act.number
    }
    let kept = try database.read { try $0.act(numbered: again) }
    #expect(kept == nil, "saving the same again is no change")
  }

  private func save<E: Entity>(_ entity: E, _ writing: Writing) throws { try writing.save(entity) }

  private func check<E: Entity>(_ entity: E, _ reading: Reading) throws {
    #expect(try E.load(entity.key, in: reading) == entity)
  }

  @Test func `every channel and direction is known by its number`() throws {
    for channel in Channel.allCases { #expect(try Channel(number: channel.number) == channel) }
    for direction: Direction in [.mutual, .outgoing, .incoming] {
      #expect(try Direction(number: direction.number) == direction)
    }
  }

  @Test func `every kind of entity is known by its number`() {
    for kind in EntityKind.allCases { #expect(kind.type.entityKind == kind) }
  }

  @Test func `an organization has one identity for all who work there, and goes with the last of them`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open()
    var chance = Chance(4)
    var (ana, bo) = (chance.contact(), chance.contact())
    ana.particulars.positions = [Position(organization: "Verdant", title: "COO")]
    bo.particulars.positions = [Position(organization: "Verdant", title: "CTO")]
    try database.write("add") { writing in
      try writing.save(ana)
      try writing.save(bo)
    }
    func count() throws -> Int { try database.read { try $0.count("organization") } }
    #expect(try count() == 1)
    ana.particulars.positions = []
    try database.write("edit") { try $0.save(ana) }
    #expect(try count() == 1)
    try database.write("remove") { try $0.remove(Contact.self, bo.key) }
    #expect(try count() == 0)
  }
}
