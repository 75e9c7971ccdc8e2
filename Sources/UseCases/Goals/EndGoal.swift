package import Domain
import Store

/// How a goal ended.
package enum GoalEnd: String, Hashable, Sendable, Encodable, CaseIterable {
  case won, dropped
}

extension Network {
  /// Ends a goal. Whoever had a part in one that was won is to hear of it (P17): each is owed a word.
  package func end(_ id: ID<Goal>, as end: GoalEnd) throws(Refusal) -> GoalShown {
    try write("goal") { writing in
      var goal = try writing.goal(id)
      guard goal.end == nil else { throw Refusal.goalEnded(goal.title) }
      let now = writing.world.now()
      switch end {
      case .dropped: goal.end = .dropped(at: now)
      case .won:
        goal.end = .won(at: now)
        if goal.measure.isResult {
          for (contact, part) in try writing.helpers(with: goal) {
            try writing.insert(
              Credit(
                id: writing.world.id(), goal: goal.id, title: goal.title, contact: contact, part: part, won: now))
          }
        }
      }
      try writing.save(goal)
      writing.describe("\(goal.subject), \(end.rawValue)")
      return try writing.shown(goal)
    }
  }
}

extension Reading {
  /// Who gave advice, an introduction, a referral, a testimonial or a yes while the goal was pursued, each with the last of
  /// it. What the user tied to another goal was for that one.
  fileprivate func helpers(with goal: Goal) throws(StoreError) -> [(ContactID, Help.Kind)] {
    let (start, now) = (world.zone.instant(of: goal.from), world.now())
    var last: [ContactID: (kind: Help.Kind, at: Instant)] = [:]
    func note(_ contact: ContactID, _ kind: Help.Kind, _ at: Instant, _ activity: Activity) throws(StoreError) {
      guard at >= start, at <= now, at > last[contact]?.at ?? .distantPast else { return }
      if let tied = try self.goal(tiedTo: activity), tied != goal.id { return }
      last[contact] = (kind, at)
    }
    for help in try helpsReceived(from: start) where !help.isOffer && !help.isPaid {
      try note(help.contact, help.kind, help.at, .help(id: help.id))
    }
    for referral in try referralsReceived(from: start) {
      try note(referral.contact, .referral, referral.passed, .referral(id: referral.id))
    }
    for ask in try asksDecided(from: start, until: .distantFuture) {
      guard case .yes = ask.outcome, let kind = ask.kind.givenHelp else { continue }
      try note(ask.contact, kind, ask.decided ?? ask.planned, .ask(id: ask.id))
    }
    return last.sorted { $0.key < $1.key }.map { ($0.key, $0.value.kind) }
  }
}

extension Ask.Kind {
  /// What a yes to it gives; nil where it is business between the two.
  fileprivate var givenHelp: Help.Kind? {
    switch self {
    case .advice: .advice
    case .introduction: .introduction
    case .testimonial: .testimonial
    case .referral: .referral
    case .business, .role: nil
    }
  }
}
