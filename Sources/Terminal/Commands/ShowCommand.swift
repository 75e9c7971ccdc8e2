import ArgumentParser
import UseCases
import Wording

struct ShowCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("show", HelpText.show)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let shown = try session.network().show(try Who.contact(who, in: session))
    try session.show(shown) { $0.shown(shown) }
  }
}
