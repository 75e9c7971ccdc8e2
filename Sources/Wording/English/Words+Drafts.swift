import Domain
import UseCases

extension Words {
  /// Words to begin from, in the user's own sentence where there is one. They are the user's to change.
  func draft(_ considered: AskConsidered) -> String {
    let name = first(considered.person)
    let what = considered.what.isEmpty ? considered.sentence : considered.what
    let about = Self.after(" about ", considered.what)
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
    let (what, next) = (considered.what, ". " + question.prefix(1).uppercased() + question.dropFirst())
    for reason in considered.verdict.reasons {
      switch reason {
      case .statedNeed(let what, _) where !what.isEmpty: return "you said you need \(what)" + next
      case .raisedBusiness(let day), .askedHowBusinessIs(let day): return "you raised it \(on(day))" + next
      case .dateTheyGaveHasCome: return "you said to come back about now" + next
      case .toldOpener: return (what.isEmpty ? "" : "about \(what): ") + question
      default: continue
      }
    }
    return "I keep thinking about \(what.isEmpty ? "what we spoke of" : what)" + next
  }
}
