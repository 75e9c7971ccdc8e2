import Domain
import Testing

@testable import Store

@Suite struct UndoTests {
  @Test(arguments: 1...10)
  func `undoing everything, newest first, leaves the tables as they were, and redoing brings all of it back`(
    seed: UInt64
  ) throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: seed)
    let empty = try database.dump()
    var random = RandomActs(seed: seed, database)
    try random.run(25)
    let full = try database.dump()
    var undone: [Act] = []
    for act in random.acts.reversed() { undone.append(try database.undo(act)) }
    #expect(try database.dump() == empty)
    for act in undone.reversed() { try database.undo(act) }
    #expect(try database.dump() == full)
    let findings = try database.inspect().findings
    #expect(findings == [])
  }

  @Test(arguments: 1...8)
  func `in any order, an act is undone or names what rests on it, and naming is enough`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: seed)
    let empty = try database.dump()
    var random = RandomActs(seed: seed, database)
    try random.run(20)
    var chance = Chance(seed &* 7)
    for act in random.acts.shuffled(using: &chance) {
      guard try database.read({ try $0.isLive(act.number) }) else { continue }
      let resting = try database.read { try $0.acts(restingOn: act) }
      if let newest = resting.first {
        let refusal = #expect(throws: StoreError.self) { try database.undo(act) }
        guard case .restedUpon(let named) = refusal else { throw refusal ?? .damaged(detail: "no refusal") }
        #expect(!named.isEmpty && Set(named).isSubset(of: Set(resting)))
        #expect(newest.at >= named[0].at)
      }
      for later in resting + [act] { try database.undo(later) }
      let findings = try database.inspect().findings
      #expect(findings == [])
    }
    // Undoing an undo that others rested on has brought acts back that were undone before.
    while let next = try database.read({ try $0.newestToUndo() })?.act {
      let resting = try database.read { try $0.acts(restingOn: next) }
      for later in resting + [next] { try database.undo(later) }
    }
    #expect(try database.dump() == empty)
  }

  private struct Scene {
    let folder = TemporaryFolder()
    let database: Database
    var ana: Contact
    let added: Act

    init() throws {
      database = try folder.open()
      var chance = Chance(2)
      var ana = chance.contact()
      ana.particulars.positions = []
      added = try database.write("add") { writing in
        try writing.save(ana)
        return writing.act
      }
      self.ana = ana
    }

    func act(_ verb: String, _ body: (Writing) throws -> Void) throws -> Act {
      try database.write(verb) { writing in
        try body(writing)
        return writing.act
      }
    }
  }

  @Test func `what the user decided about a person does not rest on a change of their card`() throws {
    let scene = try Scene()
    var edited = scene.ana
    edited.particulars.tags = ["expo"]
    let edit = try scene.act("edit") { try $0.save(edited) }
    _ = try scene.act("tier") { try $0.save(Relationship(contact: scene.ana.id, tier: .a)) }
    try scene.database.undo(edit)
    #expect(try scene.database.read { try $0.contact(scene.ana.id) } == scene.ana)
  }

  @Test func `what was decided about a person rests on their being there`() throws {
    let scene = try Scene()
    let tier = try scene.act("tier") { try $0.save(Relationship(contact: scene.ana.id, tier: .a)) }
    #expect(throws: StoreError.restedUpon(by: [tier])) { try scene.database.undo(scene.added) }
  }

  @Test func `a step on the way back is not jumped over`() throws {
    let scene = try Scene()
    let first = try scene.act("tier B") { try $0.save(Relationship(contact: scene.ana.id, tier: .b)) }
    let second = try scene.act("tier A") { try $0.save(Relationship(contact: scene.ana.id, tier: .a)) }
    let backSecond = try scene.database.undo(second)
    let backFirst = try scene.database.undo(first)
    #expect(throws: StoreError.restedUpon(by: [backFirst])) { try scene.database.undo(backSecond) }
    try scene.database.undo(backFirst)
    try scene.database.undo(backSecond)
    #expect(try scene.database.read { try $0.tier(of: scene.ana.id) } == .a)
  }

  @Test func `a thing is not brought back to somebody who is gone`() throws {
    let scene = try Scene()
    var chance = Chance(9)
    let promise = chance.promise(with: scene.ana.id)
    _ = try scene.act("promise") { try $0.save(promise) }
    let dropped = try scene.act("drop") { try $0.remove(Promise.self, promise.key) }
    let gone = try scene.act("remove") { try $0.remove(Contact.self, scene.ana.key) }
    #expect(throws: StoreError.restedUpon(by: [gone])) { try scene.database.undo(dropped) }
  }

  @Test func `nothing is undone twice`() throws {
    let scene = try Scene()
    try scene.database.undo(scene.added)
    #expect(throws: StoreError.alreadyUndone(scene.added)) { try scene.database.undo(scene.added) }
  }

  @Test func `a dry run leaves no act and no change`() throws {
    let scene = try Scene()
    let before = try scene.database.dump()
    try scene.database.write("try", keeping: false) { try $0.remove(Contact.self, scene.ana.key) }
    #expect(try scene.database.dump() == before)
    #expect(try scene.database.read { try $0.countActs() } == 1)
  }

  @Test func `acts keep their numbers, and the newest that holds is the one to undo`() throws {
    let scene = try Scene()
    let tier = try scene.act("tier") { try $0.save(Relationship(contact: scene.ana.id, tier: .a)) }
    let numbered = try scene.database.read { reading in try (0...3).map { try reading.act(numbered: $0)?.act } }
    #expect(numbered == [nil, scene.added, tier, nil])
    let newest = try scene.database.read { try $0.newestToUndo() }
    #expect(newest?.number == 2)
    let back = try scene.database.undo(tier)
    let (next, acts, about) = try scene.database.read { reading in
      (try reading.newestToUndo(), try reading.acts(limit: 10), try reading.acts(about: scene.ana.id, limit: 10))
    }
    #expect(next?.act == scene.added)
    #expect(acts.map(\.number) == [3, 2, 1])
    #expect(acts.map(\.isUndone) == [false, true, false])
    #expect(about.map(\.act) == [back, tier, scene.added])
  }
}
