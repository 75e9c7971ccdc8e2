package import Domain
import Store

/// What a line came to: all that was written, and what follows for the people in it.
package struct Logged: Sendable, Encodable {
  package var entries: [Entry]
  package var follows: [Follow]
  /// The needs that were told and somebody can meet.
  package var needs: [MatchedNeed] = []
  /// What was told that somebody gives, and others need.
  package var offers: [MatchedOffer] = []

  /// One thing that was written.
  package enum Entry: Sendable, Encodable {
    case touch(Touch, with: [ListedPerson])
    case promise(Promise, with: ListedPerson)
    /// A promise of the user's that is kept by what the line tells.
    case kept(Promise, with: ListedPerson)
    case fact(Fact, of: ListedPerson)
    case signal(Signals, of: ListedPerson)
    case help(Help, with: ListedPerson)
    case referral(Referral, with: ListedPerson)
    case ask(Ask, of: ListedPerson)
    case outcome(Ask, of: ListedPerson)
    /// "Ask me again in May."
    case askAgain(Day, ListedPerson)
    case note(Note, about: ListedPerson)
    /// A day that has not come: kept as a note. With the day of a meeting of two, which can be planned as one.
    case plan(Note, meeting: Day?, about: ListedPerson)
    /// Somebody new, added with the line.
    case added(ListedPerson)
  }

  /// What changed for one person.
  package struct Follow: Sendable, Encodable {
    package var person: ListedPerson
    package var nextDue: Day?
    package var before: Stage?
    package var after: Stage?
    /// The first real talk, of two who are known never to have spoken.
    package var isFirstTalk: Bool
    /// What stands between the two now, where the line changed it.
    package var strain: Strain?
  }
}
