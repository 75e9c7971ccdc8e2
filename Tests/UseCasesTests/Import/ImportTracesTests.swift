import Domain
import TestSupport
import Testing
import UseCases

@Suite struct ImportTracesTests {
  private func take(_ test: TestNetwork, _ paths: [String]) throws -> ImportReport {
    try test.network.take(try test.network.stage(paths), process: 1)
  }

  private static let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEMAIL:ana@verdant.test\nEND:VCARD\n"

  private func message(from: String, to: String, date: String, id: String, extra: String = "") -> String {
    "From x Thu Jan  1 00:00:00 2026\nFrom: \(from)\nTo: \(to)\nDate: \(date)\nMessage-ID: <\(id)>\n\(extra)\nSecret body\n\n"
  }

  @Test func `mail becomes touches with people who are here, each way, and twice is once`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let mail =
      message(from: "Ana <ana@verdant.test>", to: "me@tend.test", date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "1")
      + message(from: "me@tend.test", to: "ANA@verdant.test", date: "Tue, 3 Nov 2026 10:00:00 +0100", id: "2")
      + message(
        from: "news@shop.test", to: "me@tend.test", date: "Tue, 3 Nov 2026 11:00:00 +0100", id: "3",
        extra: "List-Id: <x>\n")
    let box = try test.file("archive", mail)
    let report = try take(test, [box, try test.file("ana.vcf", Self.card)])
    #expect(report.traces.touches == 2)
    #expect(report.traces.noTouch == 1)
    let evidence = try test.evidence("ana")
    #expect(evidence.touches.map(\.direction) == [.incoming, .outgoing])
    #expect(evidence.touches.map(\.isTrace) == [true, true])
    let again = try take(test, [box])
    #expect(again.traces.known == 2 && again.traces.touches == 0)
  }

  @Test func `a mail to more than ten makes no touch, and neither does one where I am in no To or Cc`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let many = (1...11).map { "p\($0)@x.test" }.joined(separator: ", ") + ", ana@verdant.test"
    let mail =
      message(from: "me@tend.test", to: many, date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "1")
      + message(from: "ana@verdant.test", to: "bo@x.test", date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "2")
    let report = try take(test, [try test.file("archive", mail), try test.file("ana.vcf", Self.card)])
    #expect(report.traces.touches == 0 && report.traces.noTouch == 1 && report.traces.notYours == 1)
  }

  @Test func `newsletter to 200, one BCC: no touch for anyone`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let readers = (1...200).map { "p\($0)@x.test" }.joined(separator: ", ")
    let copy = "Bcc: ana@verdant.test\n"
    let mail =
      message(from: "me@tend.test", to: readers, date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "1", extra: copy)
      + message(
        from: "me@tend.test", to: "undisclosed-recipients:;", date: "Tue, 3 Nov 2026 10:00:00 +0100", id: "2",
        extra: copy)
    let report = try take(test, [try test.file("archive", mail), try test.file("ana.vcf", Self.card)])
    #expect(report.traces.touches == 0)
    #expect(try test.evidence("ana").touches.isEmpty)
  }

  @Test func `where no address of mine is known, mail of others says so`() throws {
    let test = try TestNetwork()
    let mail = message(
      from: "ana@verdant.test", to: "bo@x.test", date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "1")
    let report = try take(test, [try test.file("archive", mail), try test.file("ana.vcf", Self.card)])
    #expect(report.isOwnAddressUnknown && report.traces.notYours == 1)
  }

  @Test func `my own address is found in mail where I have not told it`() throws {
    let test = try TestNetwork()
    let mail = (1...8).map { number in
      message(
        from: number % 2 == 0 ? "me@tend.test" : "p\(number)@x.test",
        to: number % 2 == 0 ? "p\(number)@x.test" : "me@tend.test", date: "Mon, \(number) Nov 2026 10:00:00 +0100",
        id: "\(number)")
    }.joined()
    let report = try take(test, [try test.file("archive", mail)])
    #expect(report.ownAddresses == ["me@tend.test"])
    #expect(report.traces.withStrangers == 8)
  }

  @Test func `strangers I write with are offered, never added`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let mail =
      message(from: "Eva <eva@x.test>", to: "me@tend.test", date: "Mon, 2 Nov 2026 10:00:00 +0100", id: "1")
      + message(from: "me@tend.test", to: "eva@x.test", date: "Tue, 3 Nov 2026 10:00:00 +0100", id: "2")
    let report = try take(test, [try test.file("archive", mail)])
    #expect(report.unknown.map(\.address) == ["eva@x.test"])
    #expect(report.unknown.map(\.name) == ["Eva"])
    #expect(try test.count() == 0)
  }

  @Test func `a weekly meeting becomes a touch for each past week, none for the weeks to come`() throws {
    let test = try TestNetwork(now: "2026-11-26T09:00:00Z")
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let calendar = """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      UID:weekly
      DTSTART:20261102T100000Z
      DTEND:20261102T110000Z
      RRULE:FREQ=WEEKLY
      EXDATE:20261116T100000Z
      SUMMARY:Project
      ORGANIZER:mailto:me@tend.test
      ATTENDEE;CN=Ana:mailto:ana@verdant.test
      END:VEVENT
      END:VCALENDAR

      """
    let report = try take(test, [try test.file("cal", calendar), try test.file("ana.vcf", Self.card)])
    #expect(report.traces.touches == 3)
    #expect(try test.evidence("ana").touches.map(\.direction) == [.mutual, .mutual, .mutual])
  }

  @Test func `somebody of whom only mail is known is asked about, never taken for new`() throws {
    let test = try TestNetwork()
    _ = try test.network.tell(.address(Identifier(.mail, "me@tend.test")))
    let mail = message(from: "me@tend.test", to: "ana@verdant.test", date: "Tue, 3 Nov 2026 10:00:00 +0100", id: "2")
    _ = try take(test, [try test.file("archive", mail), try test.file("ana.vcf", Self.card)])
    let standing = try test.standing("ana")
    #expect(standing.basis == .traces)
    #expect(standing.theirTrust == nil)
  }
}
