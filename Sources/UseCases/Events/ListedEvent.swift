package import Domain
import Store

/// An event as one line shows it.
package struct ListedEvent: Hashable, Sendable, Encodable {
  package var event: ID<Event>
  package var name: String
  package var day: Day
  /// When it begins, in minutes after midnight.
  package var minuteOfDay: Int?
  package var place: String
  /// The group whose meeting it is.
  package var group: String?
  package var attendance: Event.Attendance
  /// What one types to mean this one and no other: `expo`, `mixer 8 dec`.
  package var typed: String

  package init(
    event: ID<Event>, name: String, day: Day, minuteOfDay: Int? = nil, place: String = "", group: String? = nil,
    attendance: Event.Attendance = .undecided, typed: String = ""
  ) {
    (self.event, self.name, self.day, self.minuteOfDay) = (event, name, day, minuteOfDay)
    (self.place, self.group, self.attendance, self.typed) = (place, group, attendance, typed)
  }
}

extension Reading {
  /// - Parameter all: every event, where they were read already.
  func listed(_ event: Event, among all: [Event]? = nil) throws -> ListedEvent {
    let known = try all ?? events()
    return ListedEvent(
      event: event.id, name: event.name, day: event.day, minuteOfDay: event.minuteOfDay, place: event.place,
      group: try event.group.flatMap { try group($0)?.name }, attendance: event.attendance,
      typed: event.typed(among: known))
  }
}

extension Event {
  /// The shortest of: a word of its name, all of it, its name with its day.
  fileprivate func typed(among all: [Event]) -> String {
    let words = Folding.tokens(name)
    let name = words.joined(separator: " ")
    for typed in words.filter({ $0.count > 2 && Int($0) == nil }).prefix(1) + [name] {
      if all.matching(typed).allSatisfy({ $0.id == id }), Int(typed) == nil { return typed }
    }
    return "\(name) \(day.iso)"
  }
}

extension [Event] {
  /// Those that a typed name means.
  func matching(_ typed: String) -> [Event] { named(typed) { $0.name } }
}
