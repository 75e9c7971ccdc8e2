package import Domain
import Store
package import UseCases

extension Words {
  /// What to do, verb first, the name in it: `Ask Joris Maes for a referral`.
  ///
  /// - Parameter person: nil where the step concerns the user alone.
  package func title(of step: Step, with person: ListedPerson?, others: [ContactID: String] = [:]) -> String {
    let name = person?.name ?? ""
    switch step.kind {
    case .keepPromise, .prepareForPromise:
      return "Keep your promise to \(name)\(Self.after(": ", step.promised))"
    case .answer: return "Answer \(name)"
    case .thank: return "Thank \(name)"
    case .reportBack: return "Tell \(name) how it went"
    case .makeEarnedAsk:
      guard case .askKind(let kind) = step.subject else { return "Ask \(name)" }
      return "Ask \(name) for \(noun(kind))"
    case .followUpNewFace: return "Write to \(name)"
    case .followUpAsk: return step.isClosing ? "Close what you asked of \(name)" : "Remind \(name) of what you asked"
    case .support: return "Send \(name) a line of support"
    case .occasion:
      return step.isNewJob ? "Congratulate \(name) on the new job" : "Wish \(name) a happy birthday"
    case .beInTouch: return "Be in touch with \(name)"
    case .spokenLately: return "Spoken with \(name) lately?"
    case .repair: return "Make it good with \(name)"
    case .reconnect: return "Reconnect with \(name)"
    case .proposeRhythm: return "Choose a rhythm with \(name)"
    case .helpNeed: return "Help \(name)\(Self.after(" with ", step.needed))"
    case .introduce: return introduction(step, name, others)
    case .invite: return "Invite \(name) to a meeting of two"
    case .prepare: return "Prepare for \(name)"
    case .debrief: return "Say what came of meeting \(name)"
    case .openSeat: return "Write to \(name)"
    case .chooseEvent:
      if let event = step.eventToday { return "Be ready for \(event)" }
      return step.event.isOpen ? "Say what \(step.event.name) is for" : "Go to \(step.event.name)?"
    case .debriefEvent: return "Would you go to \(step.event.name) again?"
    case .weeklyReview: return "Look back on your week"
    case .tellHelper: return "Tell \(name) that it worked out"
    }
  }

  /// How an introduction goes on: ask, bring together, hear how it went. It begins with a question to the one in need.
  private func introduction(_ step: Step, _ name: String, _ others: [ContactID: String]) -> String {
    guard let (stage, other) = step.introduction(others) else { return "Introduce \(name)" }
    switch stage {
    case .ask: return "Ask \(name) about meeting \(other)"
    case .make: return "Introduce \(name) to \(other)"
    case .hear: return "Hear how it went between \(name) and \(other)"
    }
  }

  /// The same of somebody who was named already.
  private func introduction(_ step: Step, _ others: [ContactID: String]) -> String {
    guard let (stage, other) = step.introduction(others) else { return Self.verb(.introduce) }
    switch stage {
    case .ask: return "ask about meeting \(other)"
    case .make: return "bring together with \(other)"
    case .hear: return "hear how it went with \(other)"
    }
  }

  /// Whom a step of a list is about; a step of the user's own by what it is.
  package func name(of shown: ShownStep) -> String { shown.person?.name ?? title(of: shown.step, with: nil) }

  /// Why, in at most `limit` sentences. What the title has named already is *it* here.
  package func why(
    _ step: Step, with person: ListedPerson?, others: [ContactID: String], limit: Int = 2
  ) -> String {
    var reasons = step.reasons
    // Business they raised says already that they wrote.
    if reasons.count > 1 { reasons.removeAll { if case .wrote = $0 { true } else { false } } }
    return paragraph(reasons.prefix(limit).map(\.withoutPromise), about: person, others: others)
  }

  /// What to do with somebody who was named already: `ask for a referral`, `keep your promise: the slides`.
  package func verb(_ step: Step, others: [ContactID: String]) -> String {
    if step.kind == .introduce { return introduction(step, others) }
    if case .askKind(let kind) = step.subject { return "ask for \(noun(kind))" }
    return Self.verb(step.kind) + Self.after(": ", step.promised)
  }

  /// The few words for a kind of step.
  package static func verb(_ kind: Step.Kind) -> String {
    switch kind {
    case .keepPromise, .prepareForPromise: "keep your promise"
    case .answer: "answer"
    case .thank: "thank"
    case .reportBack: "tell how it went"
    case .makeEarnedAsk: "ask"
    case .followUpNewFace: "write to the new face"
    case .followUpAsk: "follow up your ask"
    case .support: "send a line of support"
    case .occasion: "mark the day"
    case .beInTouch: "be in touch"
    case .spokenLately: "say whether you have spoken"
    case .repair: "make it good"
    case .reconnect: "reconnect"
    case .proposeRhythm: "choose a rhythm"
    case .helpNeed: "help with what they need"
    case .introduce: "bring the two together"
    case .invite: "invite"
    case .prepare: "prepare"
    case .debrief: "say what came of it"
    case .openSeat: "write"
    case .chooseEvent: "see to the event"
    case .debriefEvent: "look back at the event"
    case .weeklyReview: "look back on the week"
    case .tellHelper: "tell that it worked out"
    }
  }
}

extension Step {
  fileprivate enum IntroductionStage { case ask, make, hear }

  /// How far an introduction is, as its reasons have it, and the name of the other.
  fileprivate func introduction(_ others: [ContactID: String]) -> (stage: IntroductionStage, other: String)? {
    guard let reason = reasons.first(where: { $0.speaksOf != nil }), let contact = reason.speaksOf else { return nil }
    let other = Words.name(of: contact, among: others)
    switch reason {
    case .introductionProposed, .othersHave: return (.ask, other)
    case .introduced: return (.hear, other)
    default: return (.make, other)
    }
  }

  /// What was promised, where the step is about a promise.
  var promised: String {
    for reason in reasons {
      switch reason {
      case .promised(let what, _), .promiseLate(let what, _, _): return what
      default: continue
      }
    }
    return ""
  }

  /// What they need, where the step is about a need.
  var needed: String {
    for case .statedNeed(let what, _) in reasons { return what }
    return ""
  }

  /// The event a step is about, and whether its aim is open.
  var event: (name: String, isOpen: Bool) {
    for reason in reasons {
      switch reason {
      case .event(let name, _): return (name, false)
      case .eventOpen(let name, _): return (name, true)
      default: continue
      }
    }
    return ("", false)
  }

  /// The event that is today, where the step is to be ready for it.
  var eventToday: String? {
    for case .eventToday(let name, _, _, _, _, _) in reasons { return name }
    return nil
  }

  var isClosing: Bool { reasons.contains { if case .closeAsSilence = $0 { true } else { false } } }
  var isNewJob: Bool { reasons.contains { if case .newJob = $0 { true } else { false } } }
}

extension Reason {
  fileprivate var withoutPromise: Reason {
    switch self {
    case .promised(_, let due): .promised(what: "", due: due)
    case .promiseLate(_, let due, let days): .promiseLate(what: "", due: due, days: days)
    default: self
    }
  }
}
