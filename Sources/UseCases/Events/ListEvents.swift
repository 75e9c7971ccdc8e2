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
      open: event.open(in: world, debriefUntil: debriefUntil))
  }
}

extension Event {
  /// What is asked of it next; nil where nothing is.
  func open(in world: World, debriefUntil: Int) -> EventRow.Open? {
    let isOld = world.today.days(since: day) > debriefUntil
    let isToCome = !isOver(in: world)
    switch attendance {
    case .notGoing: return nil
    case .undecided: return isToCome ? .going : isOld ? nil : .attended
    case .going, .attended:
      if attendance == .going, isToCome { return aim == nil ? .aim : toMeet.isEmpty ? .toMeet : nil }
      return debrief == nil && !isOld ? .debrief : nil
    }
  }

  /// Whom one meets on the way in is met there.
  private static let secondsBefore: Int64 = 3_600

  /// People may be met there: from an hour before it begins, where its hour is known.
  func hasBegun(in world: World) -> Bool {
    (begins(in: world.zone) ?? world.zone.instant(of: day)) <= world.now().adding(seconds: Self.secondsBefore)
  }

  /// It was: by its hour, where one is known.
  func isOver(in world: World) -> Bool { ends(in: world.zone) <= world.now() }
}
