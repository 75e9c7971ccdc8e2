package import Domain

/// Numbers of the method that are nobody's to change, and what follows from those that are.
extension Rules {
  /// Occasions of a series, or faces kept at one event, from which on a proportion says something (P1).
  package static let enoughForProportion = 3
  /// What is asked of a group is for one week.
  package static let groupAskDays = 7

  /// Whoever was kept then is to be written to by this instant (P22).
  package func writeBy(keptAt kept: Instant) -> Instant { kept.adding(seconds: Int64(steps.faceHours) * 3600) }
}
