package import Domain

extension Reading {
  /// Every goal, oldest first.
  package func goals() throws(StoreError) -> [Goal] { try all(Goal.self) }

  /// Those that are neither won nor dropped.
  package func openGoals() throws(StoreError) -> [Goal] { try open(Goal.self) }

  package func ties(to goal: ID<Goal>) throws(StoreError) -> [Activity] {
    try sql("SELECT activity, goal FROM goal_tie WHERE n = ? AND goal = ? ORDER BY activity")
      .all(n, goal, row: GoalTie.init).map(\.activity)
  }

  package func tie(of activity: Activity) throws(StoreError) -> GoalTie? {
    try GoalTie.load(EntityKey(name: activity.text), in: self)
  }
}
