/// Two contacts brought together by the user, each asked first.
package struct Introduction: Hashable, Sendable, Codable {
  package var id: ID<Introduction>
  /// Whom it helps first: the one with the need.
  package var one: Party
  package var other: Party
  /// Why the two should know each other: what each may read.
  package var why: String
  /// The need it is to meet, where one is on record.
  package var need: ID<Fact>?
  package var proposed: Instant
  package var made: Instant?
  package var met: Instant?
  package var end: End?

  package struct Party: Hashable, Sendable, Codable {
    package var contact: ContactID
    /// When the user asked whether they want it.
    package var asked: Instant?
    package var answer: Answer?

    package init(contact: ContactID, asked: Instant? = nil, answer: Answer? = nil) {
      (self.contact, self.asked, self.answer) = (contact, asked, answer)
    }
  }

  package enum Answer: Hashable, Sendable, Codable {
    case agreed(at: Instant)
    case declined(at: Instant)
  }

  /// How it ended; nil while it is under way.
  package enum End: Hashable, Sendable, Codable {
    /// What came of it, in the user's words.
    case cameOfIt(what: String, at: Instant)
    /// One of the two did not want it, or the user let it go.
    case calledOff(at: Instant)
    /// Nobody answered in time.
    case expired(at: Instant)
  }

  package init(
    id: ID<Introduction>, one: Party, other: Party, why: String = "", need: ID<Fact>? = nil, proposed: Instant,
    made: Instant? = nil,
    met: Instant? = nil, end: End? = nil
  ) {
    (self.id, self.one, self.other, self.why, self.need) = (id, one, other, why, need)
    (self.proposed, self.made, self.met, self.end) = (proposed, made, met, end)
  }

  package var parties: [Party] { [one, other] }

  /// The side of this contact, and the other.
  package func sides(of contact: ContactID) -> (own: Party, other: Party) {
    contact == one.contact ? (one, other) : (other, one)
  }

  /// Both want it.
  package var isAgreed: Bool { one.hasAgreed && other.hasAgreed }
}

extension Introduction.Party {
  package var hasAgreed: Bool { if case .agreed = answer { true } else { false } }
}
