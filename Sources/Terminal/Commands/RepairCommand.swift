import ArgumentParser
import UseCases
import Wording

struct RepairCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("repair", HelpText.repair)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.saying)) var saying: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.byChannel)) var by: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.helpOn)) var on: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    let made = try session.network().repair(
      with: contact, saying: saying.joined(separator: " "), by: try Typed.channel(by ?? "call"),
      on: try on.map { try Typed.pastDay($0, in: session.world) })
    try session.show(made) { $0.repaired(made) }
  }
}
