/// What a mailbox, a calendar or a message archive shows of one exchange: who, when, which way, never what was said.
package struct Trace: Hashable, Sendable, Codable {
  package var at: Instant
  package var channel: Channel
  /// Who sent it, or organised it.
  package var sender: Correspondent
  /// To and Cc, or the attendees.
  package var recipients: [Correspondent]
  /// What its source calls it (Message-ID, UID with the instance's start): a second reading of the same file finds it.
  package var external: String
  /// The conversation it belongs to, where the source says so.
  package var thread: String?
  /// From a list, a robot, a no-reply address, or a calendar's room: makes no touch.
  package var isAutomated: Bool
  /// The user's own words are known to be absent: a draft, a cancelled meeting, a declined invitation.
  package var didNotHappen: Bool
  package var minutes: Int?
  package var place: String?
  /// A meeting's title; nil for mail and messages, of which no content is kept.
  package var title: String?

  package init(
    at: Instant, channel: Channel, sender: Correspondent, recipients: [Correspondent], external: String,
    thread: String? = nil, isAutomated: Bool = false, didNotHappen: Bool = false, minutes: Int? = nil,
    place: String? = nil, title: String? = nil
  ) {
    (self.at, self.channel, self.sender, self.recipients) = (at, channel, sender, recipients)
    (self.external, self.thread, self.isAutomated, self.didNotHappen) = (external, thread, isAutomated, didNotHappen)
    (self.minutes, self.place, self.title) = (minutes, place, title)
  }
}

/// Somebody as a header or an attendee line names them.
package struct Correspondent: Hashable, Sendable, Codable {
  package var name: String
  /// A mail address or a profile; nil where the source gave a name alone.
  package var identifier: Identifier?

  package init(name: String = "", identifier: Identifier?) { (self.name, self.identifier) = (name, identifier) }
}
