package import Domain
import Store

/// What a change to one person's card or relationship came to.
package struct PersonChanged: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  package var change: Change
  /// It was so already.
  package var isUnchanged: Bool
  package var follows: Follows

  /// What it is like from now on.
  package enum Change: Hashable, Sendable, Encodable {
    case tags(added: [String], removed: [String], now: [String])
    case roles(now: [Relationship.Role])
    /// Nil: nobody to keep in touch with by the calendar.
    case cadence(now: Cadence?)
    case paused(until: Day?)
    case notPaused
    case pace(now: Pace)
    case word(now: Relationship.Word.Answer)
  }

  /// How often the two should be in touch, in days.
  package struct Cadence: Hashable, Sendable, Encodable {
    package var days: Int
    package var longest: Int?
    package var tier: Relationship.Tier?

    package init(days: Int, longest: Int? = nil, tier: Relationship.Tier? = nil) {
      (self.days, self.longest, self.tier) = (days, longest, tier)
    }
  }

  /// When and how often this person may be asked for something (P7).
  package struct Pace: Hashable, Sendable, Encodable {
    package var askAgain: Day?
    package var asksPerYear: Int?
    package var neverAsk: Bool

    package init(askAgain: Day? = nil, asksPerYear: Int? = nil, neverAsk: Bool = false) {
      (self.askAgain, self.asksPerYear, self.neverAsk) = (askAgain, asksPerYear, neverAsk)
    }
  }

  package init(person: ListedPerson, change: Change, isUnchanged: Bool = false, follows: Follows = Follows()) {
    (self.person, self.change, self.isUnchanged, self.follows) = (person, change, isUnchanged, follows)
  }
}

extension Network {
  /// Changes what the user decided about one relationship, as one act.
  func decide(
    _ verb: String, about contact: ContactID, _ body: (inout Relationship, Reading) throws -> PersonChanged.Change
  ) throws(Refusal) -> PersonChanged {
    var (changed, follows) = try act(verb, on: contact) { writing, person in
      let before = try writing.relationship(contact)
      var relationship = before
      let change = try body(&relationship, writing)
      if relationship != before { try writing.save(relationship) }
      return PersonChanged(person: person, change: change, isUnchanged: relationship == before)
    }
    changed.follows = follows
    return changed
  }
}

extension Reading {
  /// The person as a list shows them; a contact that is gone is refused.
  func named(_ contact: ContactID) throws -> ListedPerson {
    guard let person = try introduced(contact) else { throw StoreError.missing(entity: contact.text) }
    return person
  }
}
