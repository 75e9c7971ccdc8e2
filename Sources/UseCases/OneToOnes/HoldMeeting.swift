import Domain
import Method
import Store

/// A meeting of two that took place, with the touch that is its place in the history.
struct HeldMeeting {
  var meeting: OneToOne
  var touch: Touch
  /// The touch stands in the history already: the talk was logged before it was debriefed.
  var isKnown: Bool
}

extension Writing {
  /// The meeting took place: a talk on its day, which ends it. A talk that was logged for that day is the same.
  func hold(_ meeting: OneToOne, note: String, now: Instant) throws -> Touch {
    var held = try heldMeeting(meeting, on: nil, now: now)
    held.touch.note = Self.joined(held.touch.note, note)
    try save(held.touch)
    try save(held.meeting)
    return held.touch
  }

  /// The meeting as one that was held, not written yet.
  ///
  /// - Parameter day: when it was, where that is said; else when it was agreed for, or now.
  func heldMeeting(_ meeting: OneToOne, on day: Day?, now: Instant) throws -> HeldMeeting {
    var held = meeting
    var at = min(meeting.at ?? now, now)
    if let day, day != world.zone.day(of: at) { at = min(world.instant(on: day), now) }
    held.at = at
    var touch = Touch(
      id: world.id(), at: at, channel: .oneToOne, direction: .mutual, parties: [.init(contact: meeting.contact)],
      place: meeting.place, purpose: meeting.purpose, recorded: now)
    var isKnown = false
    if let known = try talk(with: meeting.contact, on: world.zone.day(of: at)) {
      (touch, isKnown) = (known, true)
      if touch.place.isEmpty { touch.place = meeting.place }
      if touch.purpose.isEmpty { touch.purpose = meeting.purpose }
    }
    held.end = .debriefed(at: now, touch: touch.id)
    if held.overrode != nil { held.overrode?.wentWell = true }
    return HeldMeeting(meeting: held, touch: touch, isKnown: isKnown)
  }

  static func joined(_ one: String, _ other: String) -> String {
    [one, other].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Reading {
  /// A talk of the two alone on this day that the user logged, and that no meeting has yet.
  func talk(with contact: ContactID, on day: Day) throws -> Touch? {
    let taken = Set(
      try oneToOnes(with: contact).compactMap { meeting -> TouchID? in
        if case .debriefed(_, let touch) = meeting.end { touch } else { nil }
      })
    let found = try history(with: contact).last { touch in
      touch.isTalk && touch.company <= 1 && !touch.isTrace && world.zone.day(of: touch.at) == day
        && touch.at <= world.now() && !taken.contains(touch.touch)
    }
    return try found.flatMap { try Touch.load(EntityKey($0.touch), in: self) }
  }
}
