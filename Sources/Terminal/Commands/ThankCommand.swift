import ArgumentParser
import UseCases
import Wording

struct ThankCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("thank", HelpText.thank)

  @OptionGroup var told: AcknowledgeOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try told.run(.thanked, in: session) }
}
