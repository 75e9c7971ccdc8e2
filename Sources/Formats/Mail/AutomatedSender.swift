/// Addresses from which programs write, not people.
package enum AutomatedSender {
  /// Judged by what stands before the @: `no-reply@`, `jobs-noreply@`, `bounce+7f3a@`, `calendar-notification@`.
  package static func wrote(_ address: String) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: localLimit) { letters in
      var (count, wordStart) = (0, 0)
      func word(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: letters[range]) }
      for byte in address.utf8.prefix(localLimit) {
        if byte == UInt8(ascii: "@") { break }
        if byte.isLetter {
          letters[count] = byte.asciiLowercased
          count += 1
        } else {
          if isAmong(words, word(wordStart..<count)) { return true }
          wordStart = count
          // What follows tells mailboxes of one address apart.
          if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=") { break }
        }
      }
      let whole = word(0..<count)
      return isAmong(words, word(wordStart..<count)) || isAmong(names, whole) || holdsPart(whole)
    }
  }

  /// Longest local part (RFC 5321 section 4.5.3.1.1).
  private static let localLimit = 64

  /// The whole of it.
  private static let names: [StaticString] = [
    "alert", "autoconfirm", "calendarserver", "cron", "daemon", "digest", "googlecalendar", "listserv", "mailman",
    "majordomo", "nobody", "notify", "root", "updates",
  ]
  /// One of the words between dots, dashes and underscores.
  private static let words: [StaticString] = [
    "alerts", "automailer", "automated", "autoreply", "bounce", "bounces", "newsletter", "newsletters", "notification",
    "notifications", "postmaster",
  ]
  /// Anywhere, dots, dashes and underscores left out.
  private static let parts: [StaticString] = [
    "noreply", "donotreply", "dontreply", "mailerdaemon", "nepasrepondre", "nichtantworten",
  ]

  private static func isAmong(_ list: [StaticString], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    list.contains { word.matches($0) }
  }

  private static func holdsPart(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    letters.indices.contains { start in
      let rest = letters.part(start..<letters.count)
      return rest.count >= 7 && parts.contains { rest.begins(with: $0) }
    }
  }
}
