import Domain
import Formats
import Testing

struct MessageDateTests {
  private func read(_ text: String) -> String? {
    Array(text.utf8).withUnsafeBufferPointer { MessageDate.instant(of: $0)?.iso }
  }

  @Test(arguments: [
    ("Mon, 30 Mar 2026 09:15:30 +0200", "2026-03-30T07:15:30Z"),
    ("30 Mar 2026 09:15 +0200", "2026-03-30T07:15:00Z"),
    ("Mon, 30 Mar 2026 09:15:00 +0200 (CEST)", "2026-03-30T07:15:00Z"),
    ("Mon (Monday), 30 (thirty (30)) Mar 2026 09:15:00 EST", "2026-03-30T14:15:00Z"),
    ("Fri, 21 Nov 97 09:55:06 -0600", "1997-11-21T15:55:06Z"),
    ("1 Jan 03 00:00:00 GMT", "2003-01-01T00:00:00Z"),
    ("1 Jan 103 00:00:00 PDT", "2003-01-01T07:00:00Z"),
    ("Mon, 30 Mar 2026 09:15:00 Q", "2026-03-30T09:15:00Z"),
    ("Mon, 30 Mar 2026 09:15:00 -0000", "2026-03-30T09:15:00Z"),
    ("Mon, 30 Mar 2026 09:15:00 GMT+0200", "2026-03-30T07:15:00Z"),
    ("Mon, 30 Mar 2026 09:15:00 +02:00", "2026-03-30T07:15:00Z"),
    ("Mon Mar 30 09:15:00 2026", "2026-03-30T09:15:00Z"),
    ("Mon Mar 30 09:15:00 +0000 2026", "2026-03-30T09:15:00Z"),
    ("30-Mar-2026 09:15:00 -0530", "2026-03-30T14:45:00Z"),
    ("2026-03-30T09:15:00.123Z", "2026-03-30T09:15:00Z"),
    ("2026-03-30 09:15:00 +0100", "2026-03-30T08:15:00Z"),
    ("Monday, 30 March 2026 9:15:00 PM -0400", "2026-03-31T01:15:00Z"),
    ("Mon, 30 Mar 2026 09.15.00 +0200", "2026-03-30T07:15:00Z"),
    ("30 Mar 2026", "2026-03-30T00:00:00Z"),
    ("Tue, 29 Feb 2028 23:59:60 +0000", "2028-03-01T00:00:00Z"),
  ])
  func `dates of forty years are read`(text: String, instant: String) {
    #expect(read(text) == instant)
  }

  @Test(arguments: [
    "", "tomorrow", "30 Feb 2026 10:00:00 +0000", "1 Jan 1969 10:00:00 +0000", "Mon, 30 Mar 2026 25:00:00 +0000",
    "99 Mar 2026", "Mar 2026", "30 Mar", "30 Mar 2026 10:61", "12345678901234567890 Mar 99999999999",
  ])
  func `what is no date stays none`(text: String) {
    #expect(read(text) == nil)
  }
}
