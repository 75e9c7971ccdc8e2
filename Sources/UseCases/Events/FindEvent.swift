package import Domain
import Store

/// Which event is meant by what was typed.
package enum EventMeant: Sendable {
  case one(ID<Event>)
  case several([ListedEvent])
  /// None on record: one to be noted, if its day is known.
  case new(EventDraft)
}

/// A new event as it was typed.
package struct EventDraft: Hashable, Sendable {
  package var name: String
  package var occasion: Occasion?
  package var place: String
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
        return .one(id)
      }
      let whole = typed.contains { $0 == "," || $0 == ";" } ? [] : all.matching(typed)
      if on == nil, !whole.isEmpty { return try reading.pick(whole, from: sight, among: all) }
      let words = try EventWords(typed, in: world, isPast: sight == .behind)
      // Told part by part, another of a longer name is not meant.
      let named = all.matching(words.name).filter { event in
        !words.hasParts || Folding.tokens(event.name) == Folding.tokens(words.name)
      }
      let draft = EventDraft(name: words.name, occasion: words.occasion ?? on, place: words.place)
      if let day = words.occasion?.day {
        let there = named.filter { $0.day == day && $0.isAt(words.place) }
        return there.isEmpty ? .new(draft) : try reading.pick(there, from: .nearest, among: all)
      }
      if let day = on?.day {
        let there = named.filter { $0.day == day }
        if !there.isEmpty { return try reading.pick(there, from: .nearest, among: all) }
        let coming = named.filter { $0.day >= world.today && $0.attendance != .attended }
        guard day >= world.today, !coming.isEmpty else { return .new(draft) }
        return try reading.pick(coming, from: .ahead, among: all)
      }
      return named.isEmpty ? .new(draft) : try reading.pick(named, from: sight, among: all)
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
  fileprivate func pick(_ found: [Event], from sight: EventSight, among all: [Event]) throws -> EventMeant {
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
    if isClear { return .one(first.id) }
    return .several(try events.prefix(9).map { try listed($0, among: all) })
  }
}

extension Event {
  /// Nothing speaks against this place being its own.
  fileprivate func isAt(_ other: String) -> Bool {
    place.isEmpty || other.isEmpty || Folding.fold(place) == Folding.fold(other)
  }
}
