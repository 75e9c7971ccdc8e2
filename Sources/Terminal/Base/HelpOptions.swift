import ArgumentParser
import Domain
import UseCases
import Wording

/// What is said of help and referrals, given or received: the options of `give` and `got`.
struct HelpOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(HelpText.helpKind)) var kind: String
  @Argument(help: ArgumentHelp(HelpText.who)) var who: String
  @Argument(help: ArgumentHelp(HelpText.helpWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.helpOn)) var on: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.offered)) var offered = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.landed)) var landed = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.paid)) var paid = false
  @Option(name: .long, help: ArgumentHelp(HelpText.from)) var from: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.level)) var level: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.contacted)) var contacted = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.met)) var met = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.won)) var won = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.lost)) var lost = false
  @Option(name: .long, help: ArgumentHelp(HelpText.worth)) var value: String?

  @OptionGroup var goal: GoalOption

  func run(by side: Side, in session: Session) throws {
    let kind = try Typed.helpKind(kind)
    let contact = try Who.contact(who, in: session)
    let text = what.joined(separator: " ")
    let on = try on.map { try Typed.pastDay($0, in: session.world) }
    // A referral that was only offered is help; one that was passed has a third party.
    if kind == .referral, !offered, !(landed && text.isEmpty) {
      let noted = try goal.network(in: session).referral(with: contact, try referral(by: side, text, on))
      try session.show(noted) { $0.referred(noted) }
      return
    }
    var told = HelpTold(by: side, kind, text)
    (told.on, told.isOffer, told.hasLanded, told.isPaid) = (on, offered, landed, paid)
    told.from = try from.map { try Typed.pastDay($0, in: session.world) }
    let noted = try goal.network(in: session).help(with: contact, told)
    try session.show(noted) { $0.helped(noted) }
  }

  private func referral(by side: Side, _ text: String, _ on: Day?) throws -> ReferralTold {
    let goesOn = contacted || met || won || lost
    var told = ReferralTold(by: side, text)
    told.on = on
    told.level = try level.map { try Typed.number($0, within: 0...5) } ?? (Typed.isLead(kind) && !goesOn ? 0 : nil)
    told.status = won ? .won : lost ? .lost : met ? .met : contacted ? .contacted : nil
    told.value = try value.map { try Typed.money($0) }
    return told
  }
}
