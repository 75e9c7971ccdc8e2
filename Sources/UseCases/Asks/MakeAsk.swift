package import Domain
import Method
import Store

/// An ask that was planned or made.
package struct AskMade: Sendable, Encodable {
  package var person: ListedPerson
  package var ask: Ask
  /// It had been asked before and was open: this was the one reminder.
  package var isReminder: Bool
  /// What was said of it before; a guard that spoke is on record with the ask.
  package var verdict: Verdict
  /// When a friendly reminder is due.
  package var reminder: Day
  package var others: [ContactID: String]
}

extension Ask {
  /// What is known of an ask at the time it is made.
  struct Draft {
    var kind: Kind
    var what = ""
    var because: String?
    var overrode: Override?
    var isAnnounced = false
  }
}

extension Network {
  /// Puts on record that the user asked. Where a guard spoke, it is named as overridden, with the user's optional line.
  package func make(
    _ intended: AskIntended, of contact: ContactID, anyway line: String? = nil
  ) throws(Refusal) -> AskMade {
    try write("ask") { writing in
      let considered = try writing.consider(intended, of: contact)
      let draft = Ask.Draft(considered, intended, anyway: line ?? "")
      let ask = try writing.make(draft, of: contact, now: world.now())
      writing.describe("\(intended.kind.rawValue), \(considered.person.name)")
      return AskMade(
        person: considered.person, ask: ask, isReminder: ask.nudged != nil, verdict: considered.verdict,
        reminder: considered.reminder, others: considered.others)
    }
  }

  /// Keeps for the ask to come what the user told of it: what for, the opener, the guard they mean to pass.
  package func plan(
    _ intended: AskIntended, of contact: ContactID, anyway line: String? = nil
  ) throws(Refusal) -> AskConsidered {
    try write("ask") { writing in
      let considered = try writing.consider(intended, of: contact)
      let draft = Ask.Draft(considered, intended, anyway: line)
      try writing.save(try writing.planned(draft, of: contact, now: world.now()))
      writing.describe("\(intended.kind.rawValue), \(considered.person.name)")
      return try writing.consider(intended, of: contact)
    }
  }
}

extension Ask.Draft {
  fileprivate init(_ considered: AskConsidered, _ intended: AskIntended, anyway line: String?) {
    self.init(
      kind: intended.kind, what: intended.what, because: intended.because, isAnnounced: intended.isAnnounced)
    guard let line, let speaker = considered.verdict.spokenBy, considered.verdict.strength != .unknown else { return }
    overrode = Ask.Override(guardName: speaker, line: line)
  }
}

extension Writing {
  /// The planned ask of this kind with what the draft adds, or a new one.
  func planned(_ draft: Ask.Draft, of contact: ContactID, now: Instant) throws -> Ask {
    let known = try asks(with: contact).last { $0.kind == draft.kind && $0.made == nil && $0.outcome == nil }
    var ask = known ?? Ask(id: world.id(), contact: contact, kind: draft.kind, planned: now)
    if !draft.what.isEmpty { ask.what = draft.what }
    if draft.isAnnounced { ask.announced = true }
    if let because = draft.because, !because.isEmpty { ask.because = because }
    if let overrode = draft.overrode, ask.overrode?.line.isEmpty ?? true { ask.overrode = overrode }
    return ask
  }

  /// The ask as made now, with the message that carried it. Asked again while it is open, it is the reminder.
  func make(_ draft: Ask.Draft, of contact: ContactID, now: Instant) throws -> Ask {
    if let reminded = try remind(of: draft.kind, draft.what, contact, at: now) {
      try add(touchWith: contact, signals: [], invitesAnswer: true, now: now)
      return reminded
    }
    var ask = try planned(draft, of: contact, now: now)
    ask.made = now
    try save(ask)
    try add(touchWith: contact, signals: .carriedAsk, invitesAnswer: true, now: now)
    return ask
  }

  /// The same ask, open already, as reminded of; nil where this one is another, or its answer was silence.
  func remind(of kind: Ask.Kind, _ what: String, _ contact: ContactID, at instant: Instant) throws -> Ask? {
    let practice = try practice()
    let words = Set(Folding.tokens(what))
    let open = try asks(with: contact).last { ask in
      ask.kind == kind && ask.standing(practice, now: world.now()).isOpen && ask.made.map { $0 < instant } ?? false
        && (words.isSubset(of: Folding.tokens(ask.what)) || words.isSuperset(of: Folding.tokens(ask.what)))
    }
    guard var ask = open else { return nil }
    ask.nudged = instant
    if ask.what.isEmpty { ask.what = what }
    try save(ask)
    return ask
  }
}
