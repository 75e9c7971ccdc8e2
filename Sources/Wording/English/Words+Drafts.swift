import Domain
import UseCases

extension Words {
  /// Words to begin from, in the user's own sentence where there is one. They are the user's to change.
  func draft(_ considered: AskConsidered) -> String {
    let name = first(considered.person)
    let what = considered.what.isEmpty ? considered.sentence : considered.what
    switch considered.kind {
    case .referral:
      return what.isEmpty
        ? "" : "\(name), who do you know among \(what)? I would look after them as I do after you."
    case .introduction:
      return what.isEmpty
        ? "" : "\(name), would you introduce me to \(what)? A no is fine, and I will tell you what came of it."
    case .advice:
      let about = considered.what.isEmpty ? "something you know well" : considered.what
      return "\(name), may I ask your advice on \(about)? A quarter of an hour is plenty."
    case .testimonial:
      return "\(name), would you put into two sentences what our work did for you? I may quote them if you like."
    case .business:
      return "\(name), \(opener(considered)). Shall I put on one page how I would go about it?"
    case .role:
      return "\(name), \(opener(considered)). May I tell you in ten minutes what I would bring?"
    }
  }

  /// What they said, turned back to them.
  private func opener(_ considered: AskConsidered) -> String {
    for reason in considered.verdict.reasons {
      switch reason {
      case .statedNeed(let what, _) where !what.isEmpty: return "you said you need \(what)"
      case .raisedBusiness(let day), .askedHowBusinessIs(let day): return "you raised it \(on(day))"
      case .dateTheyGaveHasCome: return "you said to come back about now"
      default: continue
      }
    }
    return "I keep thinking about \(considered.what.isEmpty ? "what we spoke of" : considered.what)"
  }
}
