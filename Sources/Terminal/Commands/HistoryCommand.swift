import ArgumentParser
import UseCases
import Wording

struct HistoryCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("history", HelpText.history)

  @Argument(help: ArgumentHelp(HelpText.historyWho)) var who: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.historyLimit)) var limit = 20
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try who.map { try Who.contact($0, in: session) }
    let history = try network.history(of: contact, limit: max(1, limit))
    try session.show(history) { $0.history(history) }
  }
}
