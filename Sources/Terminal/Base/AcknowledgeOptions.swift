import ArgumentParser
import UseCases
import Wording

/// What is said of thanks and reports: the options of `thank` and `report`.
struct AcknowledgeOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.saying)) var saying: [String] = []
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpText.about)) var about: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.byChannel)) var by: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.helpOn)) var on: String?

  func run(_ way: Acknowledged.Way, in session: Session) throws {
    let network = try session.network()
    let contact = try Who.contact(who, in: session)
    let chosen = try about.map { words in
      try Pick.one(of: try network.waiting(for: way, with: contact), words, in: session)
    }
    let done = try network.acknowledge(
      way, to: contact, for: chosen, saying: saying.joined(separator: " "), by: try Typed.channel(by ?? "message"),
      on: try on.map { try Typed.pastDay($0, in: session.world) })
    try session.show(done) { $0.acknowledged(done) }
  }
}
