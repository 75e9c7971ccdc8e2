import Domain
import Store
import TestSupport
import Testing
import UseCases

/// What came of an evening, and of a series.
struct EventResultsTests {
  /// An evening on 5 November with so many cards kept and let go; it is three weeks later when the test goes on.
  private func evening(kept: Int, letGo: Int = 0) throws -> TestNetwork {
    let test = try TestNetwork(now: "2026-11-05T18:00:00Z")
    try test.event("Expo, today") {
      $0.attendance = .going
      $0.cost = Money(minor: 4500, currency: "EUR")
      $0.minutes = 180
    }
    for number in 0..<kept { try test.keep("Kept\(Self.letters[number]) Jones, Acme") }
    for number in 0..<letGo {
      let face = try test.network.capture("Gone\(Self.letters[number]) Jones, Acme").face
      _ = try test.network.decide(face.id, .letGo)
    }
    return test
  }

  private static let letters = Array("abcdefghijk").map { String($0) }

  private func results(_ test: TestNetwork) throws -> EventResults { try #require(try test.eventPage("expo").results) }

  @Test func `an evening without faces says so and nothing more`() throws {
    let test = try TestNetwork()
    try test.event("Expo, 24 nov")
    let results = try results(test)
    #expect((results.faces, results.kept, results.isTiny) == (0, 0, true))
    #expect(try test.eventPage("expo").series == nil)
    try test.event("Fair, 3 dec")
    #expect(try test.eventPage("fair").results == nil)
  }

  @Test func `those written to within two days are told from the late and the waiting`() throws {
    let test = try evening(kept: 3, letGo: 8)
    #expect(try results(test).stillInTime == 3)
    test.go(to: "2026-11-06T09:00:00Z")
    try test.log("mail to kepta")
    test.go(to: "2026-11-12T09:00:00Z")
    try test.log("mail to keptb")
    test.go(to: "2026-11-26T09:00:00Z")
    let results = try results(test)
    #expect((results.faces, results.kept, results.writtenInTime, results.unwritten) == (11, 3, 1, 1))
    #expect(results.stillInTime == 0)
    let became = Dictionary(grouping: try test.eventPage("expo").faces, by: \.became).mapValues(\.count)
    #expect(became == [.written: 1, .writtenLate: 1, .kept: 1, .letGo: 8])
    #expect(!results.isTiny)
  }

  @Test func `a mail of theirs is no line of mine`() throws {
    let test = try evening(kept: 1)
    test.go(to: "2026-11-06T09:00:00Z")
    try test.log("mail from kepta")
    #expect(try results(test).unwritten == 1)
  }

  @Test func `fewer than three kept are too few to speak of a part`() throws {
    #expect(try results(try evening(kept: 2, letGo: 9)).isTiny)
    #expect(try !results(try evening(kept: 3)).isTiny)
  }

  @Test func `what passed since with those met there is traced to it, and what was before is not`() throws {
    let test = try TestNetwork(now: "2026-11-01T18:00:00Z")
    try test.add(
      "Mia Chen",
      {
        var edit = PersonEdit(); edit.adding = [Identifier(.mail, "mia@acme.test")]; return edit
      }())
    let mia = try test.network.person("mia")
    _ = try test.network.referral(with: mia, ReferralTold(by: .them, "Old Lead"))
    test.go(to: "2026-11-05T18:00:00Z")
    try test.event("Expo, today") { $0.attendance = .going }
    try test.keep("Mia Chen, Acme, mia@acme.test")
    #expect(try results(test).referrals == 0)
    test.go(to: "2026-11-20T18:00:00Z")
    try test.log("coffee with mia; asked mia for advice")
    _ = try test.network.referral(with: mia, ReferralTold(by: .them, "Lena Brandt"))
    var won = ReferralTold(by: .them, "Lena Brandt")
    won.status = .won
    _ = try test.network.referral(with: mia, won)
    try test.network.database.write("opportunity") { writing in
      let now = writing.world.now()
      try writing.insert(
        Opportunity(id: writing.world.id(), contact: mia, status: .won, source: .told(text: "Expo"), opened: now))
      try writing.save(Relationship(contact: mia, roles: [.client], kept: try writing.relationship(mia).kept))
    }
    let results = try results(test)
    #expect((results.oneToOnes, results.asks, results.referrals, results.won) == (1, 1, 1, 2))
    #expect(results.clients == 1)
    #expect(results.trusted == 1)
  }

  @Test func `business whose source is the event counts once, whoever it is with`() throws {
    let test = try evening(kept: 1)
    let ana = try test.add("Ana Ruiz")
    let event = try test.eventPage("expo").event.id
    let kepta = try test.network.person("kepta")
    try test.network.database.write("opportunity") { writing in
      for contact in [ana, kepta] {
        try writing.insert(
          Opportunity(
            id: writing.world.id(), contact: contact, status: .won, source: .event(id: event),
            opened: writing.world.now()))
      }
    }
    #expect(try results(test).won == 2)
    // Taken off the record, the event stays in words.
    _ = try test.network.remove(event)
    #expect(try test.evidence("ana").opportunities.map(\.source) == [.told(text: "Expo")])
  }

  @Test func `family met there is in no count of what came of it`() throws {
    let test = try evening(kept: 1)
    _ = try test.network.stand(with: try test.network.person("kepta"), .personal)
    test.go(to: "2026-11-26T09:00:00Z")
    try test.log("coffee with kepta")
    let results = try results(test)
    #expect((results.kept, results.unwritten, results.oneToOnes, results.trusted) == (1, 0, 0, 0))
  }

  @Test func `a series sums its occasions, and is too small to speak of before there are three`() throws {
    let test = try TestNetwork(now: "2026-11-03T18:00:00Z")
    for (occasion, day) in ["03", "10", "17"].enumerated() {
      test.go(to: "2026-11-\(day)T18:00:00Z")
      try test.event("Mixer, today") {
        $0.attendance = .attended
        $0.minutes = 120
        $0.cost = Money(minor: 2000, currency: occasion == 2 ? "USD" : "EUR")
      }
      _ = try test.network.capture("Face\(Self.letters[occasion]) Jones, Acme")
      if occasion == 1 { #expect(try #require(try test.eventPage("mixer").series).isTiny) }
    }
    try test.event("Mixer, 1 dec")
    let shown = try test.network.series(of: try test.eventPage("mixer 17 nov").event.id)
    #expect((shown.results.occasions, shown.results.faces, shown.results.minutes) == (3, 3, 360))
    #expect(
      shown.results.costs == [Money(minor: 4000, currency: "EUR"), Money(minor: 2000, currency: "USD")])
    #expect(!shown.results.isTiny)
    #expect(shown.next?.day.iso == "2026-12-01")
    #expect(shown.occasions.map(\.event.day.iso) == ["2026-11-17", "2026-11-10", "2026-11-03"])
  }

  @Test func `costs beyond counting are the most that can be counted`() throws {
    let test = try TestNetwork(now: "2026-11-20T18:00:00Z")
    for day in ["3 nov", "10 nov"] {
      try test.event("Mixer, \(day)") { $0.cost = Money(minor: .max, currency: "EUR") }
    }
    let shown = try test.network.series(of: try test.eventPage("mixer 10 nov").event.id)
    #expect(shown.results.costs == [Money(minor: .max, currency: "EUR")])
  }
}
