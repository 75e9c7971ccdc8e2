package import Domain
import Store

/// Which event is meant by what was typed.
package enum EventMeant: Sendable {
  /// What was typed beside its name and is not on record of it yet: an hour, a place.
  case one(ID<Event>, said: EventTold)
  case several([ListedEvent])
  /// None on record: one to be noted, if its day is known.
  case new(EventDraft)
}

/// A new event as it was typed.
package struct EventDraft: Hashable, Sendable {
  package var name: String
  package var occasion: Occasion?
  package var place: String
  /// An hour that was said without a day.
  package var minuteOfDay: Int?
}

/// From where on the calendar an event is looked for, where several bear its name.
package enum EventSight: Hashable, Sendable {
  /// The nearest, to look at.
  case nearest
  /// The next, to decide on.
  case ahead
  /// The last, to tell of.
  case behind
}

extension Network {
  /// The event that a name means: any beginning of its words, with its day where several bear it. "Expo, 3 dec, Ghent"
  /// means a new one, where none of that name is noted for that day.
  ///
  /// - Parameter on: the day that was told beside the name. One of that name that is to come is moved there; else a new
  ///   one is meant.
  package func event(
    meantBy typed: String, from sight: EventSight = .nearest, on: Occasion? = nil
  ) throws(Refusal) -> EventMeant {
    try read { reading in
      let all = try reading.events()
      if let id = ID<Event>(text: typed) {
        guard all.contains(where: { $0.id == id }) else { throw StoreError.missing(entity: id.text) }
        return .one(id, said: EventTold())
      }
      let whole = typed.contains { $0 == "," || $0 == ";" } ? [] : all.matching(typed)
      if on == nil, !whole.isEmpty { return try reading.pick(whole, from: sight, among: all) }
      let words = try EventWords(typed, in: world, isPast: sight == .behind, isDayTold: on != nil)
      // Told part by part, another of a longer name is not meant.
      let named = all.matching(words.name).filter { event in
        !words.hasParts || Folding.tokens(event.name) == Folding.tokens(words.name)
      }
      let draft = EventDraft(
        name: words.name, occasion: try words.occasion(beside: on), place: words.place, minuteOfDay: words.minuteOfDay)
      guard let said = draft.occasion else {
        return named.isEmpty ? .new(draft) : try reading.pick(named, from: sight, among: all, draft)
      }
      let there = named.filter { $0.day == said.day && $0.isAt(words.place) }
      if !there.isEmpty { return try reading.pick(there, from: .nearest, among: all, draft) }
      if let next = said.next {
        // What is told to have been was not a year ago because its day is still to come.
        if let coming = named.first(where: { $0.day == next }) {
          throw Refusal.event(.ahead(try reading.listed(coming, among: all)))
        }
        throw Refusal.event(.notYet(named: words.name, day: next, before: said.day))
      }
      let coming = named.filter { $0.day >= world.today && $0.attendance != .attended }
      // A day told part by part belongs to a new one; told beside the name, it moves what is to come.
      guard words.occasion == nil, said.day >= world.today, !coming.isEmpty else {
        if let on, on.day != said.day { throw words.contradiction(said.typed, on.typed) }
        return .new(draft)
      }
      let meant = try reading.pick(coming, from: .ahead, among: all)
      guard words.minuteOfDay != nil, case .one(let id, var moved) = meant else { return meant }
      moved.occasion = said
      return .one(id, said: moved)
    }
  }

  /// Events whose names come near one that none bears.
  package func events(near typed: String) throws(Refusal) -> [ListedEvent] {
    try read { reading in
      let all = try reading.events()
      let words = Folding.tokens(typed)
      let near = all.filter { event in
        let tokens = Folding.tokens(event.name)
        return words.contains { word in
          word.count > 2 && tokens.contains { !Typed.nearest(to: word, among: [$0]).isEmpty }
        }
      }
      return try near.prefix(3).map { try reading.listed($0, among: all) }
    }
  }
}

extension Reading {
  /// The one of several that is nearest on that side of today; asked where they are of different series, or of one day.
  ///
  /// - Parameter draft: what was typed.
  fileprivate func pick(
    _ found: [Event], from sight: EventSight, among all: [Event], _ draft: EventDraft? = nil
  ) throws -> EventMeant {
    let today = world.today
    let side = found.filter { event in
      switch sight {
      case .nearest: true
      case .ahead: event.day >= today
      case .behind: event.day <= today
      }
    }
    let events = (side.isEmpty ? found : side).sorted { one, other in
      // Of two equally near the one to come is meant.
      (abs(one.day.days(since: today)), other.day, one.id) < (abs(other.day.days(since: today)), one.day, other.id)
    }
    guard let first = events.first else { return .several([]) }
    let isClear = events.dropFirst().allSatisfy { $0.series == first.series && $0.day != first.day }
    if isClear { return .one(first.id, said: draft.map { first.news(in: $0) } ?? EventTold()) }
    return .several(try events.prefix(9).map { try listed($0, among: all) })
  }
}

extension EventWords {
  /// What was typed, with the hour of what was told beside it, or that alone; refused where the hours differ. Another day
  /// beside it moves the event of the day that was typed, if there is one.
  fileprivate func occasion(beside on: Occasion?) throws(Refusal) -> Occasion? {
    guard var said = occasion else {
      guard var told = on else { return nil }
      if let one = minuteOfDay, let other = told.minuteOfDay, one != other {
        throw contradiction(EventWords.clock(one), told.typed)
      }
      told.minuteOfDay = told.minuteOfDay ?? minuteOfDay
      return told
    }
    guard let on, on.day == said.day else { return said }
    if let one = said.minuteOfDay, let other = on.minuteOfDay, one != other {
      throw contradiction(said.typed, on.typed)
    }
    said.minuteOfDay = said.minuteOfDay ?? on.minuteOfDay
    return said
  }

  fileprivate func contradiction(_ one: String, _ other: String) -> Refusal {
    .event(.contradicts(named: name, one: one, other: other))
  }

  /// `19:00`
  private static func clock(_ minute: Int) -> String {
    "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }
}

extension Event {
  /// Nothing speaks against this place being its own.
  func isAt(_ other: String) -> Bool {
    place.isEmpty || other.isEmpty || Folding.fold(place) == Folding.fold(other)
  }

  /// What was typed of it and is not on record: another hour of its day, a place where there was none.
  func news(in draft: EventDraft) -> EventTold {
    var told = EventTold()
    if let said = draft.occasion, said.day == day, let minute = said.minuteOfDay, minute != minuteOfDay {
      told.occasion = said
    }
    if draft.occasion == nil, let minute = draft.minuteOfDay, minute != minuteOfDay {
      told.occasion = Occasion(day: day, minuteOfDay: minute)
    }
    if place.isEmpty, !draft.place.isEmpty { told.place = draft.place }
    return told
  }
}
