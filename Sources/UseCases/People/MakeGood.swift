package import Domain
import Method
import Store

/// A repair as it was noted (P10).
package struct MadeGood: Hashable, Sendable, Encodable {
  package var person: ListedPerson
  /// What stood between the two, gravest first; empty where nothing on record did.
  package var reasons: [Reason]
  /// What stands between them after it.
  package var strain: Strain
  /// Promises of the user's that are late and still open.
  package var open: [OpenItem]
  package var follows: Follows

  package init(
    person: ListedPerson, reasons: [Reason], strain: Strain = .none, open: [OpenItem] = [],
    follows: Follows = Follows()
  ) {
    (self.person, self.reasons, self.strain) = (person, reasons, strain)
    (self.open, self.follows) = (open, follows)
  }
}

extension Network {
  /// Notes that the user made good what stood between the two: an apology, a word, the thing itself. It heals what came
  /// before it. A late promise that is still open stays one.
  package func repair(
    with contact: ContactID, saying text: String = "", by channel: Channel = .call, on day: Day? = nil
  ) throws(Refusal) -> MadeGood {
    var (made, follows) = try act("repair", on: contact) { writing, person in
      var reasons: [Reason] = []
      if let evidence = try writing.evidence(of: contact), try writing.standingNow(of: contact)?.strain != Strain.none {
        reasons = Method.why(.strain, evidence, practice: try writing.practice(), now: writing.world.now())
      }
      let touch = Touch(
        id: writing.world.id(), at: writing.world.instant(on: day), channel: channel,
        direction: channel.isConversation ? .mutual : .outgoing, parties: [.init(contact: contact)],
        note: Typed.trimmed(text), signals: [.repaired], recorded: writing.world.now())
      try writing.insert(touch)
      let today = writing.world.today
      let late = try writing.promises(with: contact)
        .filter { $0.by == .me && $0.outcome == nil && ($0.due ?? today) < today }
      return MadeGood(
        person: person, reasons: reasons, strain: try writing.standingNow(of: contact)?.strain ?? .none,
        open: late.map { OpenItem(subject: .promise($0.id), text: $0.what, day: $0.due) })
    }
    made.follows = follows
    return made
  }
}
