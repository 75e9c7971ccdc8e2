import ArgumentParser
import UseCases
import Wording

struct TierCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "tier", abstract: Help.tier.abstract, discussion: Help.tier.discussion)

  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.cadence)) var cadence: [String] = []
  @Option(name: .long, help: ArgumentHelp(Help.longest)) var longest: String?
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
          of: contact, try Typed.cadence(cadence.joined(separator: " ")), longest: try longest.map { try Typed.days($0) })
      }
    try session.show(changed) { $0.changed(changed) }
  }
}
