import Domain
import Formats
import Testing

struct MailReaderTests {
  @Test func `a letter tells who wrote to whom, and when`() throws {
    let trace = try #require(try letter("Cc: Dina <dina@lab.example>\nBcc: eve@lab.example"))
    #expect(trace.sender.written == "Ana Lima <ana@garden.example>")
    #expect(trace.recipients.map(\.written) == ["Ben Okoro <ben@mill.example>", "Dina <dina@lab.example>"])
    #expect(trace.at.iso == "2026-03-30T07:15:00Z")
    #expect(trace.channel == .mail)
    #expect(trace.external == "1@garden.example")
    #expect(trace.thread == "1@garden.example")
    #expect(!trace.isAutomated && !trace.didNotHappen)
    #expect(trace.title == nil)
  }

  @Test func `a thread is Gmail's, else the root of the references, else what is answered`() throws {
    #expect(
      try letter("References: <root@x.example>\n\t<2@x.example>\nIn-Reply-To: <2@x.example>")?.thread
        == "root@x.example")
    #expect(try letter("In-Reply-To: Your letter of Monday <2@x.example>")?.thread == "2@x.example")
    #expect(
      try letter("X-GM-THRID: 1790000000000000000\nReferences: <root@x.example>")?.thread == "gmail-1790000000000000000"
    )
  }

  @Test func `without a Message-ID the same letter still gets the same one`() throws {
    let one = try #require(try letter("Message-ID:"))
    #expect(one.external.hasPrefix("without-id-"))
    #expect(try letter("Message-ID: \nSubject: x")?.external == one.external)
    #expect(try letter("Message-ID:\nDate: Mon, 30 Mar 2026 09:16:00 +0200")?.external != one.external)
  }

  @Test func `a lacking or broken Date is taken from Received, then from the separator`() throws {
    let received = "Received: from a.example by b.example; Tue, 31 Mar 2026 10:00:00 +0000"
    let older = "Received: from c.example by a.example; Tue, 31 Mar 2026 09:59:00 +0000"
    #expect(try letter("Date: soon\n\(received)\n\(older)")?.at.iso == "2026-03-31T10:00:00Z")
    let separated = "From ana@x.example Wed Apr  1 08:00:00 2026\nFrom: ana@x.example\nTo: b@x.example\n"
    #expect(try trace(separated)?.at.iso == "2026-04-01T08:00:00Z")
    #expect(throws: RecordProblem.noDate(found: "soon")) { try letter("Date: soon") }
    #expect(throws: RecordProblem.noDate(found: "")) { try trace("From: a@x.example\n") }
  }

  @Test func `a message from nobody is set aside`() {
    #expect(throws: RecordProblem.nobody) { try trace("To: b@x.example\nDate: Mon, 30 Mar 2026 09:15:00 +0200\n") }
  }

  @Test(arguments: [
    "List-Id: <seeds.garden.example>", "List-Unsubscribe: <mailto:off@x.example>", "Precedence: bulk",
    "Precedence: List", "Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated (calendar)",
    "X-Auto-Response-Suppress: All", "Feedback-ID: 1:2:x", "Return-Path: <>", "Sender: bounces+12@x.example",
    "From: Shop <no-reply@shop.example>", "From: jobs-noreply@net.example", "From: MAILER-DAEMON@x.example",
    "From: <postmaster@x.example>", "From: calendar-notification@x.example", "From: do_not_reply@x.example",
    "From: newsletter@x.example", "From: notifications@x.example",
    "Content-Type: multipart/report; report-type=delivery-status",
  ])
  func `lists and robots are told apart`(field: String) throws {
    #expect(try letter(field)?.isAutomated == true)
  }

  @Test(arguments: [
    "Auto-Submitted: no", "Precedence: first-class", "Return-Path: <ana@garden.example>", "Sender: ana@garden.example",
    "From: Norea Plymouth <norea@x.example>", "From: Bo Uncer <bo.uncer@x.example>",
  ])
  func `people are not taken for robots`(field: String) throws {
    #expect(try letter(field)?.isAutomated == false)
  }

  @Test func `drafts, spam and trash did not happen, in the account's language too`() throws {
    #expect(try letter("X-Gmail-Labels: Inbox,Important")?.didNotHappen == false)
    #expect(try letter("X-Gmail-Labels: Important,Drafts")?.didNotHappen == true)
    #expect(try letter("X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Wichtig?=")?.didNotHappen == true)
    #expect(try letter("X-Gmail-Labels: \"Spam\",\n Ge=?x")?.didNotHappen == true)
    #expect(try letter("X-Mozilla-Draft-Info: internal/draft; vcard=0")?.didNotHappen == true)
    #expect(try letter("X-Gmail-Labels: Chat")?.channel == .message)
  }

  @Test func `what the folder marks as removed, and its own note, are no messages`() throws {
    #expect(try letter("X-Mozilla-Status: 0009") == nil)
    #expect(try letter("X-Mozilla-Status: 000f") == nil)
    #expect(try letter("X-Mozilla-Status: 0001") != nil)
    #expect(try letter("From: Mail System Internal Data <root@x.example>\nX-IMAP: 1 2") == nil)
  }

  @Test func `letters cut at any byte or full of noise are read or refused, never more`() {
    let whole = Array(
      """
      From ana@x.example Wed Apr  1 08:00:00 2026
      From: "Chen, \\"Maya\\"" <maya@x.example>
      To: =?utf-8?B?w4ll?= =?utf-8?Q?=C3=A9?= <a@x.example>, team: b@x.example, (c(d)) c@x.example;
      Date: Mon, 30 Mar 2026 09:15:00 +0200 (CEST)
      X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=

      """.utf8)
    for end in 0...whole.count { _ = try? trace(Array(whole[..<end])) }
    for place in whole.indices {
      for byte: UInt8 in [0, 10, 34, 40, 60, 255] {
        var noisy = whole
        noisy[place] = byte
        _ = try? trace(noisy)
      }
    }
    #expect((try? trace(whole))??.recipients.count == 3)
  }

  @Test func `a header of twenty thousand addresses or marks stays cheap`() throws {
    let many = String(repeating: "a@x.example,", count: 20_000)
    #expect(try letter("To: \(many)")?.recipients.count == MailReader.recipientLimit)
    for mark in ["=?", "=?a?q?", "(", "<", "\"", "<@", ",", ":", "\\"] {
      let marks = String(repeating: mark, count: 20_000)
      #expect(try letter("Cc: \(marks)") != nil)
    }
  }
}
