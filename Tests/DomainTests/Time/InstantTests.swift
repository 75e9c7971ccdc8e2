import Domain
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    "2026-11-22T10:48:00Z", "1969-12-31T23:59:59Z", "2026-11-22T10:48:00.000001Z", "2026-11-22T10:48:00.250000Z",
  ])
  func `an instant is read as it is written`(text: String) { #expect(Instant(iso: text)?.iso == text) }

  @Test func `an offset is taken off`() {
    #expect(Instant(iso: "2026-11-22T10:48:00+01:00")?.iso == "2026-11-22T09:48:00Z")
    #expect(Instant(iso: "2026-11-22 10:48:00-0530")?.iso == "2026-11-22T16:18:00Z")
  }

  @Test(arguments: ["", "2026-11-22", "2026-11-22T25:00:00Z", "2026-11-22T10:48:00X", "yesterday"])
  func `what is no instant is refused`(text: String) { #expect(Instant(iso: text) == nil) }

  @Test func `later identifiers sort after earlier ones and come back from their text`() {
    let start = Instant(iso: "2026-11-22T10:48:00Z")!
    var last = ContactID(at: start, chance: .max)
    for step in 1..<2000 {
      let id = ContactID(at: Instant(microseconds: start.microseconds + Int64(step)), chance: UInt64(step))
      #expect(id > last)
      #expect(ContactID(text: id.text) == id)
      last = id
    }
  }
}
