import ArgumentParser
import UseCases
import Wording

struct PrepCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("prep", HelpText.prep)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let prepared = try session.network().prepare(for: try Who.contact(who, in: session))
    try session.show(prepared) { $0.prepared(prepared) }
  }
}
