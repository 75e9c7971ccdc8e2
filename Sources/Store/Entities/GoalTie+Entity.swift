package import Domain

extension GoalTie: Entity {
  package static let entityKind = EntityKind.goalTie
  package var key: EntityKey { EntityKey(name: activity.text) }
  package var relationships: [ContactID] { [] }

  init(_ row: Row) throws(StoreError) {
    guard let activity = Activity(text: row.text(0)) else {
      throw .damaged(detail: "\(row.text(0)) is tied to a goal, and is no activity")
    }
    self.init(activity: activity, goal: try row.id(1))
  }

  package static func load(_ key: EntityKey, in reading: Reading) throws(StoreError) -> GoalTie? {
    try reading.sql("SELECT activity, goal FROM goal_tie WHERE n = ? AND activity = ?")
      .first(reading.n, key.name, row: GoalTie.init)
  }

  package func write(in writing: Writing) throws(StoreError) {
    try writing.sql("INSERT INTO goal_tie(n, activity, u, goal) VALUES (?, ?, ?, ?)")
      .run(writing.n, activity.text, writing.u, goal)
  }

  package func erase(in writing: Writing) throws(StoreError) {
    try writing.sql("DELETE FROM goal_tie WHERE n = ? AND activity = ?").run(writing.n, activity.text)
  }
}

extension Activity {
  /// What an entity of this kind is as an activity; nil where it is none.
  init?(_ kind: EntityKind, _ key: EntityKey) {
    switch kind {
    case .touch: self = .touch(id: key.id())
    case .ask: self = .ask(id: key.id())
    case .help: self = .help(id: key.id())
    case .referral: self = .referral(id: key.id())
    case .introduction: self = .introduction(id: key.id())
    case .opportunity: self = .opportunity(id: key.id())
    case .oneToOne: self = .oneToOne(id: key.id())
    case .event: self = .event(id: key.id())
    case .face: self = .face(id: key.id())
    case .contribution: self = .contribution(id: key.id())
    case .contact, .organization, .relationship, .promise, .fact, .note, .reply, .setting, .goal, .goalTie, .group,
      .membership, .credit:
      return nil
    }
  }
}
