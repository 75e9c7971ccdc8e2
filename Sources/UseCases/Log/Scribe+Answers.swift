import Domain
import Formats
import Store

extension Scribe {
  /// An answer to what was asked last. A *no, but* of several names is a lead to each.
  mutating func write(_ clause: Clause.Answer) throws {
    for person in persons(clause.people) {
      guard var ask = try writing.asks(with: person.contact).last(where: \.isOpen) else {
        throw Refusal.nothingOpen(what: .ask, with: person)
      }
      let outcome: Ask.Outcome =
        switch clause.kind {
        case .yes: .yes(value: nil)
        case .no: .no
        case .noBut:
          clause.third.first.map(third).map { .noBut(name: $0.name, contact: $0.contact) }
            ?? .noBut(name: "", contact: nil)
        }
      // Nobody answers before they are asked; on the same day the hours say nothing.
      let asked = ask.made ?? ask.planned
      let askedOn = writing.world.zone.day(of: asked)
      if let day = clause.day, day < askedOn {
        throw Refusal.answerBeforeAsk(day, asked: askedOn, with: person)
      }
      let at = max(writing.world.instant(on: clause.day), asked)
      try writing.decide(&ask, as: outcome, isTold: isTalkedWith(person, on: clause.day), now: at)
      entries.append(.outcome(ask, of: person))
      // The outcome leads to the first; each of the others is a lead, too.
      guard clause.kind == .noBut else { continue }
      for other in clause.third.dropFirst().map(third) where other.contact != person.contact {
        let lead = Referral(
          id: writing.world.id(), contact: person.contact, by: .them, prospect: other.name,
          prospectContact: other.contact, reason: ask.what, level: 0, passed: at)
        try writing.insert(lead)
        entries.append(.referral(lead, with: person))
      }
    }
  }
}
