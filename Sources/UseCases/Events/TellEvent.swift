package import Domain
import Method
import Store

extension Network {
  /// Notes a new event with all that is told of it. One that is over counts as attended.
  package func note(_ draft: EventDraft, _ told: EventTold = EventTold()) throws(Refusal) -> EventNoted {
    let name = Typed.trimmed(draft.name)
    guard !Folding.tokens(name).isEmpty else { throw .event(.unnamed) }
    guard let occasion = draft.occasion else { throw .event(.noDay(named: name, near: try events(near: name))) }
    return try write("event") { writing in
      let event = Event(
        id: writing.world.id(), name: name, place: draft.place, day: occasion.day, minuteOfDay: occasion.minuteOfDay,
        attendance: occasion.day < writing.world.today ? .attended : .undecided, noted: writing.world.now())
      if let other = try writing.events().first(where: { $0.isSame(as: event) }) {
        // Told like a new one, and on record: what is new about it is added.
        var told = told
        told.occasion = nil
        var noted = try writing.tell(other, told.adding(other.news(in: draft)), isNew: false)
        noted.wasKnown = true
        return noted
      }
      var told = told
      told.occasion = nil
      return try writing.tell(event, told, isNew: true)
    }
  }

  /// Tells more of an event on record, all of it in one act.
  package func tell(_ id: ID<Event>, _ told: EventTold) throws(Refusal) -> EventNoted {
    try write("event") { writing in
      guard let event = try writing.event(id) else { throw StoreError.missing(entity: id.text) }
      return try writing.tell(event, told, isNew: false)
    }
  }
}

extension Writing {
  fileprivate func tell(_ before: Event, _ told: EventTold, isNew: Bool) throws -> EventNoted {
    var event = before
    var changes: [EventNoted.Change] = isNew ? [.noted] : []
    if told.changeDetails(of: &event), !isNew { changes.append(.details) }
    if event.day != before.day { changes.insert(.moved(from: before.day), at: 0) }
    try requireDay(for: told, of: event, isNew: isNew)
    let verdict = try signUp(told, &event, &changes)
    if let aim = told.aim, aim != event.aim {
      event.aim = aim
      changes.append(.aim)
    }
    if let change = try told.changeSought(of: &event) { changes.append(change) }
    changes += try talk(told, &event)
    if let debrief = told.debrief {
      event.debrief = Event.Debrief(again: debrief.again, line: debrief.line, at: world.now())
      changes.append(.debriefed)
    }
    describe(event.name)
    try save(event)
    if let goal, let change = try tie(event, to: goal) { changes.append(change) }
    return EventNoted(
      event: try shown(event.id), changes: changes, verdict: verdict, wasKnown: false)
  }

  /// Ties it to the goal that was named, also where nothing else was told of it.
  ///
  /// - Returns: nil where it was for that one already.
  private func tie(_ event: Event, to id: ID<Goal>) throws -> EventNoted.Change? {
    let activity = Activity.event(id: event.id)
    let before = try tie(of: activity)?.goal
    guard before != id else { return nil }
    try save(GoalTie(activity: activity, goal: id))
    let left = try before.flatMap { try Goal.load(EntityKey($0), in: self) }
    return .tied(goal: try self.goal(id).title, from: left?.title)
  }

  private func requireDay(for told: EventTold, of event: Event, isNew: Bool) throws {
    let today = world.today
    if told.looksBack || event.attendance == .attended, event.day > today || !event.hasBegun(in: world) {
      throw Refusal.event(.ahead(try listed(event)))
    }
    if told.attendance == .going, event.day < today { throw Refusal.event(.over(try listed(event))) }
  }

  /// Decides on attendance; what the guard says where somebody signs up (P1).
  private func signUp(
    _ told: EventTold, _ event: inout Event, _ changes: inout [EventNoted.Change]
  ) throws -> Verdict? {
    let attendance = told.attendance ?? (told.looksBack ? .attended : event.attendance)
    guard attendance != event.attendance else { return nil }
    var verdict: Verdict?
    if attendance == .going {
      let practice = try practice()
      let (id, today) = (event.id, world.today)
      let last = try events().filter { $0.id != id && $0.wasAttended(by: today) }
        .prefix(practice.rules.guards.motionEvents)
      verdict = Method.verdict(
        onEvent: try eventFaces(Array(last), practice), isOptional: try isOptional(event), practice: practice,
        now: world.now())
    }
    event.attendance = attendance
    changes.append(.attendance(now: attendance))
    return verdict
  }

