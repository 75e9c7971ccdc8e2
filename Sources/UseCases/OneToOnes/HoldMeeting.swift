import Domain
import Store

extension Writing {
  /// The meeting took place: a talk on its day, which ends it.
  func hold(_ meeting: OneToOne, note: String, now: Instant) throws -> Touch {
    let touch = Touch(
      id: world.id(), at: min(meeting.at ?? now, now), channel: .oneToOne, direction: .mutual,
      parties: [.init(contact: meeting.contact)], place: meeting.place, purpose: meeting.purpose, note: note,
      recorded: now)
    try insert(touch)
    var held = meeting
    held.end = .debriefed(at: now, touch: touch.id)
    try save(held)
    return touch
  }
}
