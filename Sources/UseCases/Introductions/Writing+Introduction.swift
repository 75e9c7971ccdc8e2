import Domain
import Method
import Store

extension Writing {
  /// A new introduction of the two. The one whose need the other can fill comes first: they are asked first.
  func propose(_ one: ContactID, to other: ContactID, why: String, need: ID<Fact>? = nil) throws -> Introduction {
    guard one != other else { throw Refusal.sameTwice(try named(one)) }
    if var known = try introduction(of: one, to: other) {
      guard known.stage(try practice().rules, now: world.now()) != .expired else {
        known.end = .expired(at: world.now())
        try save(known)
        return try propose(one, to: other, why: why, need: need)
      }
      throw Refusal.introductionOpen(try named(known.one.contact), try named(known.other.contact))
    }
    var (first, second, need) = (one, other, need)
    if need == nil {
      if let found = try self.need(of: one, filledBy: other) {
        need = found
      } else if let found = try self.need(of: other, filledBy: one) {
        (first, second, need) = (other, one, found)
      }
    }
    let introduction = Introduction(
      id: world.id(), one: .init(contact: first), other: .init(contact: second), why: why, need: need,
      proposed: world.now())
    try insert(introduction)
    return introduction
  }

  private func need(of contact: ContactID, filledBy giver: ContactID) throws(StoreError) -> ID<Fact>? {
    try evidence(of: contact)?.matches.first { $0.giver == giver }?.need
  }

  /// Takes an introduction one step on. What it brings the two is on record as help given to both.
  ///
  /// - Returns: it as it stands now, and the promises that are kept by it.
  func take(
    _ event: IntroductionEvent, on known: Introduction, now: Instant
  ) throws -> (introduction: Introduction, kept: [Promise]) {
    var introduction = known
    var kept: [Promise] = []
    guard introduction.end == nil else { throw Refusal.introductionEnded(try named(known.one.contact)) }
    switch event {
    case .asked(let contact, let anyway):
      if !anyway { try requirePeace(for: introduction) }
      introduction.answer(of: contact) { $0.asked = now }
      try add(touchWith: contact, signals: [], invitesAnswer: true, now: now)
    case .agreed(let contact):
      introduction.answer(of: contact) { ($0.asked, $0.answer) = ($0.asked ?? now, .agreed(at: now)) }
    case .declined(let contact):
      introduction.answer(of: contact) { ($0.asked, $0.answer) = ($0.asked ?? now, .declined(at: now)) }
      introduction.end = .calledOff(at: now)
    case .made(let anyway):
      if let waiting = introduction.parties.first(where: { !$0.hasAgreed }), !anyway {
        throw Refusal.notAgreed(try named(waiting.contact))
      }
      if !anyway { try requirePeace(for: introduction) }
      introduction.made = introduction.made ?? now
      if known.made == nil { kept = try give(introduction, now: now) }
    case .met: kept = try meet(&introduction, now: now)
    case .cameOfIt(let what):
      kept = try meet(&introduction, now: now)
      introduction.end = .cameOfIt(what: Typed.trimmed(what), at: now)
    case .calledOff: introduction.end = .calledOff(at: now)
    }
    try save(introduction)
    return (introduction, kept)
  }

  /// No word of it goes out to either while one of the two is left in peace.
  private func requirePeace(for introduction: Introduction) throws {
    guard let (person, until) = try leftInPeace(in: introduction) else { return }
    throw Refusal.leftInPeace(person, until: until)
  }

  /// One letter to both, and help on record with each.
  private func give(_ introduction: Introduction, now: Instant) throws -> [Promise] {
    let parties = introduction.parties.map(\.contact)
    try insert(
      Touch(
        id: world.id(), at: now, channel: .mail, direction: .outgoing, parties: parties.map { .init(contact: $0) }))
    var kept: [Promise] = []
    for contact in parties {
      try insert(
        Help(
          id: world.id(), contact: contact, by: .me, kind: .introduction,
          what: try otherName(introduction, seenBy: contact), at: now))
      if let promise = try keepPromise(of: introduction, to: contact, now: now) { kept.append(promise) }
    }
    return kept
  }

  /// The introduction they were promised is the promise kept: one promise, the first that speaks of this person alone.
  func keepPromise(of introduction: Introduction, to contact: ContactID, now: Instant) throws -> Promise? {
    let other = introduction.sides(of: contact).other.contact
    let open = try promises(with: contact).filter { $0.by == .me && $0.outcome == nil }
      .sorted { ($0.due?.number ?? .max, $0.id) < ($1.due?.number ?? .max, $1.id) }
    guard var promise = try open.first(where: { try isIntroduction($0.what, to: other, promisedTo: contact) })
    else { return nil }
    promise.outcome = .kept(at: now)
    try save(promise)
    return promise
  }

  /// The two met: the help has landed, and the need it was for is met.
  private func meet(_ introduction: inout Introduction, now: Instant) throws -> [Promise] {
    var kept: [Promise] = []
    if introduction.made == nil {
      introduction.made = now
      kept = try give(introduction, now: now)
    }
    guard introduction.met == nil else { return kept }
    introduction.met = now
    for contact in introduction.parties.map(\.contact) {
      let what = try otherName(introduction, seenBy: contact)
      let given = try helps(with: contact).last { $0.by == .me && $0.kind == .introduction && $0.what == what }
      guard var help = given, help.landed == nil else { continue }
      help.landed = now
      try save(help)
    }
    if let need = introduction.need, var fact = try Fact.load(EntityKey(need), in: self), fact.closed == nil {
      fact.closed = world.today
      try save(fact)
    }
    return kept
  }

  private func otherName(_ introduction: Introduction, seenBy contact: ContactID) throws -> String {
    try named(introduction.sides(of: contact).other.contact).name
  }

  /// What *done* means for a step of an introduction that is under way.
  func goOn(with id: ID<Introduction>, for contact: ContactID, now: Instant) throws -> Replied.Recorded? {
    guard let introduction = try Introduction.load(EntityKey(id), in: self), introduction.end == nil else { return nil }
    if introduction.made != nil {
      _ = try take(.met, on: introduction, now: now)
      return .introductionMet
    }
    if introduction.isAgreed {
      _ = try take(.made(anyway: false), on: introduction, now: now)
      return .introduced
    }
    _ = try take(.asked(contact), on: introduction, now: now)
    return .introductionAsked
  }

  /// What *done* means where two may be brought together: the one in need was asked. The other is asked once they want it.
  func introduce(_ contact: ContactID, toMeet need: ID<Fact>, now: Instant) throws -> Replied.Recorded? {
    let matches = try evidence(of: contact)?.matches.filter { $0.need == need && $0.canBeIntroduced } ?? []
    guard let match = matches.first else { return nil }
    let introduction = try propose(contact, to: match.giver, why: "", need: need)
    _ = try take(.asked(contact), on: introduction, now: now)
    return .introductionAsked
  }
}

extension Introduction {
  fileprivate mutating func answer(of contact: ContactID, _ change: (inout Party) -> Void) {
    if contact == one.contact { change(&one) } else { change(&other) }
  }
}
