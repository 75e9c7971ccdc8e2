import ArgumentParser
import Domain
import UseCases
import Wording

struct NeedsCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("needs", HelpText.needs)

  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let needs = try session.network().needs()
    try session.show(needs) { $0.needs(needs) }
    try session.remember(
      needs.needs.map { Memory.Entry(number: $0.number, means: .person($0.person.contact), name: $0.person.name) })
  }
}
