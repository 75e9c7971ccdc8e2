import Domain
import Foundation
import Testing

@testable import Store

@Suite struct QueryPlanTests {
  /// Those that look at everything by intent: a count for a screen, a walk for an export, an inspection.
  private static let walks = [
    "SELECT count(*) FROM", "SELECT id FROM act WHERE n = ? AND undoes IS NULL",
    // Full text has a plan of its own kind.
    "note_text",
  ]

  /// What is read whole by intent: lists of dozens, and everybody where the rules or an identifier's form change.
  private static let whole = [
    "FROM goal", "FROM club", "FROM opportunity", "FROM contact WHERE n = ?", "FROM standing WHERE n = ? AND u = ?",
    "DELETE FROM",
  ]

  @Test func `every statement finds its rows by an index`() throws {
    let folder = TemporaryFolder()
    let database = try folder.open(seed: 21)
    var random = RandomActs(seed: 21, database)
    try random.run(80)
    for act in random.acts.suffix(30).reversed() { try database.undo(act) }
    try use(database)
    let texts = database.connection.texts.filter { text in
      !text.contains("sqlite_schema") && !text.contains("pragma_") && !Self.walks.contains { text.contains($0) }
    }
    #expect(texts.count > 80)
    for text in texts {
      let plan = try Statement("EXPLAIN QUERY PLAN " + text, on: database.connection.handle).all { $0.text(3) }
      for step in plan {
        // A scan is one of a whole table, or of a whole index; a search begins at a key.
        let isScan = step.hasPrefix("SCAN") && !step.hasPrefix("SCAN CONSTANT ROW")
        #expect(!isScan, "\(step) in \(text)")
        #expect(!step.contains("AUTOMATIC"), "\(step) in \(text)")
        // All rows of one network are a whole table.
        let isWhole = step.hasSuffix("PRIMARY KEY (n=?)") || step.hasSuffix("PRIMARY KEY (n=? AND u=?)")
        let stops = text.contains("LIMIT") || text.contains("max(")
        #expect(!isWhole || stops || Self.whole.contains { text.contains($0) }, "\(step) in \(text)")
      }
    }
  }

  /// Uses every list the store can give, so that its statements are known.
  private func use(_ database: Database) throws {
    let day = Instant(seconds: 1_795_000_000)
    try database.read { reading in
      var people: [ContactID] = []
      try reading.everyone { people.append($0.contact) }
      let ana = try #require(people.first)
      _ = try reading.bearers(ofPrefix: "an")
      _ = try reading.bearers(of: "ana@example.com", kind: .mail)
      _ = try reading.bearers(ofCard: "uid")
      _ = try reading.bearers(ofTag: "expo")
      _ = try reading.namesakes(of: PersonName(given: "Ana", family: "Ruiz"))
      _ = try reading.name(of: ana)
      _ = try reading.contacts(withText: ["sailing"], limit: 5)
      _ = try reading.openFaces()
      _ = try reading.openOneToOnes()
      _ = try reading.faces(at: ID(high: 1, low: 1))
      _ = try reading.event(ID(high: 1, low: 1))
      _ = try reading.opportunities(from: ID(high: 1, low: 1))
      _ = try reading.group(ID(high: 1, low: 1))
      _ = try reading.openings(of: .keepPromise, at: day, limit: 5)
      _ = try reading.turned(at: day, limit: 200)
      _ = try reading.standing(of: ana)
      _ = try reading.listed(ana)
      _ = try reading.tier(of: ana)
      _ = try reading.evidence(of: ana)
      _ = try reading.givers(of: "a designer at Verdant")
      _ = try reading.needs(metBy: "design", of: ana, limit: 5)
      _ = try reading.needsOnRecord(limit: 5)
      _ = try reading.notes(about: ana)
      _ = try reading.replies(about: ana)
      _ = try reading.replies(since: day)
      _ = try reading.recentActs(since: day)
      _ = try reading.lastAct()
      _ = try reading.acts(limit: 5)
      _ = try reading.acts(about: ana, limit: 5)
      _ = try reading.act(numbered: 3)
      _ = try reading.hasContacts()
      _ = try reading.hasTouch(external: "x", source: "mail")
      _ = try reading.source(SourceRecord(act: ID(high: 1, low: 1), record: 1))
      _ = try reading.oneToOnes(from: day, until: day)
      _ = try reading.helpsGiven(from: day, until: day)
      _ = try reading.asksMade(from: day, until: day)
      _ = try reading.asksDecided(from: day, until: day)
      _ = try reading.concludedAsks(of: .advice, limit: 5)
      _ = try reading.unfinishedAsks(limit: 5)
      _ = try (reading.asksPastGuards(), reading.invitationsPastGuards())
      _ = try reading.referralsWon(from: day, until: day)
      _ = try reading.helpsReceived(from: day)
      _ = try reading.referralsReceived(from: day)
      _ = try reading.promisesEnded(from: day)
      _ = try reading.contributions(on: Day(year: 2026, month: 11, day: 1)!...Day(year: 2026, month: 11, day: 2)!)
      _ = try [UInt8]("card".utf8).withUnsafeBufferPointer { try reading.contact(ofRecord: $0, hash: 7) }
    }
  }
}
