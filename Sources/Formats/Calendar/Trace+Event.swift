import Domain

extension Trace {
  /// All that the instances of one event have in common.
  init(of event: CalendarEvent, at start: Instant, minutes: Int?, own: Set<String>) {
    func address(_ somebody: Correspondent?) -> String? { somebody?.identifier?.typed.lowercased() }
    let organizer = address(event.organizer)
    let present = event.attendees.filter { attendee in
      guard let attendeeAddress = address(attendee.correspondent) else { return !attendee.hasDeclined }
      return !attendee.hasDeclined && attendeeAddress != organizer
    }
    let hasDeclined = event.attendees.contains { attendee in
      attendee.hasDeclined && address(attendee.correspondent).map(own.contains) ?? false
    }
    self.init(
      at: start, channel: .meeting, sender: event.organizer ?? Correspondent(identifier: nil),
      recipients: present.map(\.correspondent), external: event.uid, thread: event.uid,
      isAutomated: event.attendeeCount > CalendarReader.attendeeLimit || organizer.map(AutomatedSender.wrote) ?? false,
      didNotHappen: event.isCancelled || hasDeclined, minutes: minutes, place: event.place, title: event.title)
  }

  /// `planned` names the instance, also where it was moved.
  func instance(of event: CalendarEvent, planned: Instant, at start: Instant) -> Trace {
    var trace = self
    trace.at = start
    trace.external = event.uid + "/" + planned.iso
    return trace
  }
}
