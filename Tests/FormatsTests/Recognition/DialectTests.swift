import Formats
import Testing

@Suite struct DialectTests {
  private func recognise(_ text: String) throws(Unrecognised) -> Dialect {
    try FormatsTests.recognise(Array(text.utf8))
  }

  private func kind(_ text: String) throws -> TableKind? {
    if case .table(let layout) = try recognise(text) { return layout.kind }
    return nil
  }

  @Test(arguments: [
    "BEGIN:VCARD\r\nVERSION:3.0\r\n", "\u{FEFF}begin:vcard\n", "\r\n\r\nBEGIN:VCARD\r\n",
    "BEGIN:VADDRESSBOOK\r\nBEGIN:VCARD\r\n", "exported by a phone\nBEGIN:VCARD\n",
  ])
  func `a card is a card`(text: String) throws {
    #expect(try recognise(text) == .vCard)
  }

  @Test func `a card in UTF-16 is a card`() throws {
    let bytes = "BEGIN:VCARD\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try FormatsTests.recognise(bytes) == .vCard)
  }

  @Test func `a calendar is a calendar`() throws {
    #expect(try recognise("BEGIN:VCALENDAR\r\nPRODID:x\r\n") == .iCalendar)
  }

  @Test func `mailboxes and single messages are told apart`() throws {
    let message = "Return-Path: <a@x.example>\nReceived: from y\n\tby z\nFrom: Ana <a@x.example>\n\nHello, you\n"
    #expect(try recognise("From 123@xxx Mon Aug 03 10:00:00 +0000 2026\nX-GM-THRID: 1\n" + message) == .mbox)
    #expect(try recognise(message) == .message)
    #expect(throws: Unrecognised.unknown) { try recognise("From here on, all is well\nand so on\n") }
  }

  @Test func `an archive and an export of our own are known by their first bytes`() throws {
    #expect(try FormatsTests.recognise([0x50, 0x4B, 3, 4, 0, 0]) == .archive)
    #expect(try FormatsTests.recognise([0x50, 0x4B, 5, 6, 0, 0]) == .archive)
    #expect(try recognise("{ \"tend\": 1, \"people\": [") == .tend)
  }

  @Test func `tables are told by their headers`() throws {
    #expect(try kind("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE\n") == .linkedInMessages)
    #expect(try kind("Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value\n") == .google)
    #expect(try kind("First Name;Last Name;Business Phone;Business Street;Home Street\n") == .outlook)
    #expect(try kind("Wer,Was\nAna,Chor\nJon,Schach\n") == .other)
  }

  @Test func `what can't be read says why`() {
    #expect(throws: Unrecognised.empty) { try recognise("") }
    #expect(throws: Unrecognised.empty) { try recognise("\r\n \n") }
    #expect(throws: Unrecognised.empty) { try recognise("\u{FEFF}") }
    #expect(throws: Unrecognised.binary) { try recognise("\u{89}PNG\r\n\u{1A}\0\0\0\rIHDR\0\0\u{1}\0\0\u{2}") }
    #expect(throws: Unrecognised.noHeader) { try recognise("Ana,ana@x.example\nJon,jon@x.example\n") }
    #expect(throws: Unrecognised.unknown) { try recognise("Dear Ana,\nit was good, really, to see you.\nJon\n") }
    #expect(throws: Unrecognised.unknown) { try recognise("<html><body>a,b</body>\n</html>") }
    #expect(throws: Unrecognised.unknown) { try recognise("{\"name\": \"x\", \"email\": 1}") }
  }

  @Test func `only the start of a long file is looked at`() throws {
    let text = "Name,Email\n" + String(repeating: "Ana,a@x.example\n", count: 50_000)
    #expect(try kind(text) == .other)
  }

  @Test(arguments: 1...200)
  func `no bytes make it fail otherwise`(seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      seed % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : "a,;\"\n\r@ :\tN".utf8.randomElement(using: &random)!
    }
    do throws(Unrecognised) {
      if case .table(let layout) = try FormatsTests.recognise(bytes) { #expect(!layout.headers.isEmpty) }
    } catch {
      #expect([.empty, .binary, .noHeader, .unknown].contains(error))
    }
  }
}
