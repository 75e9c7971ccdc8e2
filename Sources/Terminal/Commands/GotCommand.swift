import ArgumentParser
import Domain
import Wording
import enum Wording.Help

struct GotCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "got", abstract: Help.got.abstract, discussion: Help.got.discussion)

  @OptionGroup var help: HelpOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try help.run(by: .them, in: session) }
}
