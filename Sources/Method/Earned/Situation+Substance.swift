import Domain

/// What there is to say in an ask (P2, condition 2).
enum Substance {
  case planned(Int)
  case opener(Opener)
  case sentence
  case workDone
  case fact(Int)
}

extension Situation {
  /// Nil where nothing is known that an ask of this kind could be about.
  func substance(of kind: Ask.Kind, opener: Opener?) -> Substance? {
    if let planned = evidence.asks.firstIndex(where: {
      $0.kind == kind && $0.made == nil && $0.outcome == nil && !$0.what.isEmpty
    }) {
      return .planned(planned)
    }
    switch kind {
    case .referral: return practice.me.sentence.isEmpty ? nil : .sentence
    case .testimonial: return .workDone
    case .business, .role:
      guard let opener else { return nil }
      if case .role = opener { return nil }
      // A door to business is none to a role.
      if kind == .role {
        switch opener {
        case .told, .dateHasCome: break
        case .raisedBusiness, .statedNeed, .need, .namedIn, .role: return nil
        }
      }
      return .opener(opener)
    case .advice: return firstFact([.skill, .offers]).map { .fact($0) }
    case .introduction: return firstFact([.circle]).map { .fact($0) }
    }
  }

  private func firstFact(_ kinds: [Fact.Kind]) -> Int? {
    evidence.facts.firstIndex { kinds.contains($0.kind) && $0.closed == nil }
  }

  func need(of kind: Ask.Kind) -> Reason.Need {
    switch kind {
    case .referral: .sentence
    case .business, .role: .statedNeed
    case .testimonial: .deliveredWork
    case .advice, .introduction: .whomAndWhy
    }
  }
}
