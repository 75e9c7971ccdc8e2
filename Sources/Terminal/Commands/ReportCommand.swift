import ArgumentParser
import UseCases
import Wording

struct ReportCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("report", HelpText.report)

  @OptionGroup var told: AcknowledgeOptions
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws { try told.run(.reported, in: session) }
}
