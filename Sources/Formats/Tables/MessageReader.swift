package import Domain

/// Reads the rows of LinkedIn's `messages.csv`: who wrote to whom and when. What was written is never looked at.
package struct MessageReader: Sendable {
  private static let recipientLimit = 1000

  private let delimiter: UInt8
  private let columnCount: Int
  private let columns: [Column: Int]

  private enum Column: String, CaseIterable {
    case conversation = "conversationid"
    case sender = "from"
    case senderProfile = "senderprofileurl"
    case recipients = "to"
    case recipientProfiles = "recipientprofileurls"
    case date
    case folder
    case draft = "ismessagedraft"
  }

  /// `layout` is one of kind `.linkedInMessages`.
  package init(_ layout: TableLayout) {
    (delimiter, columnCount) = (layout.delimiter, layout.headers.count)
    let keys = layout.headers.map(HeaderKey.of)
    var columns: [Column: Int] = [:]
    for column in Column.allCases { columns[column] = keys.firstIndex(of: column.rawValue) }
    self.columns = columns
  }

  /// One message; nil for an empty row. Throws `.noDate`, `.nobody`, and `.tooMany` recipients.
  package func trace(of record: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> Trace? {
    let row = try TableRow(record, delimiter: delimiter, expecting: columnCount)
    if row.isBlank { return nil }
    func text(_ column: Column) throws(RecordProblem) -> String {
      guard let index = columns[column] else { return "" }
      return try row.text(index)
    }
    let date = try text(.date)
    guard let at = Self.instant(date) else { throw .noDate(found: String(date.prefix(40))) }
    let (from, profile) = (try text(.sender), try text(.senderProfile))
    let sender = Correspondent(name: from, identifier: profile.isEmpty ? nil : Identifier(.profile, profile))
    let recipients = Self.recipients(names: try text(.recipients), profiles: try text(.recipientProfiles))
    if recipients.count > Self.recipientLimit { throw .tooMany(limit: Self.recipientLimit) }
    guard !from.isEmpty || !profile.isEmpty || !recipients.isEmpty else { throw .nobody }
    let conversation = try text(.conversation)
    let isDraft = HeaderKey.of(try text(.draft))
    // The parts are joined by a character that none of them has.
    let key = [conversation, date, profile.isEmpty ? from : profile].joined(separator: "\u{1F}")
    return Trace(
      at: at, channel: .message, sender: sender, recipients: recipients,
      external: "linkedin:" + String(StableHash.hash(key), radix: 16),
      thread: conversation.isEmpty ? nil : conversation,
      isAutomated: try text(.folder).uppercased() == "SPAM" || from == "LinkedIn" && profile.isEmpty,
      didNotHappen: ["yes", "true", "1"].contains(isDraft))
  }

  /// `2026-08-01 02:00:00 UTC`
  private static func instant(_ text: String) -> Instant? {
    Instant(iso: text.hasSuffix(" UTC") ? String(text.dropLast(4)) : text)
  }

  /// Names and profiles are lists of their own, both parted by commas. They are paired where they are as many;
  /// a name with a comma in it breaks that, and then the profiles alone are kept, since these say who.
  private static func recipients(names: String, profiles: String) -> [Correspondent] {
    let names = names.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    let profiles = profiles.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }.filter { !$0.isEmpty }
    if profiles.isEmpty { return names.map { Correspondent(name: $0, identifier: nil) } }
    let isPaired = names.count == profiles.count
    return profiles.enumerated().map { index, profile in
      Correspondent(name: isPaired ? names[index] : "", identifier: Identifier(.profile, profile))
    }
  }
}
