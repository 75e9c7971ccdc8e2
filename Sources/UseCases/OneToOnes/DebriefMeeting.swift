package import Domain
import Method
import Store

/// What a debrief was understood to say, before anything is saved.
package struct DebriefUnderstood: Sendable {
  package var person: ListedPerson
  package var understanding: Understanding
  package var next: NextTime?
  /// When the two met, where that was said.
  package var day: Day?
}

/// What a meeting of two came to (P12, P14).
package struct Debriefed: Sendable, Encodable {
  package var person: ListedPerson
  package var meeting: OneToOne
  /// All that was noted, and what follows for the people in it.
  package var logged: Logged
  package var next: Next?
  /// The questions prepared for it to which something was learned. What is still open is nobody's business: people are no
  /// forms.
  package var answered: [FittingQuestion]
  /// Another meeting that stays agreed.
  package var stillAgreed: OneToOne?
  /// Where they work, as a question may say it.
  package var organization: String

  package enum Next: Hashable, Sendable, Encodable {
    case meeting(meeting: OneToOne)
    /// A date is to be proposed by its day.
    case promise(promise: Promise)
  }
}

extension Network {
  /// Reads what one says of a meeting of two. What has no subject is about the other: `needs a designer`. Nothing is
  /// written.
  package func understand(
    debrief typed: String, of contact: ContactID, on day: Day? = nil
  ) throws(Refusal) -> DebriefUnderstood {
    let text = try DebriefText(typed, in: world)
    guard !text.rest.isEmpty || text.next != nil else { throw .missing(.text) }
    return try read { reading in
      let person = try reading.named(contact)
      if day == nil { try reading.refuseAhead(of: person) }
      let understanding = try reading.understanding(of: text.rest, about: nil, told: person)
      return DebriefUnderstood(person: person, understanding: understanding, next: text.next, day: day)
    }
  }

  /// One line of two answers: what was learned, and what was promised and when next.
  package func debriefLine(learned: String, promised: String) -> String {
    DebriefText.line(learned: learned, promised: promised, in: world)
  }

  /// Writes what a meeting of two came to, in one act: the meeting is held, what was learned are facts, what was promised
  /// are promises. *Next* with a time is an agreed meeting; a day alone is the user's promise to propose one by then.
  ///
  /// The meeting is the open one whose time has come; else the one told of before on that day; else one that was never
  /// given a time; else one that nobody had arranged. A meeting agreed for later stays agreed.
  package func debrief(
    _ understood: DebriefUnderstood, answers: [String: NameAnswer] = [:]
  ) throws(Refusal) -> Debriefed {
    try write("debrief") { writing in
      let (contact, now) = (understood.person.contact, world.now())
      let person = try writing.named(contact)
      guard let known = try writing.contact(contact) else { throw StoreError.missing(entity: contact.text) }
      var held = try writing.meetingToDebrief(with: contact, on: understood.day, now: now)
      let prepared = try writing.preparedQuestions(for: held.meeting, now: now)
      var scribe = try Scribe(writing, understood.understanding, answers)
      scribe.begin(with: held.touch, of: person, isKnown: held.isKnown)
      try scribe.write(understood.understanding.clauses)
      held.meeting.asked = held.meeting.asked ?? prepared.map(\.question.key)
      try writing.save(held.meeting)
      let next = try understood.next.map { try writing.keep($0, with: contact, now: now) }
      let logged = try scribe.finish()
      writing.describe(understood.understanding.line.isEmpty ? person.name : logged.subject(person.name, understood))
      let learned = Set(logged.facts(of: contact).map(\.kind))
      return Debriefed(
        person: person, meeting: held.meeting, logged: logged, next: next,
        answered: prepared.filter { learned.contains($0.question.fills) },
        stillAgreed: try writing.meetingStillAgreed(with: contact, beside: next, now: now),
        organization: known.particulars.position?.organization ?? "")
    }
  }
}

extension Logged {
  fileprivate func facts(of contact: ContactID) -> [Fact] {
    entries.compactMap { entry in
      if case .fact(let fact, let person) = entry, person.contact == contact { fact } else { nil }
    }
  }

  /// `Ana Ruiz: needs a designer; likes sailing`, shortened.
  fileprivate func subject(_ name: String, _ understood: DebriefUnderstood) -> String {
    let whole = "\(name): \(understood.understanding.line)"
    return whole.count <= 60 ? whole : String(whole.prefix(57)) + "…"
  }
}

