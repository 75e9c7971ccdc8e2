import ArgumentParser
import Domain
import UseCases
import Wording

/// What came of an ask, as options.
struct AskOutcomeOptions: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(HelpText.askYes)) var yes = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.askNo)) var no = false
  @Option(name: .long, help: ArgumentHelp(HelpText.askNoBut)) var noBut: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.askLater)) var later: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.askSilence)) var silence = false
  @Option(name: .long, help: ArgumentHelp(HelpText.askValue)) var value: String?

  func validate() throws {
    if [yes, no, noBut != nil, later != nil, silence].count(where: { $0 }) > 1 {
      throw ValidationError(HelpText.oneOf(["--yes", "--no", "--no-but", "--later", "--silence"]))
    }
    if value != nil, !yes { throw ValidationError(HelpText.valueOfYes) }
  }

  func answer(in world: World) throws -> AskAnswer? {
    if yes { return .yes(value: try value.map(Typed.money)) }
    if no { return .no }
    if silence { return .silence }
    if let noBut { return .noBut(noBut) }
    if let later { return .later(try Typed.comingDay(later, in: world)) }
    return nil
  }
}
