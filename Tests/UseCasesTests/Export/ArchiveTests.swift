import Domain
import Foundation
import Store
import TestSupport
import Testing
import UseCases

@Suite struct ArchiveTests {
  /// A network with one of everything, and cards from a file.
  static func everything() throws -> TestNetwork {
    let test = try TestNetwork()
    let cards = try test.file(
      "phone.vcf",
      """
      BEGIN:VCARD
      VERSION:3.0
      N:Ruiz;Ana;;;
      FN:Ana Ruiz
      ORG:Verdant
      EMAIL;TYPE=work:ana@verdant.test
      NOTE:met at the expo
      X-ODD;X-P=1:kept
      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      FN:Bo Maartens
      TEL:tel:+32-475-12-34-56
      END:VCARD
      BEGIN:VCARD
      VERSION:3.0
      END:VCARD

      """)
    _ = try test.network.take(try test.network.stage([cards]), ImportChoices(dryRun: false, mapping: []), process: 1)
    let (ana, bo) = (try test.network.person("ana"), try test.network.person("bo"))
    let now = Instant(iso: "2026-11-20T09:00:00Z")!
    let day = Day(year: 2026, month: 12, day: 1)!
    func id<Of>(_ number: UInt64) -> ID<Of> { ID(high: 0x0193_0000_0000_7000, low: 0x8000_0000_0000_0000 | number) }
    try test.network.database.write("everything") { writing in
      try writing.save(Setting(name: Setting.region, value: "BE"))
      try writing.save(
        Relationship(
          contact: ana, roles: [.client, .mentor, .connector], tier: .a, tierGiven: now,
          cadence: Relationship.Cadence(days: 30), pause: Relationship.Pause(from: now, until: day)))
      try writing.save(
        Touch(
          id: id(1), at: now, channel: .coffee, direction: .mutual,
          parties: [Touch.Party(contact: bo), Touch.Party(contact: ana, talked: false)], note: "zoë & \"co\"/x",
          signals: [.thanked], thread: "t"))
      try writing.save(
        Touch(
          id: id(2), at: now, channel: .mail, direction: .outgoing, parties: [Touch.Party(contact: ana)],
          origin: .trace(source: "mail", external: "<1@x>")))
      try writing.save(Promise(id: id(3), contact: ana, by: .me, what: "an intro", made: now, outcome: .kept(at: now)))
      try writing.save(Help(id: id(4), contact: ana, by: .them, kind: .advice, at: now, from: day))
      try writing.save(
        Ask(
          id: id(5), contact: ana, kind: .referral, planned: now, made: now, outcome: .noBut(name: "Mia", contact: bo)))
      try writing.save(
        Referral(
          id: id(6), contact: ana, by: .me, prospect: "Mia", level: 2, passed: now,
          value: Money(minor: 100, currency: "EUR")))
      try writing.save(Fact(id: id(7), contact: bo, kind: .need, text: "a designer", learned: day))
      try writing.save(Note(id: id(8), contact: bo, at: now, text: "private"))
      try writing.save(
        Face(
          id: id(9), particulars: Particulars(name: PersonName(given: "Mia")), met: day, captured: now, fate: .parked))
      try writing.save(
        OneToOne(
          id: id(10), contact: ana, purpose: "to hear of Lisbon", invited: now,
          overrode: .init(guardName: .hiddenPurpose, line: "friends", wentWell: true), asked: ["helpNow"]))
      try writing.save(
        Introduction(
          id: id(11), one: .init(contact: bo), other: .init(contact: ana, asked: now, answer: .agreed(at: now)),
          why: "both restore houses", need: id(7), proposed: now))
      try writing.save(
        Opportunity(
          id: id(12), contact: ana, what: "an audit", answers: [.init(question: "Who decides?", answer: "she does")],
          value: Money(minor: 100, currency: "EUR"), source: .ask(id: id(5)), opened: now))
      try writing.save(
        Goal(
          id: id(13), name: "ten audits", measure: .clients, target: 10, from: day, by: day.adding(days: 90),
          market: Market(industries: ["manufacturing"]), made: now))
      try writing.save(GoalTie(activity: .opportunity(id: id(12)), goal: id(13)))
      try writing.save(
        Credit(
          id: id(14), goal: id(13), title: .init(name: "ten audits", measure: .clients, target: 10), contact: bo,
          part: .advice, won: now))
      try writing.save(Contribution(id: id(15), kind: .talk, what: "leases", place: "Expo", day: day))
      try writing.save(
        Group(id: id(16), name: "Chamber", kind: .casual, ask: .init(text: "a CFO", since: day), noted: now))
      try writing.save(Membership(group: id(16), contact: bo, office: "president"))
      try writing.save(
        Event(
          id: id(17), name: "Expo", group: id(16), day: day, aim: .partner(contact: bo), toMeet: [.init(name: "Mia")],
          attendance: .attended, debrief: .init(again: true, at: now), noted: now))
      try writing.save(Reply(contact: nil, kind: .weeklyReview, answer: .done, at: now))
      try writing.save(
        Reply(contact: ana, kind: .keepPromise, subject: .promise(id(3)), answer: .later(on: day), at: now))
    }
    return test
  }

  private func bytes(_ path: String) -> [UInt8] { FileManager.default.contents(atPath: path).map { Array($0) } ?? [] }

