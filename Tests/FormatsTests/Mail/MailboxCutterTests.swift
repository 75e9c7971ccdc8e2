import Domain
import Formats
import Testing

struct MailboxCutterTests {
  private let mailbox = """
    From ana@garden.example Mon Mar 30 09:15:00 2026
    From: Ana <ana@garden.example>
    Subject: seeds
     and bulbs

    Dear Ben,

    >From here on all is green.
    From there not.

    From the start: a body may lie.

    From 1790000000000000000@xxx Tue Mar 31 10:00:00 +0000 2026
    From: Ben <ben@mill.example>
    Subject: flour


    From -
    From: Chidi <chidi@press.example>

    """

  @Test func `messages are cut from a mailbox without their bodies`() {
    let messages = cutMailbox(Array(mailbox.utf8))
    #expect(messages.map(\.line) == [1, 13, 18])
    #expect(messages.allSatisfy { $0.problem == nil })
    #expect(
      messages[0].text == """
        From ana@garden.example Mon Mar 30 09:15:00 2026
        From: Ana <ana@garden.example>
        Subject: seeds
         and bulbs


        """)
    #expect(!messages.contains { $0.text.contains("green") || $0.text.contains("lie") })
  }

  @Test(arguments: [1, 2, 7, 64, 4096], ["\n", "\r\n"])
  func `pieces of any size and both line ends give the same messages`(size: Int, lineEnd: String) {
    let text = mailbox.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    let expected = cutMailbox(Array(text.utf8), pieces: 100_000)
    #expect(expected.count == 3)
    #expect(cutMailbox(Array(text.utf8), pieces: size) == expected)
  }

  @Test func `a sentence in a body that begins with From is no message`() {
    let text =
      "From - Mon Mar 30 09:15:00 2026\nFrom: a@x.example\n\nhello\n\nFrom 10:30 on we met\nand talked\n\nbye\n"
    #expect(cutMailbox(Array(text.utf8)).count == 1)
  }

  @Test func `a header block over the limit is named and the next message still read`() {
    let long = "X-Long: " + String(repeating: "a", count: 5000)
    let text = "From - 10:00\nFrom: a@x.example\n\(long)\n\nbody\n\nFrom - 11:00\nFrom: b@x.example\n\n"
    for size in [1, 7, 4096, 100_000] {
      let messages = cutMailbox(Array(text.utf8), pieces: size, limit: 1000)
      #expect(messages.map(\.problem) == [.tooLong(limit: 1000), nil])
      #expect(messages[0].text.utf8.count <= 1000)
      #expect(messages[1].text.contains("b@x.example"))
      #expect(messages.map(\.line) == [1, 7])
    }
  }

  @Test func `an endless line after a From line is a body's, whatever the pieces`() {
    let text = "From - 10:00\n\(String(repeating: "a ", count: 3000))\n\nFrom - 11:00\nFrom: b@x.example\n\n"
    for size in [1, 7, 4096, 100_000] {
      let messages = cutMailbox(Array(text.utf8), pieces: size, limit: 1000)
      #expect(messages.map(\.line) == [4])
      #expect(messages.map(\.problem) == [nil])
    }
  }

  @Test func `a mailbox that ends inside a header says so`() {
    #expect(cutMailbox(Array("From - 10:00\nFrom: a@x.example\nSubj".utf8)).map(\.problem) == [.unended])
    #expect(cutMailbox(Array("From - 10:00\nFrom: a@x.example\n".utf8)).map(\.problem) == [nil])
  }

  @Test func `no cut of a mailbox is ever lost or invented`() {
    let bytes = Array(mailbox.utf8)
    for end in 0...bytes.count { #expect(cutMailbox(Array(bytes[..<end]), pieces: 5).count <= 3) }
    #expect(cutMailbox([]).isEmpty)
    #expect(cutMailbox(Array("no mailbox at all\n\nFrom".utf8)).isEmpty)
  }

  @Test func `the headers of a single message end at the first empty line`() {
    for end in ["\n", "\r\n"] {
      let message = Array("From: a@x.example\(end)To: b@x.example\(end)\(end)Cc: nobody\(end)".utf8)
      message.withUnsafeBufferPointer { message in
        let block = String(decoding: MessageHeaders.block(of: message), as: UTF8.self)
        #expect(block == "From: a@x.example\(end)To: b@x.example\(end)")
      }
    }
  }
}
