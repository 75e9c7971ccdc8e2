package import Domain

/// What the user tells of one event, in one go; nil is as it was.
package struct EventTold: Hashable, Sendable {
  package var name: String?
  /// Another day, another hour.
  package var occasion: Occasion?
  package var place: String?
  package var group: ID<Group>?
  package var cost: Money?
  package var minutes: Int?
  package var expectedShare: Int?
  package var aim: Event.Aim?
  /// Whom to meet, beside those who are on the list; and who is taken off, by a word of the name.
  package var meet: [Event.Sought] = []
  package var notMeet: [String] = []
  package var attendance: Event.Attendance?
  /// With whom the user talked there, and how many were present.
  package var talked: [ContactID] = []
  package var present: Int?
  package var debrief: Debrief?

  /// Would you go again?
  package struct Debrief: Hashable, Sendable {
    package var again: Bool
    package var line: String

    package init(again: Bool, line: String) { (self.again, self.line) = (again, Typed.trimmed(line)) }
  }

  package init() {}

  /// It can be told only once the event was.
  var looksBack: Bool { attendance == .attended || !talked.isEmpty || present != nil || debrief != nil }

  /// From where on the calendar it is told.
  package var sight: EventSight {
    if looksBack { return .behind }
    return attendance != nil || aim != nil || !meet.isEmpty || !notMeet.isEmpty ? .ahead : .nearest
  }

  package var isEmpty: Bool { self == EventTold() }

  /// Told as well, where it is not told otherwise here: an hour, a place.
  package func adding(_ said: EventTold) -> EventTold {
    var told = self
    told.occasion = occasion ?? said.occasion
    if told.occasion?.minuteOfDay == nil, told.occasion?.day == said.occasion?.day {
      told.occasion?.minuteOfDay = said.occasion?.minuteOfDay
    }
    told.place = place ?? said.place
    return told
  }
}

/// What a telling came to.
package struct EventNoted: Sendable, Encodable {
  package var event: EventShown
  package var changes: [Change]
  /// What the guard said of signing up; nil where nobody signed up.
  package var verdict: Verdict?
  /// On record already, where it was told like a new one.
  package var wasKnown: Bool

  package enum Change: Hashable, Sendable, Encodable {
    case noted
    case moved(from: Day)
    /// Name, place, group, cost, hours, expected share.
    case details
    case aim
    case toMeet(added: [String], removed: [String])
    case attendance(now: Event.Attendance)
    /// A touch with these was written; with those it was on record from their cards.
    case talked(with: [ListedPerson], known: [ListedPerson])
    case present(count: Int)
    case debriefed
    /// It is for this goal now, where it was for another or for none.
    case tied(goal: Goal.Title, from: Goal.Title?)
  }
}
