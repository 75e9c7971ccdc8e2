package import Domain
import Method
import Store

/// A meeting of two as it stands after an act.
package struct MeetingKept: Sendable, Encodable {
  package var person: ListedPerson
  package var meeting: OneToOne
  package var event: Event
  /// No time was said with the day, so that noon was taken.
  package var isNoon: Bool
  /// A promise to propose a date that is kept by this.
  package var kept: Promise?
  package var verdict: Verdict?
  package var others: [ContactID: String]
  package var follows: Follows

  package enum Event: Hashable, Sendable, Encodable {
    /// The user's invitation went out.
    case sent
    /// The other side invited.
    case theyInvited
    /// Both know when.
    case agreed
    case moved(from: Instant)
    /// Only the place, or what it is for, was told.
    case told
    case calledOff
  }
}

/// What is told of a meeting of two.
package struct MeetingTold: Hashable, Sendable {
  package var purpose: String
  package var time: MeetingTime?
  package var place: String

  package init(purpose: String = "", time: MeetingTime? = nil, place: String = "") {
    (self.purpose, self.time, self.place) = (purpose, time, place)
  }
}

extension Network {
  /// Puts on record that one side invited the other (P14). Where a guard spoke of the user's own invitation, it is named
  /// as overridden, with the user's optional line. With a time, they said yes to it in the same breath.
  package func invite(
    _ contact: ContactID, _ told: MeetingTold, by side: Side = .me, anyway line: String? = nil
  ) throws(Refusal) -> MeetingKept {
    let told = try checked(told)
    var (kept, follows) = try act("invite", on: contact) { writing, person in
      try writing.refuseBehind(told.time, with: person)
      let now = world.now()
      // One that has passed and waits to be told of is another.
      let open = try writing.meetingToCome(with: contact).flatMap { ($0.at ?? .distantFuture) > now ? $0 : nil }
      // A reminder need not say again what it is for.
      let purpose = writing.purpose(ofInvitation: told.purpose, while: open)
      let verdict = side == .me ? try writing.verdict(onInviting: contact, purpose: purpose) : nil
      var meeting = open ?? OneToOne(id: world.id(), contact: contact, by: side, invited: now)
      let before = meeting.at
      meeting.take(told)
      if let verdict, let speaker = verdict.spokenBy, verdict.strength != .unknown {
        meeting.overrode = Ask.Override(guardName: speaker, line: Typed.trimmed(line ?? ""))
      }
      try writing.save(meeting)
      try writing.insert(writing.invitation(meeting, by: side, isAgreed: told.time != nil, now: now))
      let promise = try writing.keepPromiseToProposeDate(to: contact, now: now)
      writing.describe("\(person.name)\(told.purpose.isEmpty ? "" : ", \(told.purpose)")")
      var event: MeetingKept.Event = side == .me ? .sent : .theyInvited
      if let before, before != meeting.at { event = .moved(from: before) }
      return MeetingKept(
        person: person, meeting: meeting, event: event, isNoon: told.time?.isNoon ?? false, kept: promise,
        verdict: verdict, others: try writing.names(in: verdict?.reasons ?? []), follows: Follows())
    }
    kept.follows = follows
    return kept
  }

  /// Notes what the two agreed of the meeting that is open: when, where, what for.
  package func agree(with contact: ContactID, _ told: MeetingTold) throws(Refusal) -> MeetingKept {
    let told = try checked(told)
    var (kept, follows) = try act("invite", on: contact) { writing, person in
      try writing.refuseBehind(told.time, with: person)
      let now = world.now()
      guard var meeting = try writing.meetingToCome(with: contact) else {
        throw Refusal.noMeeting(with: person)
      }
      let before = meeting.at
      meeting.take(told)
      if meeting.overrode != nil, before == nil, meeting.at != nil { meeting.overrode?.wentWell = true }
      try writing.save(meeting)
      // A yes is word from them; that a time was moved is not known to be.
      if before == nil, meeting.at != nil { try writing.insert(writing.yes(to: meeting, now: now)) }
      let promise = told.time == nil ? nil : try writing.keepPromiseToProposeDate(to: contact, now: now)
      var event = MeetingKept.Event.told
      if let at = meeting.at, at != before { event = before.map { .moved(from: $0) } ?? .agreed }
      writing.describe("\(person.name), \(event.word)")
      return MeetingKept(
        person: person, meeting: meeting, event: event, isNoon: told.time?.isNoon ?? false, kept: promise, others: [:],
        follows: Follows())
    }
    kept.follows = follows
    return kept
  }

  /// The meeting that is open will not take place.
  package func callOff(with contact: ContactID) throws(Refusal) -> MeetingKept {
    var (kept, follows) = try act("invite", on: contact) { writing, person in
      guard var meeting = try writing.meetingToCome(with: contact) else {
        throw Refusal.noMeeting(with: person)
      }
      meeting.end = .calledOff(at: world.now())
      try writing.save(meeting)
      writing.describe("\(person.name), called off")
      return MeetingKept(
        person: person, meeting: meeting, event: .calledOff, isNoon: false, others: [:], follows: Follows())
    }
    kept.follows = follows
    return kept
  }

  private func checked(_ told: MeetingTold) throws(Refusal) -> MeetingTold {
    MeetingTold(
      purpose: try Typed.line(told.purpose, atMost: Self.purposeLimit), time: told.time,
      place: try Typed.line(told.place.isEmpty ? told.time?.place ?? "" : told.place, atMost: Self.placeLimit))
  }
}

extension MeetingKept.Event {
  /// What the history calls it.
  fileprivate var word: String {
    switch self {
    case .sent, .theyInvited: "invited"
    case .agreed: "agreed"
    case .moved: "moved"
    case .told: "changed"
    case .calledOff: "called off"
    }
  }
}

extension OneToOne {
  fileprivate mutating func take(_ told: MeetingTold) {
    if !told.purpose.isEmpty { purpose = told.purpose }
    if let time = told.time { at = time.at }
    if !told.place.isEmpty { place = told.place }
  }
}

extension Writing {
  /// A meeting is agreed for a time to come; one that was is told of instead.
  fileprivate func refuseBehind(_ time: MeetingTime?, with person: ListedPerson) throws(Refusal) {
    guard let time, time.at <= world.now() else { return }
    throw .timeBehind(time.at, with: person)
  }

  /// The message that carried the invitation. Where the answer came with it, both wrote.
  func invitation(_ meeting: OneToOne, by side: Side, isAgreed: Bool, now: Instant) -> Touch {
    let direction: Direction = isAgreed ? .mutual : side == .me ? .outgoing : .incoming
    return Touch(
      id: world.id(), at: now, channel: .message, direction: direction, parties: [.init(contact: meeting.contact)],
      purpose: side == .me ? meeting.purpose : "", invitesAnswer: side == .me && !isAgreed)
  }

  /// Their yes, which wants no answer.
  fileprivate func yes(to meeting: OneToOne, now: Instant) -> Touch {
    Touch(
      id: world.id(), at: now, channel: .message, direction: meeting.by == .me ? .incoming : .outgoing,
      parties: [.init(contact: meeting.contact)], signals: .nothingToAnswer)
  }
}
