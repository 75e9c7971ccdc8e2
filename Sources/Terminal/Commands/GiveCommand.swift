import ArgumentParser
import Domain
import Wording
import enum Wording.Help

struct GiveCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "give", abstract: Help.give.abstract, discussion: Help.give.discussion)

  @OptionGroup var help: HelpOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try help.run(by: .me, in: session) }
}