  /// A chapter or a service club counts on its members; to a mixer, even of a group of one's own, one goes or does not.
  private func isOptional(_ event: Event) throws(StoreError) -> Bool {
    guard let id = event.group else { return true }
    switch try group(id)?.kind {
    case .strongContact, .service: return false
    case .casual, .professional, .online, nil: return true
    }
  }

  /// Writes the touch of that evening, or adds to it. Whoever was kept from a card of this evening has it on record.
  private func talk(_ told: EventTold, _ event: inout Event) throws -> [EventNoted.Change] {
    var changes: [EventNoted.Change] = []
    let kept = Set(
      try faces(at: event.id).compactMap { face -> ContactID? in
        if case .kept(let contact) = face.fate { contact } else { nil }
      })
    var touch = try event.touch.flatMap { try Touch.load(EntityKey($0), in: self) }
    let there = Set(touch?.parties.map(\.contact) ?? []).union(kept)
    var new: [ContactID] = []
    for contact in told.talked where !there.contains(contact) && !new.contains(contact) { new.append(contact) }
    if !told.talked.isEmpty {
      changes.append(
        .talked(
          with: try new.map { try named($0) },
          known: try told.talked.filter { !new.contains($0) }.map { try named($0) }))
    }
    if !new.isEmpty {
      let parties = new.map { Touch.Party(contact: $0) }
      if touch == nil {
        touch = Touch(
          id: world.id(), at: world.instant(on: event.day), channel: .event, direction: .mutual, parties: [],
          place: event.place.isEmpty ? event.name : event.place, note: event.place.isEmpty ? "" : event.name,
          recorded: world.now())
      }
      touch?.parties += parties
    }
    guard var touch else {
      if told.present != nil { throw Refusal.missing(.person) }
      return changes
    }
    if let present = told.present {
      let met = Set(touch.parties.map(\.contact)).union(kept).count
      guard present >= met else {
        throw Refusal.event(.fewPresent(try listed(event), present: present, met: met))
      }
      changes.append(.present(count: present))
    }
    touch.company = max(told.present ?? touch.company, touch.parties.count)
    if world.zone.day(of: touch.at) != event.day { touch.at = world.instant(on: event.day) }
    event.touch = touch.id
    try save(touch)
    return changes
  }
}

extension Event {
  /// Of one name, day and place: one event, however often it is told.
  fileprivate func isSame(as other: Event) -> Bool {
    id != other.id && day == other.day && Folding.tokens(name) == Folding.tokens(other.name)
      && isAt(other.place)
  }
}

extension EventTold {
  /// - Returns: whether anything but the day is another now.
  fileprivate func changeDetails(of event: inout Event) -> Bool {
    let before = event
    if let name, !Typed.trimmed(name).isEmpty { event.name = Typed.trimmed(name) }
    if let occasion {
      event.day = occasion.day
      if let minute = occasion.minuteOfDay { event.minuteOfDay = minute }
    }
    if let place { event.place = Typed.trimmed(place) }
    if let group { event.group = group }
    if let cost { event.cost = cost }
    if let minutes { event.minutes = minutes }
    if let expectedShare { event.expectedShare = expectedShare }
    var other = event
    other.day = before.day
    return other != before
  }

  /// Puts people on the list of whom to meet, and takes others off.
  fileprivate func changeSought(of event: inout Event) throws(Refusal) -> EventNoted.Change? {
    var (added, removed): ([String], [String]) = ([], [])
    for typed in notMeet {
      let meant = event.toMeet.named(typed) { $0.name }
      guard meant.count == 1, let one = meant.first else {
        let choices = meant.isEmpty ? event.toMeet : meant
        throw .unreadable(what: .sought, typed: typed, choices: choices.map(\.name))
      }
      event.toMeet.removeAll { $0 == one }
      removed.append(one.name)
    }
    for sought in meet {
      let isKnown = event.toMeet.contains { known in
        sought.contact.map { $0 == known.contact } ?? (Folding.tokens(known.name) == Folding.tokens(sought.name))
      }
      if isKnown { continue }
      event.toMeet.append(sought)
      added.append(sought.name)
    }
    return added.isEmpty && removed.isEmpty ? nil : .toMeet(added: added, removed: removed)
  }
}
