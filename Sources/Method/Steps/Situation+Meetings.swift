import Domain

extension Situation {
  /// The meeting of two that is agreed and not over; nil where none is.
  mutating func nextMeeting() -> OneToOne? {
    for meeting in evidence.oneToOnes where meeting.isOpen {
      guard let at = meeting.at else { continue }
      if !clock.reached(at) { return meeting }
    }
    return nil
  }

  /// They have a date: until then nobody need propose to be in touch.
  mutating func meetsSoon() -> Bool { nextMeeting() != nil }

  /// The two have sat down together, and nobody else with them.
  var haveMetAlone: Bool {
    evidence.touches.contains { $0.isOneToOne && $0.at <= clock.now }
  }

  func reason(ofMeeting subject: Step.Subject?) -> Reason? {
    guard case .oneToOne(let id) = subject, let meeting = evidence.oneToOnes.first(where: { $0.id == id }),
      let at = meeting.at
    else { return nil }
    return .oneToOne(on: day(at), purpose: meeting.purpose)
  }
}
