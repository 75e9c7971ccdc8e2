import ArgumentParser
import Domain
import Wording

struct GotCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("got", HelpText.got)

  @OptionGroup var help: HelpOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try help.run(by: .them, in: session) }
}
