/// Addresses from which programs write, not people.
package enum AutomatedSender {
  /// Judged by what stands before the @, with its dots, dashes and underscores left out: `no-reply@`,
  /// `jobs-noreply@`, `bounce+7f3a@`, `calendar-notification@`.
  package static func wrote(_ address: String) -> Bool {
    var local = ""
    for byte in address.utf8.prefix(100) {
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=") { break }
      if byte.isLetter { local.unicodeScalars.append(Unicode.Scalar(byte.asciiLowercased)) }
    }
    return names.contains(local) || prefixes.contains { local.hasPrefix($0) } || parts.contains { local.contains($0) }
  }

  private static let names: Set<String> = [
    "alert", "alerts", "autoconfirm", "automated", "automailer", "calendarnotification", "cron", "daemon", "digest",
    "listserv", "mailman", "majordomo", "nobody", "notify", "root", "updates", "calendarserver", "googlecalendar",
  ]
  private static let prefixes = [
    "autoreply", "bounce", "mailerdaemon", "newsletter", "notification", "postmaster", "donotreply", "dontreply",
  ]
  private static let parts = ["noreply", "donotreply", "nepasrepondre", "nichtantworten", "mailerdaemon"]
}