extension Reading {
  /// What was not yet can't be told of: where the one meeting that could be meant is later today, and nobody says that
  /// they met before the time.
  fileprivate func refuseAhead(of person: ListedPerson) throws {
    let now = world.now()
    let open = try meetingsPast(with: person.contact)
    guard let ahead = open.first?.at, ahead > now, try toldBefore(with: person.contact, on: nil, now: now) == nil,
      try talk(with: person.contact, on: world.today) == nil
    else { return }
    throw Refusal.meetingAhead(ahead, with: person)
  }

  /// A meeting of that day that was told of before; without a day, also one that was only marked as done.
  fileprivate func toldBefore(with contact: ContactID, on day: Day?, now: Instant) throws -> HeldMeeting? {
    let ended = try oneToOnes(with: contact).compactMap { meeting -> (OneToOne, TouchID, Instant)? in
      guard case .debriefed(_, let touch) = meeting.end, let at = meeting.at else { return nil }
      return (meeting, touch, at)
    }.sorted { $0.2 < $1.2 }
    let untold = try practice().rules.steps.debriefUntil
    let found = ended.last { meeting, _, at in
      let held = world.zone.day(of: at)
      if held == day ?? world.today { return true }
      return day == nil && meeting.asked == nil && world.today.days(since: held) <= untold
    }
    guard let found, let touch = try Touch.load(EntityKey(found.1), in: self) else { return nil }
    return HeldMeeting(meeting: found.0, touch: touch, isKnown: true)
  }
}

extension Writing {
  /// The meeting that is told of, with its touch.
  fileprivate func meetingToDebrief(with contact: ContactID, on day: Day?, now: Instant) throws -> HeldMeeting {
    let past = try meetingsPast(with: contact).filter { day != nil || ($0.at ?? now) <= now }
    let meant = past.last { meeting in day == nil || day == meeting.at.map { world.zone.day(of: $0) } }
    if let meeting = meant ?? past.last { return try heldMeeting(meeting, on: day, now: now) }
    if let told = try toldBefore(with: contact, on: day, now: now) { return told }
    let undated = try oneToOnes(with: contact).last { $0.isOpen && $0.at == nil }
    let at = day.map { min(world.instant(on: $0), now) } ?? now
    let meeting = undated ?? OneToOne(id: world.id(), contact: contact, invited: at, at: at)
    return try heldMeeting(meeting, on: day, now: now)
  }

  /// The questions of the page before the meeting; of one that was told of before, those that it had then.
  fileprivate func preparedQuestions(for meeting: OneToOne, now: Instant) throws -> [FittingQuestion] {
    let bank = try questions()
    if let asked = meeting.asked { return bank.filter { asked.contains($0.key) }.map { FittingQuestion($0) } }
    guard let evidence = try evidence(of: meeting.contact) else { return [] }
    return fittingQuestions(bank, evidence, practice: try practice(), now: now)
  }

  /// The next time: an invitation that waits for a date has it now, and a promise to propose one is kept, or has a new day.
  fileprivate func keep(_ next: NextTime, with contact: ContactID, now: Instant) throws -> Debriefed.Next {
    switch next {
    case .meeting(let time):
      let undated = try oneToOnes(with: contact).last { $0.isOpen && $0.at == nil }
      var meeting = undated ?? OneToOne(id: world.id(), contact: contact, invited: now)
      meeting.at = time.at
      if !time.place.isEmpty { meeting.place = try Typed.line(time.place, atMost: Network.placeLimit) }
      try save(meeting)
      try keepPromiseToProposeDate(to: contact, now: now)
      return .meeting(meeting: meeting)
    case .by(let day, let place):
      return .promise(promise: try promiseToProposeDate(to: contact, by: day, place: place, now: now))
    }
  }

  /// A meeting to come other than the one that was agreed just now.
  fileprivate func meetingStillAgreed(
    with contact: ContactID, beside next: Debriefed.Next?, now: Instant
  ) throws -> OneToOne? {
    let open = try oneToOnes(with: contact).last { $0.isOpen && ($0.at ?? .distantPast) > now }
    if case .meeting(let meeting) = next, meeting.id == open?.id { return nil }
    return open
  }
}
