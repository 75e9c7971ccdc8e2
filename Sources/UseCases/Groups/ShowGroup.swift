package import Domain
import Store

/// One group's page: who belongs to it, and with whom the user has not talked there yet.
package struct GroupShown: Sendable, Encodable {
  package var listed: ListedGroup
  package var dues: Money?
  /// Those with an office first, then those the user has not talked with at a meeting, then the others.
  package var members: [Member]
  /// The last meetings the user was at, the latest first.
  package var meetings: [ListedEvent]
  /// With whom the user has not talked at any of them.
  package var notYet: Int
  package var results: EventResults?

  package struct Member: Hashable, Sendable, Encodable {
    package var number: Int
    package var person: ListedPerson
    package var office: String
    /// When the user last talked with them at one of these meetings.
    package var talked: Day?
  }
}

extension Network {
  package func group(_ id: ID<Group>) throws(Refusal) -> GroupShown {
    try read { reading in try reading.shown(id) }
  }
}

extension Reading {
  /// Meetings that tell with whom the user has talked.
  private static let lastMeetings = 6
  /// Members that are looked up by the name that means them alone: more than a screen holds.
  private static let proposed = 60

  func shown(_ id: ID<Group>) throws -> GroupShown {
    let (groups, events) = (try groups(), try events())
    guard let group = groups.first(where: { $0.id == id }) else { throw StoreError.missing(entity: id.text) }
    let meetings = Array(
      events.filter { $0.group == id && $0.wasAttended(by: world.today) }.prefix(Self.lastMeetings))
    let talked = try talked(at: meetings)
    var entries: [(membership: Membership, person: ListedPerson)] = []
    for membership in try memberships(in: id) where membership.left == nil {
      if let person = try listed(membership.contact) { entries.append((membership, person)) }
    }
    let rank: (Membership) -> Int = { $0.office.isEmpty ? talked[$0.contact] == nil ? 1 : 2 : 0 }
    let keys = Dictionary(
      entries.map { ($0.person.contact, Folding.fold($0.person.name)) }, uniquingKeysWith: { one, _ in one })
    entries.sort { one, other in
      let (first, second) = (one.person.contact, other.person.contact)
      return (rank(one.membership), keys[first] ?? "", first) < (rank(other.membership), keys[second] ?? "", second)
    }
    var members: [GroupShown.Member] = []
    for entry in entries {
      let contact = entry.person.contact
      let person = try members.count < Self.proposed ? introduced(contact) ?? entry.person : entry.person
      members.append(
        GroupShown.Member(
          number: members.count + 1, person: person, office: entry.membership.office, talked: talked[contact]))
    }
    let practice = try practice()
    let attended = events.filter { $0.group == id && $0.wasAttended(by: world.today) }
    return GroupShown(
      listed: try listed(group, among: groups, events), dues: group.dues, members: members,
      meetings: try meetings.map { try listed($0, among: events) }, notYet: members.count { $0.talked == nil },
      results: attended.isEmpty ? nil : try results(of: attended, isSeries: true, practice))
  }

  /// With whom the user talked at these meetings, and when last.
  private func talked(at meetings: [Event]) throws -> [ContactID: Day] {
    var talked: [ContactID: Day] = [:]
    for meeting in meetings {
      var there = try meeting.touch.flatMap { try Touch.load(EntityKey($0), in: self) }?.parties.map(\.contact) ?? []
      for face in try faces(at: meeting.id) {
        if case .kept(let contact) = face.fate { there.append(contact) }
      }
      for contact in there { talked[contact] = max(talked[contact] ?? meeting.day, meeting.day) }
    }
    return talked
  }
}
