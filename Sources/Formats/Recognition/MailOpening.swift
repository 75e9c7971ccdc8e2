/// Whether text begins as a mail message does: with header fields (RFC 5322 section 2.2).
enum MailOpening {
  /// `needed` of the fields that every message has some of must be among the first lines.
  static func isHeader(_ content: Slice<UnsafeBufferPointer<UInt8>>, needed: Int) -> Bool {
    var found = 0
    for line in content.prefix(8192).split(separator: .lineFeed, omittingEmptySubsequences: false).prefix(60) {
      guard let first = line.first, first != .carriageReturn else { break }
      // A field goes on behind a blank.
      if first == 32 || first == 9 { continue }
      guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")) else { return false }
      let name = line[..<colon]
      guard !name.isEmpty, name.allSatisfy({ (33...126).contains($0) }) else { return false }
      if names.contains(String(decoding: name, as: UTF8.self).lowercased()) { found += 1 }
      if found >= needed { return true }
    }
    return false
  }

  private static let names: Set<String> = [
    "from", "to", "cc", "subject", "date", "received", "return-path", "message-id", "delivered-to", "mime-version",
    "reply-to", "content-type", "dkim-signature", "x-gm-thrid", "x-gmail-labels", "x-original-to", "sender",
    "authentication-results", "references", "in-reply-to", "status", "x-mozilla-status",
  ]
}
