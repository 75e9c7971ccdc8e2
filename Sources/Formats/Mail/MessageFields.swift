/// The fields of one message that a trace is made of, as they stand in its header block.
struct MessageFields {
  var from: UnsafeBufferPointer<UInt8>?
  var sender: UnsafeBufferPointer<UInt8>?
  var returnPath: UnsafeBufferPointer<UInt8>?
  var date: UnsafeBufferPointer<UInt8>?
  /// The topmost: when it reached this mailbox.
  var received: UnsafeBufferPointer<UInt8>?
  var messageID: UnsafeBufferPointer<UInt8>?
  var references: UnsafeBufferPointer<UInt8>?
  var inReplyTo: UnsafeBufferPointer<UInt8>?
  var gmailThread: UnsafeBufferPointer<UInt8>?
  var labels: UnsafeBufferPointer<UInt8>?
  /// A list (RFC 2919, RFC 2369), an automatic answer (RFC 3834), a bounce or receipt (RFC 3464), a bulk sender.
  var isAutomated = false
  var isDraft = false
  /// Thunderbird removes messages from the file later than from the folder.
  var isRemoved = false
  /// The message with which IMAP servers' mailboxes begin, of the folder and from nobody.
  var isFolderNote = false

  enum Kind { case recipients, other }

  /// Keeps the first of each field; To and Cc are for the caller to read at once.
  mutating func note(_ field: MessageHeaders.Field) -> Kind {
    let (name, value) = (field.name, field.value)
    switch name.count {
    case 2: if name.matches("to") || name.matches("cc") { return .recipients }
    case 4:
      if name.matches("from") { keep(value, &from) } else if name.matches("date") { keep(value, &date) }
    case 6:
      if name.matches("sender") { keep(value, &sender) } else if name.matches("x-imap") { isFolderNote = true }
    case 7: if name.matches("list-id") { isAutomated = true }
    case 8: if name.matches("received") { keep(value, &received) }
    case 9: if name.matches("list-post") { isAutomated = true }
    case 10: noteTen(name, value)
    case 11: noteEleven(name, value)
    case 12:
      if name.matches("mailing-list") { isAutomated = true }
      if name.matches("content-type"), value.trimmed.begins(with: "multipart/report") { isAutomated = true }
    case 13: if name.matches("x-autorespond") { isAutomated = true }
    case 14:
      if name.matches("x-gmail-labels") { keep(value, &labels) }
      if name.matches("auto-submitted"), !value.trimmed.begins(with: "no") || value.trimmed.begins(with: "not") {
        isAutomated = true
      }
    case 16:
      if name.matches("list-unsubscribe") { isAutomated = true }
      if name.matches("x-mozilla-status") { isRemoved = isRemoved || Self.hasExpungedFlag(value.trimmed) }
    case 20: if name.matches("x-mozilla-draft-info") { isDraft = true }
    case 24: if name.matches("x-auto-response-suppress") { isAutomated = true }
    default: break
    }
    return .other
  }

  private mutating func noteTen(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    if name.matches("message-id") {
      keep(value, &messageID)
    } else if name.matches("references") {
      keep(value, &references)
    } else if name.matches("x-gm-thrid") {
      keep(value, &gmailThread)
    } else if name.matches("precedence") {
      let word = value.trimmed
      if word.matches("bulk") || word.matches("list") || word.matches("junk") { isAutomated = true }
    }
  }

  private mutating func noteEleven(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    if name.matches("in-reply-to") {
      keep(value, &inReplyTo)
    } else if name.matches("return-path") {
      keep(value, &returnPath)
      if value.trimmed.matches("<>") { isAutomated = true }
    } else if name.matches("feedback-id") || name.matches("x-autoreply") {
      isAutomated = true
    }
  }

  /// `X-Mozilla-Status` is four hexadecimal digits; bit 0x0008 is "expunged".
  private static func hasExpungedFlag(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard value.count == 4, let last = value.last else { return false }
    switch last {
    case 48...57: return last & 8 != 0
    case 65...70, 97...102: return (last & 15) + 9 >= 8
    default: return false
    }
  }
}

private func keep(_ value: UnsafeBufferPointer<UInt8>, _ field: inout UnsafeBufferPointer<UInt8>?) {
  if field == nil { field = value }
}
