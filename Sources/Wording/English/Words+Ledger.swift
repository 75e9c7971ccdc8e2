import Domain
import UseCases

// What went between two people, as a history: never a score and never a price (P15, P17).
extension Words {
  /// What one side gave, sent and kept.
  func ledger(of side: Side, _ shown: Shown) -> String {
    var parts: [String] = []
    for kind in Help.Kind.allCases {
      let count = shown.helps.count { $0.by == side && $0.kind == kind && !$0.isOffer }
      if count > 0 { parts.append(Self.counted(kind, count)) }
    }
    var verb = side == .me ? "sent " : "sent you "
    for referral in shown.referrals where referral.by == side {
      var marks = referral.status == .passed ? [] : [word(referral.status)]
      if referral.thanked != nil { marks.append("thanked") }
      let end = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
      parts.append("\(verb)\(referral.prospect)\(end)")
      verb = ""
    }
    // Of theirs only what the user said: what is not marked is unknown, and unknown is not bad.
    let ended = shown.promises.filter { promise in
      promise.by == side && (promise.outcome != nil || (side == .me && promise.due.map { $0 < today } ?? false))
    }
    if !ended.isEmpty {
      let kept = ended.count { if case .kept = $0.outcome { true } else { false } }
      parts.append("\(kept) of \(Self.count(ended.count, "promise", "promises")) kept")
    }
    return parts.joined(separator: ", ")
  }

  /// The last asks with what came of them, and what has been earned.
  func asks(_ shown: Shown) -> String {
    if shown.relationship.isPersonal { return "" }
    var parts = shown.asks.filter { $0.made != nil }.suffix(2).map { ask in
      "\(noun(ask.kind)) \(on(day(of: ask.made ?? ask.planned))): \(outcome(of: ask))."
    }
    if !shown.standing.earned.isEmpty {
      parts.append("Earned: \(Self.list(shown.standing.earned.map { noun($0) })).")
    }
    return parts.joined(separator: "  ")
  }

  /// How an ask ended, in a few words.
  func outcome(of ask: Ask) -> String {
    switch ask.outcome {
    case nil: "open"
    case .yes: "yes"
    case .no: "no"
    case .noBut(let name, _): "no, but \(name)"
    case .later(let day): "later, \(date(day))"
    case .silence: "no answer"
    }
  }

  /// The last of what happened, newest first.
  func timeline(_ shown: Shown, _ who: String) -> [(Day, String)] {
    var lines = shown.touches.map { (day(of: $0.touch.at), lived($0.touch, with: $0.with, by: who)) }
    for help in shown.helps {
      let verb = help.isOffer ? "offered" : "gave"
      lines.append(
        (day(of: help.at), "\(subject(help.by, who).replacingYou) \(verb) \(object(help.by, who)) \(noun(help))"))
    }
    for referral in shown.referrals {
      lines.append(
        (
          day(of: referral.passed),
          "\(subject(referral.by, who).replacingYou) sent \(object(referral.by, who)) \(referral.prospect)"
        ))
    }
    for came in shown.cameOfIntroductions {
      lines.append((day(of: came.at), "what came of meeting \(came.with.name): \(Self.unstopped(came.what))"))
    }
    return Array(lines.sorted { $0.0 > $1.0 }.prefix(5))
  }
}

extension String {
  /// Inside a line, not at the beginning of a sentence.
  fileprivate var replacingYou: String { self == "You" ? "you" : self }
}
