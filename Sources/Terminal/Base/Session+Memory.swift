import Domain
import UseCases
import Wording

extension Session {
  /// Remembers the steps that were shown, so that `done 1` means the first.
  func remember(_ steps: [ShownStep]) throws {
    try remember(
      steps.map { Memory.Entry(number: $0.number, means: .step($0.reference), name: words.name(of: $0)) })
  }

  /// Remembers the people that were shown, so that `show 2` means the second.
  func remember(_ people: [ListedPerson]) throws {
    try remember(
      people.enumerated().map { Memory.Entry(number: $0 + 1, means: .person($1.contact), name: $1.name) })
  }

  /// Remembers the faces that were shown, so that `card 2 --keep` means the second.
  func remember(_ faces: [Face]) throws {
    try remember(
      faces.enumerated().map {
        Memory.Entry(number: $0 + 1, means: .face($1.id), name: $1.particulars.displayName)
      })
  }

  /// Remembers the events that were shown, so that `event 2` means the second.
  func remember(_ shown: EventsShown) throws {
    try remember(
      (shown.upcoming + shown.recent).map {
        Memory.Entry(number: $0.number, means: .event($0.event.event), name: $0.event.name)
      })
  }

  /// Remembers the goals that were shown, so that `goal 2` means the second.
  func remember(_ shown: GoalsShown) throws {
    try remember(
      shown.goals.map {
        Memory.Entry(number: $0.number, means: .goal($0.goal.id), name: words.title($0.goal.title))
      })
  }

  /// A list without anybody takes the place of the one before, too.
  func remember(_ entries: [Memory.Entry]) throws {
    try memory.remember(entries, now: world.now())
  }
}
