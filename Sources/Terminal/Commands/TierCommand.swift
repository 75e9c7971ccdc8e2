import ArgumentParser
import UseCases
import Wording

struct TierCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("tier", HelpText.tier)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.cadence)) var cadence: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.longest)) var longest: String?
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    let changed =
      if cadence.isEmpty, longest == nil {
        try network.cadence(of: contact)
      } else {
        try network.cadence(
          of: contact, try Typed.cadence(cadence.joined(separator: " ")),
          longest: try longest.map { try Typed.days($0) })
      }
    try session.show(changed) { $0.changed(changed) }
  }
}
