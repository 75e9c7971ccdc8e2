import ArgumentParser
import Domain
import UseCases
import Wording

struct LedgerCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("ledger", HelpText.ledger)

  @Option(name: .long, help: ArgumentHelp(HelpText.ledgerSince)) var since: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let world = session.world
    let day = try since.map { try Typed.pastDay($0, in: world) } ?? world.today.adding(days: -90)
    let ledger = try session.network().ledger(since: day)
    let people = ledger.toThank + ledger.toTell + ledger.toHelp
    try session.remember(people.map(\.person))
    try session.show(ledger) { $0.ledger(ledger) }
  }
}
