package import Domain

/// Reads the headers of one message into a trace: who, when, in which thread. Never a subject, never a body.
///
/// It only reports. Whether a trace is a touch (the user's own addresses, how many recipients, a date that lies ahead)
/// is for those who know the user to decide. Whoever got a blind copy is left out: they took no part.
package struct MailReader {
  private var addresses = AddressListReader()

  /// More recipients than this are not kept: ten already make no touch.
  package static let recipientLimit = 100

  package init() {}

  /// The trace of one header block, with or without its mbox `From ` line. Nil where it is no message: a mail program's
  /// note to itself, or a message that its folder marks as removed. O(n), about one allocation a word kept.
  ///
  /// Throws `.nobody` where no sender can be read and `.noDate` where neither Date, Received nor the `From ` line has a
  /// readable date.
  package mutating func trace(of headers: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> Trace? {
    var found = MessageFields()
    var recipients: [Correspondent] = []
    var walk = MessageHeaders(headers)
    while let field = walk.next() {
      if found.note(field) == .recipients {
        addresses.read(field.value, limit: Self.recipientLimit, into: &recipients)
      }
    }
    guard !found.isRemoved else { return nil }
    let (from, proxy) = (somebody(found.from), somebody(found.sender))
    guard let sender = from ?? proxy ?? somebody(found.returnPath) else {
      throw .nobody
    }
    if found.isFolderNote { return nil }
    guard let at = date(of: found, headers) else {
      let text = found.date.map { EncodedWord.plain($0.trimmed.part(0..<min($0.trimmed.count, 60))) }
      throw .noDate(found: text ?? "")
    }
    let external =
      found.messageID.flatMap(MessageID.first) ?? MessageID.made(at: at, sender: sender, recipients: recipients)
    let labels = found.labels.map { MailboxLabels($0) }
    let isRobot = isRobot(from) || isRobot(proxy)
    return Trace(
      at: at, channel: labels?.isChat == true ? .message : .mail, sender: sender, recipients: recipients,
      external: external, thread: thread(of: found) ?? external, isAutomated: found.isAutomated || isRobot,
      didNotHappen: found.isDraft || labels?.isUnsent == true)
  }

  private mutating func somebody(_ value: UnsafeBufferPointer<UInt8>?) -> Correspondent? {
    guard let value else { return nil }
    var list: [Correspondent] = []
    list.reserveCapacity(2)
    addresses.read(value, limit: 2, into: &list)
    return list.first { $0.identifier != nil } ?? list.first
  }

  private func isRobot(_ somebody: Correspondent?) -> Bool {
    somebody?.identifier.map { AutomatedSender.wrote($0.typed) } ?? false
  }

  private func date(of found: MessageFields, _ headers: UnsafeBufferPointer<UInt8>) -> Instant? {
    if let date = found.date, let instant = MessageDate.instant(of: date) { return instant }
    if let received = found.received, let semicolon = received.lastIndex(of: UInt8(ascii: ";")),
      let instant = MessageDate.instant(of: received.part((semicolon + 1)..<received.count))
    {
      return instant
    }
    guard headers.count > 5, headers.begins(with: "from "), let end = headers.position(of: UInt8(ascii: "\n"), from: 0),
      let address = headers.position(of: UInt8(ascii: " "), from: 5), address < end
    else { return nil }
    return MessageDate.instant(of: headers.part(address..<end))
  }

  /// Gmail's thread where the account says it, else the root of References, else what it answers; a message that
  /// answers nothing is the root of its own.
  private func thread(of found: MessageFields) -> String? {
    if let gmail = found.gmailThread?.trimmed, (1...40).contains(gmail.count), gmail.allSatisfy({ $0.isDigit }) {
      return "gmail-" + String(decoding: gmail, as: UTF8.self)
    }
    return found.references.flatMap(MessageID.first) ?? found.inReplyTo.flatMap(MessageID.first)
  }
}
