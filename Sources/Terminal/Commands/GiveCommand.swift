import ArgumentParser
import Domain
import Wording

struct GiveCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("give", HelpText.give)

  @OptionGroup var help: HelpOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try help.run(by: .me, in: session) }
}
