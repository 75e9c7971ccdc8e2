import Domain
import Insight

/// What opens the door to business at any stage (P3). The user's own guess of a fit is none.
enum Opener: Equatable {
  case told(String)
  case dateHasCome(Day)
  case raisedBusiness(Instant)
  case statedNeed(Instant)
  case need(Int)
  case namedIn(Int)
  case role(Relationship.Role)
}

extension Situation {
  /// The strongest opener that stands, for an ask of this kind.
  mutating func opener(for kind: Ask.Kind, told because: String? = nil) -> Opener? {
    if let because, !because.isEmpty { return .told(because) }
    if let day = dateThatCame(for: kind) { return .dateHasCome(day) }
    let declined = lastDeclined(kind)
    for (at, opener) in [
      (history.signals.raisedBusiness, Opener.raisedBusiness), (history.signals.statedNeed, Opener.statedNeed),
    ] {
      guard let at, declined.map({ at > $0 }) ?? true else { continue }
      if !clock.reached(end(rules.earned.openerLasts, after: at)) { return opener(at) }
    }
    if let index = openNeed() { return .need(index) }
    for (index, referral) in evidence.namedIn.enumerated() where referral.level >= 1 {
      if !clock.reached(end(rules.earned.openerLasts, after: referral.passed)) { return .namedIn(index) }
    }
    for role in [Relationship.Role.client, .formerClient] where relationship.roles.contains(role) {
      return .role(role)
    }
    return nil
  }

  /// The day they gave (`later`, "ask me again in May"), once it has come and until the ask has been made.
  mutating func dateThatCame(for kind: Ask.Kind) -> Day? {
    var latest: Day?
    if let again = relationship.askAgain, clock.reached(start(again)),
      !evidence.asks.contains(where: { $0.made.map { $0 >= start(again) } ?? false })
    {
      latest = again
    }
    for ask in evidence.asks where ask.kind.family == kind.family {
      guard case .later(let on) = ask.outcome, clock.reached(start(on)) else { continue }
      let asked = evidence.asks.contains { $0.kind.family == kind.family && ($0.made.map { $0 >= start(on) } ?? false) }
      if !asked { latest = max(latest ?? on, on) }
    }
    return latest
  }

  /// A stated need that one of the user's offerings meets. Of somebody who has told no offering nobody knows that it is
  /// what they need: a fit that is only guessed is no opener.
  mutating func openNeed() -> Int? {
    let met = needsMet ?? evidence.facts.filter { $0.isStatedNeed && isMet($0) }.map(\.id)
    needsMet = met
    return met.isEmpty ? nil : statedNeed { met.contains($0.id) }
  }

  private func isMet(_ fact: Fact) -> Bool {
    let need = NeedTerms(fact.text)
    return practice.me.offerings.contains { $0.meets(need) }
  }

  /// A need they stated not long ago, while the user has told no offering that could meet it.
  mutating func needWithoutOffering() -> Int? { practice.me.offerings.isEmpty ? statedNeed { _ in true } : nil }

  private mutating func statedNeed(_ isMeant: (Fact) -> Bool) -> Int? {
    for (index, fact) in evidence.facts.enumerated() where fact.isStatedNeed && isMeant(fact) {
      if !clock.reached(end(rules.earned.openerLasts, after: start(fact.learned))) { return index }
    }
    return nil
  }

  private func lastDeclined(_ kind: Ask.Kind) -> Instant? {
    var last: Instant?
    for ask in evidence.asks where ask.kind.family == kind.family {
      switch ask.outcome {
      case .no, .noBut: last = max(last ?? .distantPast, ask.decided ?? ask.made ?? ask.planned)
      case .yes, .later, .silence, nil: break
      }
    }
    return last
  }
}

extension Ask.Kind {
  /// Business and a role are one thing asked for: what opens or closes the door to one does to the other.
  var family: Ask.Kind { self == .role ? .business : self }
}

extension Fact {
  fileprivate var isStatedNeed: Bool { kind == .need && statedByThem && closed == nil }
}

extension Me.Offering {
  /// What says what the need is about stands in the offering, too. *Consulting* alone says too little: that somebody needs a
  /// tax consultant makes it a guess.
  func meets(_ need: NeedTerms) -> Bool { NeedTerms(name).isTelling && need.isMet(by: Set(Terms.of(name))) }
}
