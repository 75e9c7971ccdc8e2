import ArgumentParser
import UseCases
import Wording

struct RepairCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair", abstract: Help.repair.abstract, discussion: Help.repair.discussion)

  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.saying)) var saying: [String] = []
  @Option(name: .long, help: ArgumentHelp(Help.byChannel)) var by: String?
  @Option(name: .long, help: ArgumentHelp(Help.helpOn)) var on: String?
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
