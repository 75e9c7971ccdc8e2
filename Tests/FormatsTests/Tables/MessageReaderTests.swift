import Domain
import Formats
import Testing

@Suite struct MessageReaderTests {
  private let header =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"

  private func read(_ text: String) throws -> (traces: [Trace], problems: [RecordProblem]) {
    let bytes = Array(text.utf8)
    guard case .table(let layout) = try recognise(bytes), layout.kind.content == .messages else { return ([], []) }
    let reader = MessageReader(layout)
    var traces: [Trace] = []
    var problems: [RecordProblem] = []
    for row in rows(bytes, TableCutter(layout), pieceSize: 7) {
      do throws(RecordProblem) {
        let trace = try row.bytes.withUnsafeBufferPointer { (bytes) throws(RecordProblem) in
          try reader.trace(of: bytes)
        }
        if let trace { traces.append(trace) }
      } catch {
        problems.append(error)
      }
    }
    return (traces, problems)
  }

  @Test func `a message becomes a trace, without what was written`() throws {
    let (traces, _) = try read(
      header + ",ATTACHMENTS\n2-abc==,Hello,Marit Vandersteen,https://www.linkedin.com/in/marit-vds,Ina Weber,"
        + "https://www.linkedin.com/in/inaweber,2026-08-01 02:00:00 UTC,,\"Secret\nwords\",INBOX,\n")
    let trace = try #require(traces.first)
    #expect(trace.at == Instant(iso: "2026-08-01T02:00:00Z"))
    #expect(trace.channel == .message)
    #expect(
      trace.sender
        == Correspondent(
          name: "Marit Vandersteen", identifier: Identifier(.profile, "https://www.linkedin.com/in/marit-vds")))
    #expect(trace.recipients.map(\.identifier?.typed) == ["https://www.linkedin.com/in/inaweber"])
    #expect(trace.thread == "2-abc==")
    #expect(!trace.didNotHappen && !trace.isAutomated)
    #expect(trace.title == nil)
    #expect(!"\(trace)".contains("Secret"))
  }

  @Test func `several recipients are paired with their profiles where the lists agree`() throws {
    let row = { (names: String, profiles: String) in
      "c,,Ina,https://l.example/in/i,\"\(names)\",\"\(profiles)\",2026-08-01 02:00:00 UTC,,,INBOX\n"
    }
    let (traces, _) = try read(
      header + "\n" + row("Ana,Jon", "https://l.example/in/a,https://l.example/in/j")
        + row("Ana, PhD,Jon", "https://l.example/in/a,https://l.example/in/j") + row("Ana,Jon", ""))
    #expect(traces.map { $0.recipients.map(\.name) } == [["Ana", "Jon"], ["", ""], ["Ana", "Jon"]])
    #expect(traces.map { $0.recipients.count { $0.identifier != nil } } == [2, 2, 0])
  }

  @Test func `a draft did not happen, and spam is automated`() throws {
    let (traces, _) = try read(
      header + ",IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED\n"
        + "c,,Ina,,Ana,,2026-08-01 02:00:00 UTC,,,INBOX,Yes,No\nc,,Ina,,Ana,,2026-08-01 02:00:01 UTC,,,SPAM,No,No\n")
    #expect(traces.map(\.didNotHappen) == [true, false])
    #expect(traces.map(\.isAutomated) == [false, true])
  }

  @Test func `the same message has the same key in every reading, another has another`() throws {
    let row = { (second: Int) in "c,,Ina,,Ana,,2026-08-01 02:00:0\(second) UTC,,,INBOX\n" }
    let (first, _) = try read(header + "\n" + row(1) + row(2))
    let (second, _) = try read(header + ",ATTACHMENTS\n" + row(2) + row(1))
    #expect(first[0].external == second[1].external)
    #expect(first[0].external != first[1].external)
  }

  @Test func `a message without date or people is set aside`() throws {
    let (traces, problems) = try read(
      header + "\nc,,Ina,,Ana,,yesterday,,,INBOX\nc,,,,,,2026-08-01 02:00:00 UTC,,,INBOX\n,,,,,,,,,\n")
    #expect(traces.isEmpty)
    #expect(problems == [.noDate(found: "yesterday"), .nobody])
  }

  @Test func `thousands of recipients are set aside`() throws {
    let names = (0..<5000).map { "Name \($0)" }.joined(separator: ",")
    let (traces, problems) = try read(header + "\nc,,Ina,,\"\(names)\",,2026-08-01 02:00:00 UTC,,,INBOX\n")
    #expect(traces.isEmpty)
    #expect(problems == [.tooMany(limit: 1000)])
  }
}
