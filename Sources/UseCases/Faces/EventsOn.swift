import Domain
import Store

/// The events of these days, at one of which a new face may have been met.
struct EventsOn {
  private let all: [Event]
  /// Those that were, or are on.
  private let events: [Event]
  /// As the user says.
  private let said: Event?
  private let today: Day
  private let isMorning: Bool

  /// An event is an event of these days for a week.
  private static let days = 6

  init(in reading: Reading, said: ID<Event>?) throws {
    today = reading.world.today
    isMorning = reading.world.zone.local(reading.world.now()).second < 43_200
    all = try reading.events()
    let all = all
    self.said = try said.map { id in
      guard let event = try reading.event(id) else { throw StoreError.missing(entity: id.text) }
      guard event.day <= reading.world.today else { throw Refusal.event(.ahead(try reading.listed(event, among: all))) }
      return event
    }
    // A card may say that they met long ago. Before it begins nobody is met there.
    events = all.filter { $0.hasBegun(in: reading.world) && $0.attendance != .notGoing }
  }

  /// Links a face with its event.
  ///
  /// - Parameter isDayTyped: the card says when they met.
  /// - Returns: the event, or those between which nothing decides.
  func link(
    _ face: inout Face, isDayTyped: Bool, in reading: Reading
  ) throws -> (ListedEvent?, eventsOn: [ListedEvent]) {
    let possible = try candidates(face, isDayTyped: isDayTyped, in: reading)
    guard possible.count == 1, let event = possible.first else {
      return (nil, try possible.map { try reading.listed($0, among: all) })
    }
    face.event = event.id
    if !isDayTyped { face.met = event.day }
    if face.place.isEmpty { face.place = event.name }
    return (try reading.listed(event, among: all), [])
  }

  private func candidates(_ face: Face, isDayTyped: Bool, in reading: Reading) throws -> [Event] {
    if let said { return [said] }
    let met = face.met
    if !face.place.isEmpty {
      let week = events.filter { event in
        isDayTyped ? event.day == met : (0...Self.days).contains(today.days(since: event.day))
      }
      let exact = week.filter { Folding.tokens($0.name) == Folding.tokens(face.place) }
      let named = try exact.isEmpty ? week.filter { try names(face.place, $0, in: reading) } : exact
      // Of a series that meets every other day, the last.
      if let last = named.map(\.day).max() { return named.filter { $0.day == last } }
    }
    let on = events.filter { $0.day == met && ($0.attendance == .going || $0.attendance == .attended) }
    if !on.isEmpty || isDayTyped { return on }
    // The morning after; what says that it was somewhere else speaks against it.
    guard isMorning else { return [] }
    let yesterday = today.adding(days: -1)
    return events.filter { event in
      event.day == yesterday && (event.attendance == .going || event.attendance == .attended)
        && (face.place.isEmpty || Folding.tokens(face.place) == Folding.tokens(event.place))
    }
  }

  /// The place that a card names is the event, or the group whose meeting it is.
  private func names(_ place: String, _ event: Event, in reading: Reading) throws -> Bool {
    let said = Folding.tokens(place)
    let group = try event.group.flatMap { try reading.group($0)?.name } ?? ""
    guard !said.isEmpty else { return false }
    return [event.name, group].contains { name in
      let tokens = Folding.tokens(name)
      return !tokens.isEmpty && (said.allSatisfy(tokens.contains) || tokens.allSatisfy(said.contains))
    }
  }
}
