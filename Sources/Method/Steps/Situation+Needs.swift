package import Domain
import Insight

/// What somebody needs and nobody has met yet, oldest first; nothing where no steps are for them.
package func openNeeds(in evidence: Evidence, practice: Practice, now: Instant) -> [Fact] {
  var situation = Situation(evidence, practice: practice, now: now)
  return situation.relationship.isPersonal || situation.isPaused() ? [] : situation.openNeeds()
}

extension Situation {
  /// What they need and has not been met, learned not too long ago, and not helped with since.
  mutating func openNeeds() -> [Fact] {
    if let day = evidence.nextGiver { _ = clock.reached(start(day)) }
    var open: [Fact] = []
    for fact in evidence.facts where fact.kind == .need && fact.closed == nil {
      let learned = start(fact.learned)
      if clock.reached(end(rules.earned.openerLasts, after: learned)) { continue }
      let isHelped = evidence.helps.contains { $0.by == .me && $0.at >= learned && $0.what.isAbout(fact.text) }
      if !isHelped, !isBeingIntroduced(for: fact) { open.append(fact) }
    }
    return open
  }

  /// An introduction for it is under way. One that nobody answered in time has lapsed, whether or not anybody wrote that
  /// down, and the need is as open as before.
  private mutating func isBeingIntroduced(for need: Fact) -> Bool {
    for introduction in evidence.introductions where introduction.need == need.id {
      if let expires = introduction.expires(rules) { _ = clock.reached(expires) }
      switch introduction.stage(rules, now: clock.now) {
      case .asking, .agreed, .made, .met: return true
      case .ended, .expired: continue
      }
    }
    return false
  }

  /// Since when an open need is open: since it was told, or since the last introduction for it came to nothing.
  func openSince(_ need: Fact) -> Instant {
    var since = start(need.learned)
    for introduction in evidence.introductions where introduction.need == need.id {
      switch introduction.end {
      case .cameOfIt(_, let at), .calledOff(let at), .expired(let at): since = max(since, at)
      case nil: since = max(since, introduction.expires(rules) ?? since)
      }
    }
    return since
  }

  func need(_ subject: Step.Subject?) -> Fact? {
    guard case .need(let id) = subject else { return nil }
    return evidence.facts.first { $0.id == id }
  }

  /// The user's own skills or networks that the need speaks of, in the user's words.
  func ownWords(for fact: Fact) -> String? {
    let gains = practice.me.gains
    return [gains.skills, gains.networks].flatMap { $0.split { ",;\n".contains($0) } }
      .map { String($0.drop { $0 == " " }) }.first { $0.isAbout(fact.text) }
  }

  /// The best of those who have it, where the user trusts both enough to bring them together; nil where nobody is.
  func introducer(for fact: Fact) -> NeedMatch? {
    evidence.matches.first { $0.need == fact.id && $0.canBeIntroduced }
  }
}