  @Test func `an archive read into an empty network and written again is the same, byte for byte`() throws {
    let test = try Self.everything()
    let first = test.folder.path + "/first.json"
    let exported = try test.network.export(.archive, to: first)
    #expect(exported.people == 2)
    #expect(exported.bytes == bytes(first).count)
    let other = try TestNetwork(now: "2027-01-01T00:00:00Z", seed: 99)
    let taken = try other.network.importArchive(path: first)
    #expect(taken.people == 2)
    let second = other.folder.path + "/second.json"
    _ = try other.network.export(.archive, to: second)
    #expect(bytes(first) == bytes(second))
    #expect(try other.network.diagnose(repairing: false).hasFaults == false)
    #expect(try other.standing("ana").exchanges == (try test.standing("ana").exchanges))
    _ = try other.network.undo(try #require(try other.network.undoing()))
    #expect(try other.count() == 0)
  }

  @Test func `every kind of thing but the journal stands in it`() throws {
    let test = try Self.everything()
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path)
    let archive = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes(path))) as? [String: Any])
    #expect(archive["tend"] as? Int == 1)
    let lists = [
      "settings", "organizations", "contacts", "relationships", "touches", "promises", "helps", "asks", "referrals",
      "facts", "notes", "faces", "oneToOnes", "introductions", "opportunities", "goals", "ties", "credits",
      "contributions", "groups", "memberships", "events", "replies", "sources",
    ]
    #expect(Set(archive.keys) == Set(lists + ["tend"]))
    for list in lists { #expect((archive[list] as? [Any])?.isEmpty == false, "\(list)") }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: test.folder.path).allSatisfy { !$0.contains(".part-") })
  }

  @Test func `a network with people in it takes no archive`() throws {
    let test = try Self.everything()
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path)
    let refusal = #expect(throws: Refusal.self) { try test.network.importArchive(path: path) }
    guard case .keeping(.notEmpty(path, people: 2)) = refusal else { throw refusal ?? .missing(.files) }
  }

  @Test(arguments: [
    ("\"byHand\":false", "\"byHand\":7", "contacts", "byHand"), ("\"made\":", "\"mad\":", "promises", "made"),
    ("2026-11-20T09:00:00Z", "2026-11-20", "relationships", ""), ("\"contacts\":[", "\"people\":[", "people", ""),
  ])
  func `what can't be read is named with its place, and nothing is taken`(
    old: String, new: String, section: String, field: String
  ) throws {
    let test = try Self.everything()
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path)
    let text = String(decoding: bytes(path), as: UTF8.self).replacing(old, with: new)
    let broken = try test.file("broken.json", text)
    let other = try TestNetwork()
    let refusal = #expect(throws: Refusal.self) { try other.network.importArchive(path: broken) }
    guard case .keeping(.malformed(broken, let line, section, let detail)) = refusal else {
      throw refusal ?? .missing(.files)
    }
    #expect(line > 1)
    if case .field(let place) = detail { #expect(place.hasSuffix(field)) }
    #expect(try other.count() == 0)
    #expect(try other.network.history(limit: 5).acts == [])
  }

  @Test func `an archive cut short, or of a newer program, is refused`() throws {
    let test = try Self.everything()
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path)
    let other = try TestNetwork()
    for count in stride(from: 1, to: bytes(path).count - 2, by: 997) {
      let cut = try test.file("cut.json", Array(bytes(path).prefix(count)))
      #expect(throws: Refusal.self) { try other.network.importArchive(path: cut) }
    }
    let newer = try test.file("newer.json", "{\"tend\":2,\"contacts\":[]}")
    let refusal = #expect(throws: Refusal.self) { try other.network.importArchive(path: newer) }
    guard case .keeping(.newerArchive(newer, version: 2)) = refusal else { throw refusal ?? .missing(.files) }
    #expect(try other.count() == 0)
  }

  @Test func `a file that can't be written leaves nothing behind`() throws {
    let test = try Self.everything()
    #expect(throws: Refusal.self) { try test.network.export(.archive, to: test.folder.path + "/none/all.json") }
    #expect(throws: Refusal.self) { try test.network.export(.archive, to: test.folder.path) }
  }

  @Test(arguments: [
    ("goals", "target", #""target":\d+"#, #""target":9223372036854775807"#),
    ("goals", "target", #""target":\d+"#, #""target":0"#),
    ("goals", "by", #""by":"2[^"]+","from""#, #""by":"1999-01-01","from""#),
    ("events", "minuteOfDay", #""attendance":"#, #""minuteOfDay":9223372036854775807,"attendance":"#),
    ("relationships", "cadence.days", #""days":30"#, #""days":9000000000000000000"#),
    ("relationships", "cadence.days", #""days":30"#, #""days":2147483647"#),
    ("relationships", "cadence.longest", #""longest":45"#, #""longest":0"#),
    ("relationships", "asksPerYear", #""neverAsk":"#, #""asksPerYear":-1,"neverAsk":"#),
    ("referrals", "level", #""level":2"#, #""level":-3"#),
    ("referrals", "value.minor", #""minor":100"#, #""minor":9223372036854775807"#),
    ("groups", "dues.minor", #""kind":"casual""#, #""dues":{"currency":"EUR","minor":-1},"kind":"casual""#),
  ])
  func `what is of odd numbers is refused by its field`(
    section: String, field: String, old: String, new: String
  ) throws {
    let test = try Self.everything()
    let path = test.folder.path + "/all.json"
    _ = try test.network.export(.archive, to: path)
    let text = String(decoding: bytes(path), as: UTF8.self)
    let broken = try test.file("broken.json", text.replacing(try Regex(old), with: new))
    let other = try TestNetwork()
    let refusal = #expect(throws: Refusal.self) { try other.network.importArchive(path: broken) }
    guard case .keeping(.malformed(broken, _, section, .field(field))) = refusal else {
      throw refusal ?? .missing(.files)
    }
  }
}
