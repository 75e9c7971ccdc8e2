import Domain
import UseCases

extension Session {
  /// Remembers the steps that were shown, so that `done 1` means the first.
  func remember(_ steps: [ShownStep]) throws {
    try remember(
      steps.map { Memory.Entry(number: $0.number, contact: $0.step.contact, name: $0.person.name, step: $0.reference) })
  }

  /// Remembers the people that were shown, so that `show 2` means the second.
  func remember(_ people: [ListedPerson]) throws {
    try remember(
      people.enumerated().map { Memory.Entry(number: $0 + 1, contact: $1.contact, name: $1.name, step: nil) })
  }

  /// A list without anybody takes the place of the one before, too.
  func remember(_ entries: [Memory.Entry]) throws {
    try memory.remember(entries, now: world.now())
  }
}
