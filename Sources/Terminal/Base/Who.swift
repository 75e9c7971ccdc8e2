import ArgumentParser
import Domain
import UseCases
import Wording

/// A person on the command line: a name as people type it, or a number of the last list.
struct Who {
  /// The contact that `typed` means. On a terminal, several are asked about; elsewhere they are refused with their names.
  static func contact(_ typed: String, in session: Session) throws -> ContactID {
    if let number = Int(typed) { return try session.memory.person(number, now: session.world.now()).contact }
    switch try session.network().lookUp(typed) {
    case .one(let contact): return contact
    case .nobody(let near): throw try session.network().nobody(named: typed, near: near)
    case .several(let people):
      guard session.isInteractive else { throw Refusal.several(named: typed, people: people) }
      let question = session.words.which(typed, people)
      let keys = people.indices.map { String($0 + 1) }
      guard let place = Prompt(screen: session.screen).choose(question, among: keys) else {
        throw Refusal.several(named: typed, people: people)
      }
      return people[place].contact
    }
  }
}
