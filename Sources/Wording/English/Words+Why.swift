package import Domain
package import UseCases

extension Words {
  /// A step that concerns the user alone.
  package func explained(own step: Step) -> Passage {
    Passage([
      Line(
        Self.sentence(title(of: step, with: nil)) + " " + paragraph(step.reasons, about: nil), lead: "  Step",
        column: Self.topicColumn, principle: step.principle)
    ])
  }

  /// The evidence behind a step and behind what is concluded of one person.
  package func explained(_ explained: Explained) -> Passage {
    let person = explained.person
    var passage = Passage([Line(introduced(person), tone: .strong), .blank])
    if let step = explained.step {
      passage.add(
        Line(
          Self.sentence(title(of: step, with: person, others: explained.others)) + " "
            + paragraph(step.reasons.prefix(4), about: person, others: explained.others),
          lead: "  Step", column: Self.topicColumn, principle: step.principle))
      for row in Self.rows(of: draft(step, explained), lead: "  Draft", column: Self.topicColumn) { passage.add(row) }
      passage.blank()
    }
    for conclusion in explained.conclusions {
      let text = paragraph(conclusion.reasons.prefix(3), about: person, others: explained.others)
      passage.add(
        Line(
          [said(conclusion.about, explained), text].filter { !$0.isEmpty }.joined(separator: " "),
          lead: "  \(Self.lead(conclusion.about))", column: Self.topicColumn,
          principle: Self.principle(conclusion.about)))
    }
    passage.blank()
    let name = typed(person)
    passage.add(Line("show \(name)   stand \(name)   ask referral \(name)", column: 2, tone: .faint))
    return passage
  }

  private static let topicColumn = 16

  /// The letter that doing the step takes; empty where Tend drafts none.
  private func draft(_ step: Step, _ explained: Explained) -> String {
    guard let template = step.letter else { return "" }
    let what = step.reasons.lazy.compactMap { reason -> String? in
      switch reason {
      case .notThanked(let what, _), .notReportedBack(let what, _): return self.name(of: what)
      case .nudgeDue(let kind, let what, _): return what.isEmpty ? noun(kind) : what
      default: return nil
      }
    }.first
    return draft(
      template, own: explained.template,
      [.name: first(explained.person), .what: what ?? "your help", .me: explained.me])
  }

  /// What somebody gave, as thanks name it: `your advice on the lease`, `Lena Brandt`.
  private func name(of received: Reason.Received) -> String {
    switch received {
    case .help(let kind, let what): Self.joined("your \(Self.bare(kind))", kind, what)
    case .referral(let prospect): prospect.isEmpty ? "your referral" : "sending me \(prospect)"
    case .answer(let kind, let what): what.isEmpty ? "your \(Self.bareNoun(kind))" : what
    }
  }

  private static func bareNoun(_ kind: Ask.Kind) -> String {
    switch kind {
    case .advice: "advice"
    case .introduction: "introduction"
    case .testimonial: "testimonial"
    case .referral: "referral"
    case .business, .role: "yes"
    }
  }

  private static func lead(_ topic: Explained.Topic) -> String {
    switch topic {
    case .asked: "Asked"
    case .theirTrust: "They see you"
    case .myTrust: "You see them"
    case .strain: "Between you"
    case .warmth: "Rhythm"
    case .due: "Next"
    case .unanswered: "Unanswered"
    }
  }

  private static func principle(_ topic: Explained.Topic) -> Principle {
    switch topic {
    case .asked: .finishTheJob
    case .theirTrust, .myTrust: .stages
    case .strain: .recover
    case .warmth, .unanswered: .theirPace
    case .due: .tiers
    }
  }

  /// The conclusion itself, before its evidence.
  private func said(_ topic: Explained.Topic, _ explained: Explained) -> String {
    let standing = explained.standing
    switch topic {
    case .theirTrust: return said(standing.theirTrust)
    case .myTrust: return said(standing.myTrust)
    case .strain: return standing.strain == .heavy ? "Heavy, until it is made good." : "Light."
    case .warmth: return explained.warmth.map { Self.sentence(Self.word($0)) } ?? ""
    case .asked, .due, .unanswered: return ""
    }
  }

  private func said(_ stage: Stage?) -> String {
    stage.map { Self.sentence(word($0)) } ?? "Unknown."
  }
}
