import Domain
import Method
import Store

/// The events to come and those that were, the nearest first.
package struct EventsShown: Sendable, Encodable {
  package var upcoming: [EventRow]
  package var recent: [EventRow]
  /// On record and not shown.
  package var more: Int
}

/// One line of the list.
package struct EventRow: Sendable, Encodable {
  package var number: Int
  package var event: ListedEvent
  /// New faces that were captured there.
  package var faces: Int
  /// What the user has yet to say of it.
  package var open: Open?

  package enum Open: String, Sendable, Encodable {
    /// Whether they go, what it is for, whom to meet; and afterwards whether they were there, and would go again.
    case going, aim, toMeet, attended, debrief
  }
}

extension Network {
  /// Events, numbered: those to come, then the last ones.
  package func events() throws(Refusal) -> EventsShown {
    try read { reading in
      let all = try reading.events()
      let today = world.today
      let upcoming = all.filter { $0.day >= today }.reversed()
      let recent = all.filter { $0.day < today }
      var shown = EventsShown(upcoming: [], recent: [], more: 0)
      for event in upcoming.prefix(Self.eventsToCome) {
        shown.upcoming.append(try reading.row(event, shown.upcoming.count + 1, among: all))
      }
      for event in recent.prefix(Self.eventsBehind) {
        shown.recent.append(try reading.row(event, shown.upcoming.count + shown.recent.count + 1, among: all))
      }
      shown.more = all.count - shown.upcoming.count - shown.recent.count
      return shown
    }
  }

  private static let eventsToCome = 10
  private static let eventsBehind = 8
}

extension Reading {
  fileprivate func row(_ event: Event, _ number: Int, among all: [Event]) throws -> EventRow {
    let debriefUntil = try practice().rules.steps.eventDebriefUntil
    return EventRow(
      number: number, event: try listed(event, among: all), faces: try faces(at: event.id).count,
      open: event.open(today: world.today, debriefUntil: debriefUntil))
  }
}

extension Event {
  /// What is asked of it next; nil where nothing is.
  func open(today: Day, debriefUntil: Int) -> EventRow.Open? {
    let isOld = today.days(since: day) > debriefUntil
    switch attendance {
    case .notGoing: return nil
    case .undecided: return day >= today ? .going : isOld ? nil : .attended
    case .going, .attended:
      if attendance == .going, day >= today { return aim == nil ? .aim : toMeet.isEmpty ? .toMeet : nil }
      return debrief == nil && !isOld ? .debrief : nil
    }
  }
}
