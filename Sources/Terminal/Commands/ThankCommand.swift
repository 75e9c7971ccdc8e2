import ArgumentParser
import UseCases
import Wording

struct ThankCommand: TendCommand {
  static let configuration = CommandConfiguration(
    commandName: "thank", abstract: HelpText.thank.abstract, discussion: HelpText.thank.discussion)

  @OptionGroup var told: AcknowledgeOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try told.run(.thanked, in: session) }
}
