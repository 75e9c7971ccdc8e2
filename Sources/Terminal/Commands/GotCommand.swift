import ArgumentParser
import Domain
import Wording

struct GotCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "got", abstract: HelpText.got.abstract, discussion: HelpText.got.discussion)

  @OptionGroup var help: HelpOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try help.run(by: .them, in: session) }
}
