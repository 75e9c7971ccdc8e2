package import Domain
package import UseCases

extension Words {
  /// A letter to begin from, in the user's own text where they wrote one. It is theirs to change.
  package func draft(
    _ template: Template, own: String?, _ values: [Template.Placeholder: String]
  ) -> String {
    Template.filled(own ?? Self.brought(template), values)
  }

  /// A draft below its lead, a line of the letter a line.
  static func rows(of draft: String, lead: String, column: Int) -> [Line] {
    guard !draft.isEmpty else { return [] }
    return draft.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { place, text in
      Line(String(text), lead: place == 0 ? lead : " ", column: column)
    }
  }

  /// The letter where the screen has it: not while a guard holds the ask back.
  package func draftToSend(_ considered: AskConsidered, anyway: Bool) -> String {
    switch considered.verdict.strength {
    case .fine: draft(considered)
    case .careful, .notYet: anyway ? draft(considered) : ""
    case .unknown: ""
    }
  }

  /// Words to begin from, in the user's own sentence where there is one.
  func draft(_ considered: AskConsidered) -> String {
    let name = first(considered.person)
    let what = Self.unstopped(considered.what.isEmpty ? considered.sentence : considered.what)
    let template = Template.ask(considered.kind)
    if let own = considered.template {
      return draft(
        template, own: own,
        [
          .name: name, .me: considered.me, .sentence: considered.sentence,
          .what: considered.kind == .advice ? considered.what : what,
          .opener: Self.sentence(opened(considered) ?? ""),
        ])
    }
    let about = Self.after(" about ", Self.unstopped(considered.what))
    switch considered.kind {
    case .referral, .introduction:
      return what.isEmpty ? "" : draft(template, own: nil, [.name: name, .what: what])
    case .advice:
      let about = considered.what.isEmpty ? "something you know well" : Self.unstopped(considered.what)
      return draft(template, own: nil, [.name: name, .what: about])
    case .testimonial: return draft(template, own: nil, [.name: name])
    case .business:
      guard considered.verdict.strength == .fine else {
        return "\(name), may I ask outright: is there something I could do for you\(about)? A no is fine."
      }
      return "\(name), \(opener(considered, then: "shall I put on one page how I would go about it?"))"
    case .role:
      guard considered.verdict.strength == .fine else {
        return "\(name), may I ask outright: do you see a place for me\(about)? A no is fine."
      }
      return "\(name), \(opener(considered, then: "may I tell you in ten minutes what I would bring?"))"
    }
  }

  /// What they said, turned back to them. The opener the user told is in the user's words about them, so that none of it
  /// is put into a letter to them.
  private func opener(_ considered: AskConsidered, then question: String) -> String {
    guard let opened = opened(considered) else {
      return (considered.what.isEmpty ? "" : "about \(Self.unstopped(considered.what)): ") + question
    }
    return opened + ". " + question.prefix(1).uppercased() + question.dropFirst()
  }

  /// Nil where the user alone says that the door is open.
  private func opened(_ considered: AskConsidered) -> String? {
    for reason in considered.verdict.reasons {
      switch reason {
      case .statedNeed(let what, _) where !what.isEmpty && ToTheirFace.isSayable(what):
        return "you said you need \(Self.unstopped(what))"
      case .raisedBusiness(let day), .askedHowBusinessIs(let day): return "you raised it \(on(day))"
      case .dateTheyGaveHasCome: return "you said to come back about now"
      case .namedInReferral(let from, _, _):
        guard let name = considered.others[from] else { continue }
        return "\(name) gave me your name"
      case .toldOpener: return nil
      default: continue
      }
    }
    guard !considered.what.isEmpty || considered.hasSpoken else { return nil }
    let isSayable = !considered.what.isEmpty && ToTheirFace.isSayable(considered.what)
    return "I keep thinking about \(isSayable ? Self.unstopped(considered.what) : "what we spoke of")"
  }
}
