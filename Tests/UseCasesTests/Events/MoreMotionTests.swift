import Domain
import TestSupport
import Testing
import UseCases

/// The guard of signing up (P1): most of those kept at the last evenings still wait for a line.
struct MoreMotionTests {
  /// Three evenings in October, two kept at each, and another one to come.
  private func motion(writingTo written: Int = 0) throws -> TestNetwork {
    let test = try TestNetwork(now: "2026-10-01T09:00:00Z")
    var kept: [String] = []
    for (day, evening) in [(1, "Mixer"), (8, "Fair"), (15, "Gala")] {
      test.go(to: "2026-10-\(day < 10 ? "0" : "")\(day)T09:00:00Z")
      try test.event("\(evening), today") {
        $0.attendance = .going
      }
      for name in ["One", "Two"] {
        try test.keep("\(evening) \(name), Acme")
        kept.append("\(evening) \(name)")
      }
    }
    test.go(to: "2026-10-16T09:00:00Z")
    for name in kept.prefix(written) { try test.log("mail to \(name)") }
    test.go(to: "2026-10-26T09:00:00Z")
    try test.event("Expo, 3 dec")
    return test
  }

  @Test func `signing up is met with one line, and noted`() throws {
    let test = try motion()
    let going = try test.event("expo") { $0.attendance = .going }
    #expect(going.verdict?.spokenBy == .moreMotion && going.verdict?.strength == .careful)
    #expect(going.verdict?.reasons == [.facesWaiting(count: 6, of: 6, since: Day(iso: "2026-10-01")!)])
    #expect(going.verdict?.waysOut == [.writeToFaces, .askAnyway])
    #expect(try test.eventPage("expo").event.attendance == .going)
    #expect(try test.event("Opera, 4 dec") { $0.attendance = .going }.verdict?.strength == .careful)
  }

  @Test func `who wrote to most of them hears nothing of it`() throws {
    let test = try motion(writingTo: 4)
    #expect(try test.event("expo") { $0.attendance = .going }.verdict?.strength != .careful)
  }

  @Test func `only the last three evenings count`() throws {
    let test = try motion()
    for day in ["20 oct", "21 oct", "22 oct"] { try test.event("Walk, \(day)") }
    #expect(try test.event("expo") { $0.attendance = .going }.verdict?.strength != .careful)
  }

  @Test(arguments: Group.Kind.allCases)
  func `the meeting of a chapter or a service club is not optional; a mixer is`(_ kind: Group.Kind) throws {
    let test = try motion()
    let group = try test.group("BNI Ghent") { $0.kind = kind }
    let verdict = try test.event("Meeting, 4 dec") {
      $0.group = group
      $0.attendance = .going
    }.verdict
    #expect((verdict?.strength == .careful) == (kind != .strongContact && kind != .service))
  }

  @Test func `those whose step has lapsed are held against nobody: today would show none of them`() throws {
    let test = try motion()
    test.go(to: "2026-11-26T09:00:00Z")
    #expect(try test.event("expo") { $0.attendance = .going }.verdict?.strength == .fine)
    #expect(try test.network.today(all: true).steps.allSatisfy { $0.step.kind != .followUpNewFace })
  }

  @Test func `not to go, and to say that one was there, are met with nothing`() throws {
    let test = try motion()
    #expect(try test.event("expo") { $0.attendance = .notGoing }.verdict?.strength != .careful)
    try test.event("Lunch, today")
    #expect(try test.event("lunch") { $0.attendance = .attended }.verdict?.strength != .careful)
  }
}
