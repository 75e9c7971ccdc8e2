package import Domain
import Method
import Store

/// The user's groups, and of what kinds they are (P13).
package struct GroupsShown: Sendable, Encodable {
  package var groups: [ListedGroup]
  /// Those the user has left.
  package var past: Int
  /// The kinds the user's groups are of, and those that none of them is of.
  package var kinds: [Group.Kind]
  package var missing: [Group.Kind]
}

/// A group as one line shows it.
package struct ListedGroup: Hashable, Sendable, Encodable {
  package var group: ID<Group>
  package var name: String
  package var kind: Group.Kind?
  /// The user's own office.
  package var office: String
  package var members: Int
  package var nextMeeting: ListedEvent?
  package var ask: Ask?
  package var left: Day?
  /// What one types to mean this group.
  package var typed: String

  /// What the user asks of the group this week.
  package struct Ask: Hashable, Sendable, Encodable {
    package var text: String
    package var since: Day
    /// It was for another week.
    package var isOld: Bool
  }
}

extension Network {
  package func groups() throws(Refusal) -> GroupsShown {
    try read { reading in
      let all = try reading.groups()
      let events = try reading.events()
      let present = all.filter { $0.left == nil }
      let kinds = Group.Kind.allCases.filter { kind in present.contains { $0.kind == kind } }
      return GroupsShown(
        groups: try present.map { try reading.listed($0, among: all, events) }, past: all.count - present.count,
        kinds: kinds, missing: Group.Kind.allCases.filter { !kinds.contains($0) })
    }
  }
}

extension Reading {
  func listed(_ group: Group, among all: [Group], _ events: [Event]) throws -> ListedGroup {
    let today = world.today
    // The latest comes first.
    let next = events.last {
      $0.group == group.id && !$0.isOver(in: world) && ($0.attendance == .undecided || $0.attendance == .going)
    }
    return ListedGroup(
      group: group.id, name: group.name, kind: group.kind, office: group.office,
      members: try memberships(in: group.id).count { $0.left == nil },
      nextMeeting: try next.map { try listed($0, among: events) },
      ask: group.ask.map {
        ListedGroup.Ask(text: $0.text, since: $0.since, isOld: today.days(since: $0.since) >= Rules.groupAskDays)
      }, left: group.left, typed: group.typed(among: all))
  }
}
