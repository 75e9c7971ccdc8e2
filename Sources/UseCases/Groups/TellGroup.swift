package import Domain
import Store

/// What the user tells of a group, in one go; nil is as it was.
package struct GroupTold: Hashable, Sendable {
  package var name: String?
  package var kind: Group.Kind?
  /// The user's own office; empty for a plain member.
  package var office: String?
  package var dues: Money?
  /// What the user asks of it this week; empty takes it back.
  package var ask: String?
  /// Since when the user has left it.
  package var left: Day?
  package var rejoined = false
  package var meeting: Meeting?

  package struct Meeting: Hashable, Sendable {
    package var occasion: Occasion
    package var place: String?

    package init(_ occasion: Occasion, place: String? = nil) { (self.occasion, self.place) = (occasion, place) }
  }

  package init() {}

  package var isEmpty: Bool { self == GroupTold() }
}

/// What it came to.
package struct GroupNoted: Sendable, Encodable {
  package var group: GroupShown
  package var changes: [Change]

  package enum Change: Hashable, Sendable, Encodable {
    case noted
    case details
    case ask
    case noAsk
    case left
    case rejoined
    /// A meeting was noted, or moved to another hour or place.
    case meeting(event: ListedEvent)
    case member(person: ListedPerson, office: String)
    case memberLeft(person: ListedPerson)
  }
}

extension Network {
  /// Notes a new group. One of that very name is told of instead.
  package func note(group name: String, _ told: GroupTold) throws(Refusal) -> GroupNoted {
    let name = Typed.trimmed(name)
    guard !Folding.tokens(name).isEmpty else { throw .group(.unnamed) }
    return try write("group") { writing in
      if let same = try writing.groups().first(where: { Folding.tokens($0.name) == Folding.tokens(name) }) {
        return try writing.tell(same, told, isNew: false)
      }
      return try writing.tell(
        Group(id: writing.world.id(), name: name, noted: writing.world.now()), told, isNew: true)
    }
  }

  package func tell(group id: ID<Group>, _ told: GroupTold) throws(Refusal) -> GroupNoted {
    try write("group") { writing in
      guard let group = try writing.group(id) else { throw StoreError.missing(entity: id.text) }
      return try writing.tell(group, told, isNew: false)
    }
  }

  /// Puts a contact among the members of a group, changes their office, or notes that they left.
  package func member(
    _ contact: ContactID, of id: ID<Group>, office: String? = nil, left: Bool = false
  ) throws(Refusal) -> GroupNoted {
    try write("group") { writing in
      guard let group = try writing.group(id) else { throw StoreError.missing(entity: id.text) }
      let person = try writing.named(contact)
      let known = try Membership.load(Membership(group: id, contact: contact).key, in: writing)
      if left, known.map({ $0.left != nil }) ?? true {
        throw Refusal.group(.notMember(person, group: group.name))
      }
      var membership = known ?? Membership(group: id, contact: contact)
      if let office { membership.office = Typed.trimmed(office) }
      membership.left = left ? writing.world.today : nil
      try writing.save(membership)
      writing.describe("\(group.name): \(person.name)")
      let change: [GroupNoted.Change] =
        membership == known
        ? [] : [left ? .memberLeft(person: person) : .member(person: person, office: membership.office)]
      return GroupNoted(group: try writing.shown(id), changes: change)
    }
  }
}

extension Writing {
  fileprivate func tell(_ before: Group, _ told: GroupTold, isNew: Bool) throws -> GroupNoted {
    var group = before
    var changes: [GroupNoted.Change] = isNew ? [.noted] : []
    if let name = told.name, !Folding.tokens(name).isEmpty {
      let same = try groups().first { $0.id != group.id && Folding.tokens($0.name) == Folding.tokens(name) }
      if let same { throw Refusal.group(.named(same.name)) }
      group.name = Typed.trimmed(name)
    }
    if let kind = told.kind { group.kind = kind }
    if let office = told.office { group.office = Typed.trimmed(office) }
    if let dues = told.dues { group.dues = dues }
    if group != before, !isNew { changes.append(.details) }
    if let text = told.ask.map(Typed.trimmed) {
      group.ask = text.isEmpty ? nil : Group.WeeklyAsk(text: text, since: world.today)
      if group.ask != before.ask { changes.append(text.isEmpty ? .noAsk : .ask) }
    }
    if let left = told.left, group.left == nil {
      group.left = left
      changes.append(.left)
    } else if told.rejoined, group.left != nil {
      group.left = nil
      changes.append(.rejoined)
    }
    try save(group)
    if let meeting = told.meeting { changes.append(try note(meeting, of: group)) }
    describe(group.name)
    return GroupNoted(group: try shown(group.id), changes: changes)
  }

  /// A meeting of one's own group: one goes there, and no guard is asked.
  private func note(_ meeting: GroupTold.Meeting, of group: Group) throws -> GroupNoted.Change {
    let day = meeting.occasion.day
    let known = try events().first { $0.group == group.id && $0.day == day }
    var event =
      known
      ?? Event(
        id: world.id(), name: group.name, group: group.id, day: day,
        attendance: day < world.today ? .attended : .going, noted: world.now())
    if let minute = meeting.occasion.minuteOfDay { event.minuteOfDay = minute }
    if let place = meeting.place { event.place = Typed.trimmed(place) }
    try save(event)
    return .meeting(event: try listed(event))
  }
}
