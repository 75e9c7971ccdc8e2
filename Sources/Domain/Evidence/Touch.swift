/// One interaction: when, channel, who was really talked with, which way.
package struct Touch: Hashable, Sendable, Codable {
  package var id: TouchID
  package var at: Instant
  package var channel: Channel
  package var direction: Direction
  /// The contacts who took part. In company of more than four, only those named as talked with count as met.
  package var parties: [Party]
  /// How many were present besides the user, where more than the parties are known of.
  package var company: Int
  package var place: String
  /// Why the user invited, as the invitation said it (P5).
  package var purpose: String
  package var note: String
  /// The message invited an answer.
  package var invitesAnswer: Bool
  package var signals: Signals
  /// The conversation it belongs to, as its source calls it.
  package var thread: String?
  package var origin: Origin
  /// When it was written down; later than `at` for entries made afterwards.
  package var recorded: Instant

  /// A contact who took part.
  package struct Party: Hashable, Sendable, Codable {
    package var contact: ContactID
    /// The two really talked, or wrote to each other alone; false for one name among many.
    package var talked: Bool

    package init(contact: ContactID, talked: Bool = true) { (self.contact, self.talked) = (contact, talked) }
  }

  /// How we know of it.
  package enum Origin: Hashable, Sendable, Codable {
    /// The user said so.
    case word
    /// A mailbox, a calendar, an archive shows it; `external` is its name there.
    case trace(source: String, external: String)
  }

  package init(
    id: TouchID, at: Instant, channel: Channel, direction: Direction, parties: [Party], company: Int? = nil,
    place: String = "", purpose: String = "", note: String = "", invitesAnswer: Bool = false, signals: Signals = [],
    thread: String? = nil, origin: Origin = .word, recorded: Instant? = nil
  ) {
    (self.id, self.at, self.channel, self.direction, self.parties) = (id, at, channel, direction, parties)
    self.company = company ?? parties.count
    (self.place, self.purpose, self.note, self.invitesAnswer) = (place, purpose, note, invitesAnswer)
    (self.signals, self.thread, self.origin) = (signals, thread, origin)
    self.recorded = recorded ?? at
  }
}

package typealias TouchID = ID<Touch>
