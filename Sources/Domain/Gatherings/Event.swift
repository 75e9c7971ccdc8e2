/// An evening, a fair, a breakfast: where one goes to meet people (P19, P22).
package struct Event: Hashable, Sendable, Codable {
  package var id: ID<Event>
  package var name: String
  package var group: ID<Group>?
  package var place: String
  package var day: Day
  /// When it begins, in minutes after midnight; nil where nobody said.
  package var minuteOfDay: Int?
  package var cost: Money?
  /// What it takes, the way there included.
  package var minutes: Int?
  /// Of those expected there, so many in a hundred are of the target market.
  package var expectedShare: Int?
  /// What this evening is for; nil until the user has said.
  package var aim: Aim?
  /// Whom the user means to meet there.
  package var toMeet: [Sought]
  package var attendance: Attendance
  /// The touch that tells with whom the user talked there.
  package var touch: TouchID?
  package var debrief: Debrief?
  package var noted: Instant

  /// One evening serves one thing.
  package enum Aim: Hashable, Sendable, Codable {
    case visibility, credibility
    /// Somebody else's business: to meet people for them.
    case partner(contact: ContactID?)
  }

  package enum Attendance: String, Sendable, Codable, CaseIterable {
    case undecided, going, attended, notGoing
  }

  package struct Sought: Hashable, Sendable, Codable {
    /// As typed, or as the contact is called.
    package var name: String
    package var contact: ContactID?

    package init(name: String, contact: ContactID? = nil) { (self.name, self.contact) = (name, contact) }
  }

  /// The answer to the one question: would you go again?
  package struct Debrief: Hashable, Sendable, Codable {
    package var again: Bool
    package var line: String
    package var at: Instant

    package init(again: Bool, line: String = "", at: Instant) { (self.again, self.line, self.at) = (again, line, at) }
  }

  package init(
    id: ID<Event>, name: String, group: ID<Group>? = nil, place: String = "", day: Day,
    minuteOfDay: Int? = nil, cost: Money? = nil, minutes: Int? = nil, expectedShare: Int? = nil, aim: Aim? = nil,
    toMeet: [Sought] = [],
    attendance: Attendance = .undecided, touch: TouchID? = nil, debrief: Debrief? = nil, noted: Instant
  ) {
    (self.id, self.name, self.group, self.place, self.day) = (id, name, group, place, day)
    self.minuteOfDay = minuteOfDay
    (self.cost, self.minutes, self.expectedShare, self.aim) = (cost, minutes, expectedShare, aim)
    (self.toMeet, self.attendance, self.touch) = (toMeet, attendance, touch)
    (self.debrief, self.noted) = (debrief, noted)
  }

  /// Events of one series are called the same, or are meetings of one group.
  package var series: String { group?.text ?? Folding.tokens(name).joined(separator: " ") }

  /// An evening of which nobody said how long it takes.
  private static let usualMinutes = 180

  /// When it begins; nil where nobody said.
  package func begins(in zone: Zone) -> Instant? { minuteOfDay.map { zone.instant(of: day, second: $0 * 60) } }

  /// When it is over: at the end of its day where its hour is unknown.
  package func ends(in zone: Zone) -> Instant {
    guard let begins = begins(in: zone) else { return zone.instant(of: day.adding(days: 1)) }
    return begins.adding(seconds: Int64(minutes ?? Self.usualMinutes) * 60)
  }

  /// As far as is known the user was there: they said so, or meant to go and the day is over.
  package func wasAttended(by today: Day) -> Bool {
    switch attendance {
    case .attended: true
    case .going: day < today
    case .undecided, .notGoing: false
    }
  }
}
