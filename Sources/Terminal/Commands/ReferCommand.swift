import ArgumentParser
import Domain
import UseCases
import Wording

struct ReferCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("refer", HelpText.refer)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.referWhom)) var whom: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.level)) var level: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.referSent)) var sent = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.referAnyway)) var anyway = false
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let contact = try Who.contact(who, in: session)
    var told = ReferralTold(by: .me, whom.joined(separator: " "))
    told.level = try level.map { try Typed.number($0, within: 0...5) }
    let network = try goal.network(in: session)
    let considered = try network.consider(referring: told, to: contact)
    let isHeld = considered.verdict.strength == .notYet && !anyway
    guard sent, !isHeld else {
      try session.show(considered, draft: { $0.draftToSend(considered, anyway: anyway) }) {
        $0.considered(considered, anyway: anyway)
      }
      if isHeld { try end(with: .notYet) }
      return
    }
    let noted = try network.referral(with: contact, told)
    try session.show(noted) { $0.referred(noted) }
  }
}
