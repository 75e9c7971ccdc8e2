package import Domain
import Store

extension Words {
  /// The guard by name, as the history of overrides and the rules call it.
  package static func name(_ speaker: Guard) -> String {
    switch speaker {
    case .prematurePitch: "premature pitch"
    case .strained: "strained"
    case .tooEarly: "too early"
    case .unqualified: "unqualified"
    case .hiddenPurpose: "hidden purpose"
    case .pace: "pace"
    case .unanswered: "unanswered"
    case .crunch: "crunch"
    case .onlyWhenYouNeed: "only when you need"
    case .notReportedBack: "not reported back"
    case .yourNameIsOnIt: "your name is on it"
    case .nothingGiven: "nothing given"
    case .stillOpen: "still open"
    case .moreMotion: "more motion"
    }
  }

  /// What the verdict says in two words, before the ask it is about.
  package static func word(_ strength: Verdict.Strength) -> String {
    switch strength {
    case .fine: "Fine"
    case .careful: "Careful"
    case .unknown: "Unknown"
    case .notYet: "Not yet"
    }
  }

  /// A way out of a guard, as one can type it, and what it is good for.
  package func wayOut(_ way: Verdict.WayOut, from kind: Ask.Kind, with person: ListedPerson) -> (
    command: String, what: String
  ) {
    let (typed, who) = (typed(person), first(person))
    let ask = "ask \(kind.rawValue) \(typed)"
    switch way {
    case .answerHowYouStand: return ("stand \(typed)", "one question: how do you stand")
    case .tellTheOpener: return ("\(ask) --because \(Self.word(Self.opener(kind)))", "")
    case .askAnyway: return ("\(ask) --anyway", "")
    case .askSmaller(let smaller): return ("ask \(smaller.rawValue) \(typed)", "fine today")
    case .inviteToListen: return ("invite \(typed)", "to hear what \(who) does; a draft is ready")
    case .keepPromise: return ("done \(typed)", "once the promise is kept")
    case .repair: return ("repair \(typed)", "once you have made it good")
    case .reportBack: return ("report \(typed)", "once you have told how it went")
    case .offerHelp: return ("give advice \(typed)", "once you have helped, or offered to")
    case .thank: return ("thank \(typed)", "once you have said thanks")
    case .wait(let until): return ("ask \(kind.rawValue) \(typed)", "again from \(longDay(until))")
    case .bringAskToAnOutcome:
      return ("\(ask) --yes", "or --no, --later \"1 may\", --no-but \"Tom Vos\", --silence")
    case .tellOffering: return ("me offering \"...\"", "if it is what you offer")
    case .askMustQuestions: return ("opportunity \(typed) --answer \"...\"", "once \(who) has told you")
    case .sayPurpose: return ("invite \(typed) \"to hear about your work\"", "say what it is for")
    case .announce(let planned):
      return ("ask \(planned.rawValue) \(typed) --announced", "once you have said that you will ask")
    case .tellProspect: return ("give referral \(typed) \"...\" --level 1", "once they expect the call")
    case .seeTheirWork: return ("invite \(typed) \"to see your work\"", "before your name goes with it")
    case .writeToFaces: return ("today --all", "a line to those who wait")
    case .askEstablished: return ("ask", "whom you have known for longer")
    }
  }

  private static func opener(_ kind: Ask.Kind) -> String {
    switch kind {
    case .business: "asked for a quote"
    case .role: "told me of an opening"
    case .advice, .introduction, .testimonial, .referral: "offered it"
    }
  }
}
