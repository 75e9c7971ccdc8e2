package import Domain

// The parts that the sentences of reasons are made of.
extension Words {
  func subject(_ side: Side, _ who: String) -> String { side == .me ? "You" : who }

  /// The other side of `subject`.
  func object(_ side: Side, _ who: String) -> String { side == .me ? who : "you" }

  /// `since Monday`, `since 2 October`, `since March 2023`
  package func since(_ day: Day) -> String {
    switch today.days(since: day) {
    case 0: "since today"
    case 1: "since yesterday"
    case let days:
      days < 300 && days > -300 ? "since \(days < 7 ? shortDay(day) : date(day))" : on(day).replacingIn
    }
  }

  static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(number(count)) times"
    }
  }

  func times(_ count: Int, _ last: Day) -> String {
    count == 1 ? "once, \(on(last))" : "\(Self.times(count)), the last time \(on(last))"
  }

  func traces(_ exchanges: Int, _ last: Day?) -> String {
    guard exchanges > 0, let last else {
      return "Messages are on record, and no exchange between you."
    }
    let count =
      exchanges == 1
      ? "one exchange is on record, \(on(last))"
      : "\(Self.number(exchanges)) exchanges are on record, the last \(on(last))"
    return "Only \(count)."
  }

  func promised(_ what: String, _ due: Day?) -> String {
    let what = what.isEmpty ? "it" : what
    guard let due else { return "You promised \(what), without a date." }
    return "You promised \(what) for \(by(due))."
  }

  func unanswered(_ count: Int, _ first: Day, _ last: Day) -> String {
    if count == 1 { return "Your message \(onThat(last)) has had no answer." }
    return
      "\(Self.sentence(Self.number(count)).dropLast()) messages had no answer, from \(date(first)) to \(date(last))."
  }

  /// `of today`, `of 2 October`
  private func onThat(_ day: Day) -> String {
    let said = on(day)
    return said.hasPrefix("on ") || said.hasPrefix("in ") ? "of " + said.dropFirst(3) : "of " + said
  }

  func took(_ yes: Int, _ asks: Int, _ first: Day, _ who: String) -> String {
    let yeses =
      switch yes {
      case 0: ""
      case asks: asks == 1 ? ", with a yes" : ", each with a yes"
      default: ", \(Self.number(yes)) of them with a yes"
      }
    return "You asked \(Self.times(asks)) \(since(first))\(yeses), and nothing went to \(who) in return."
  }

  static func sentence(for role: Relationship.Role, of who: String) -> String {
    switch role {
    case .client: "\(who) is a client."
    case .formerClient: "\(who) was a client."
    case .prospect: "\(who) is a prospect."
    case .referralPartner: "\(who) is a referral partner."
    case .connector: "\(who) is a connector."
    case .mentor: "\(who) is a mentor of yours."
    case .colleague: "\(who) is a colleague."
    case .personal: "\(who) is family or a friend."
    }
  }

  /// What the user's word says, after "that".
  static func claim(_ answer: Relationship.Word.Answer, of who: String) -> String {
    switch answer {
    case .neverSpoken: "you never really spoke"
    case .met: "you have met"
    case .knowsMyWork: "\(who) knows your work"
    case .doneBusiness: "you have done business"
    case .personal: "it is personal"
    }
  }

  static func end(of status: Referral.Status) -> String {
    switch status {
    case .passed: ""
    case .contacted: ", and they were contacted"
    case .met: ", and they met"
    case .won: ", and it became business"
    case .lost: ", and it came to nothing"
    }
  }

  /// The effort of a referral (its five cumulative levels).
  static func manner(_ level: Int) -> String {
    switch level {
    case ..<1: ", as a lead"
    case 1: ", who expects your call"
    case 2: ", with what you do told"
    case 3: ", with a good word"
    case 4: ", with a meeting arranged"
    default: ", in person"
    }
  }

  func received(_ received: Reason.Received, from who: String) -> String {
    switch received {
    case .help(let kind, _): "\(who) gave you \(noun(kind))"
    case .referral(let prospect): "\(who) sent you \(prospect.isEmpty ? "a referral" : prospect)"
    case .answer(let kind, _): "\(who) said yes to \(noun(kind))"
    }
  }

  static func named(_ received: Reason.Received) -> String {
    switch received {
    case .help(_, let what), .answer(_, let what): what.isEmpty ? "" : " (\(what))"
    case .referral: ""
    }
  }

  func sentence(for need: Reason.Need, of who: String) -> String {
    switch need {
    case .meeting: "You would have to meet first, or be introduced."
    case .conversation: "What is missing is one real conversation."
    case .deliveredWork: "What is missing is work delivered, or help that did good."
    case .trust: "What is missing is trust: two real talks some weeks apart, and a promise kept."
    case .trustOrOpener: "Nothing that \(who) said opens the door to business yet."
    case .statedNeed: "What is missing is a need of \(who)'s that an offering of yours meets."
    case .offering: "Whether you offer that is not on record."
    case .sentence: "What is missing is your one sentence for a good referral."
    case .whomAndWhy: "What is missing is whom or what to ask for, and why."
    case .contact(_, let last):
      last.map { "You were last in touch \(on($0)): be in touch first." }
        ?? "Be in touch first: no exchange both ways is on record."
    case .yourWord: "What is missing is your word on how you stand."
    case .answer(let question):
      "What you must know first: \(Self.unstopped(question))\(question.hasSuffix("?") ? "" : ".")"
    }
  }

  /// Without the full stop at its end, so that one can be put there.
  static func unstopped(_ text: String) -> String { text.last == "." ? String(text.dropLast()) : text }
}

extension String {
  /// `in March 2023` after "since".
  var replacingIn: String { hasPrefix("in ") ? "since " + dropFirst(3) : "since " + self }
}
