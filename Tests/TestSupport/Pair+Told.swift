package import Domain

extension Pair {
  /// A conversation.
  package mutating func talked(
    _ day: String, _ channel: Channel = .coffee, signals: Signals = [], company: Int = 1, named: Bool = true,
    isTrace: Bool = false
  ) {
    add(
      PairTouch(
        touch: id(), at: at(day), channel: channel, direction: .mutual, talked: named, company: company,
        isTrace: isTrace, signals: signals))
  }

  /// The user wrote.
  package mutating func wrote(
    _ day: String, invitesAnswer: Bool = true, signals: Signals = [], thread: UInt64 = 0, isTrace: Bool = false,
    recorded: String? = nil
  ) {
    add(
      PairTouch(
        touch: id(), at: at(day), channel: .mail, direction: .outgoing, isTrace: isTrace,
        invitesAnswer: invitesAnswer, signals: signals, thread: thread, recorded: recorded.map { at($0) }))
  }

  /// They wrote.
  package mutating func theyWrote(
    _ day: String, signals: Signals = [], thread: UInt64 = 0, company: Int = 1, isTrace: Bool = false,
    recorded: String? = nil
  ) {
    add(
      PairTouch(
        touch: id(), at: at(day), channel: .mail, direction: .incoming, company: company, isTrace: isTrace,
        signals: signals, thread: thread, recorded: recorded.map { at($0) }))
  }

  package mutating func add(_ touch: PairTouch) {
    evidence.touches.append(touch)
    evidence.touches.sort { $0.at < $1.at }
  }

  package mutating func said(_ answer: Relationship.Word.Answer, _ day: String) {
    evidence.relationship.word = .init(answer: answer, at: at(day))
  }

  package mutating func tier(_ tier: Relationship.Tier, given day: String) {
    (evidence.relationship.tier, evidence.relationship.tierGiven) = (tier, at(day))
  }

  package mutating func role(_ roles: Relationship.Role...) { evidence.relationship.roles.formUnion(roles) }

  package mutating func paused(from day: String, until end: String?) {
    evidence.relationship.pause = .init(from: at(day), until: end.map { Day(iso: $0)! })
  }

  @discardableResult
  package mutating func promised(
    _ what: String, made day: String, due: String?, by side: Side = .me, kept: String? = nil
  ) -> ID<Promise> {
    let id = id(Promise.self)
    evidence.promises.append(
      Promise(
        id: id, contact: contact, by: side, what: what, made: at(day), due: due.map { Day(iso: $0)! },
        outcome: kept.map { .kept(at: at($0)) }))
    return id
  }

  /// Help by one side to the other.
  @discardableResult
  package mutating func helped(
    _ kind: Help.Kind, _ day: String, by side: Side, from: String? = nil, isPaid: Bool = false,
    isOffer: Bool = false, landed: String? = nil, thanked: String? = nil, reported: String? = nil
  ) -> ID<Help> {
    let id = id(Help.self)
    evidence.helps.append(
      Help(
        id: id, contact: contact, by: side, kind: kind, at: at(day), isOffer: isOffer,
        from: from.map { Day(iso: $0)! }, isPaid: isPaid, landed: landed.map { at($0) },
        thanked: thanked.map { at($0) }, reportedBack: reported.map { at($0) }))
    return id
  }

  @discardableResult
  package mutating func asked(
    _ kind: Ask.Kind, _ day: String, outcome: Ask.Outcome? = nil, decided: String? = nil, nudged: String? = nil
  ) -> ID<Ask> {
    let id = id(Ask.self)
    evidence.asks.append(
      Ask(
        id: id, contact: contact, kind: kind, what: "a word", planned: at(day), made: at(day),
        nudged: nudged.map { at($0) }, outcome: outcome, decided: decided.map { at($0) }))
    return id
  }

  @discardableResult
  package mutating func referred(
    _ prospect: String, _ day: String, by side: Side, level: Int = 4, status: Referral.Status = .passed,
    thanked: String? = nil, reported: String? = nil
  ) -> ID<Referral> {
    let id = id(Referral.self)
    evidence.referrals.append(
      Referral(
        id: id, contact: contact, by: side, prospect: prospect, level: level, status: status, passed: at(day),
        thanked: thanked.map { at($0) }, reportedBack: reported.map { at($0) }))
    return id
  }

  /// Somebody else's referral names them.
  package mutating func named(_ day: String, level: Int = 4) {
    let referral = Referral(
      id: id(), contact: ID(high: 1, low: 99), by: .them, prospect: "they", prospectContact: contact, level: level,
      passed: at(day))
    evidence.namedIn.append(referral)
  }

  package mutating func learned(_ kind: Fact.Kind, _ text: String, _ day: String, statedByThem: Bool = true) {
    evidence.facts.append(
      Fact(id: id(), contact: contact, kind: kind, text: text, learned: Day(iso: day)!, statedByThem: statedByThem))
  }
}
