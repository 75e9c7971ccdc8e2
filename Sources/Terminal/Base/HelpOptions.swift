import ArgumentParser
import Domain
import UseCases
import Wording
import enum Wording.Help

/// What is said of help and referrals, given or received: the options of `give` and `got`.
struct HelpOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(Help.helpKind)) var kind: String
  @Argument(help: ArgumentHelp(Help.who)) var who: String
  @Argument(help: ArgumentHelp(Help.helpWhat)) var what: [String] = []
  @Option(name: .long, help: ArgumentHelp(Help.helpOn)) var on: String?
  @Flag(name: .long, help: ArgumentHelp(Help.offered)) var offered = false
  @Flag(name: .long, help: ArgumentHelp(Help.landed)) var landed = false
  @Flag(name: .long, help: ArgumentHelp(Help.paid)) var paid = false
  @Option(name: .long, help: ArgumentHelp(Help.from)) var from: String?
  @Option(name: .long, help: ArgumentHelp(Help.level)) var level: String?
  @Flag(name: .long, help: ArgumentHelp(Help.contacted)) var contacted = false
  @Flag(name: .long, help: ArgumentHelp(Help.met)) var met = false
  @Flag(name: .long, help: ArgumentHelp(Help.won)) var won = false
  @Flag(name: .long, help: ArgumentHelp(Help.lost)) var lost = false
  @Option(name: .long, help: ArgumentHelp(Help.value)) var value: String?

  func run(by side: Side, in session: Session) throws {
    let kind = try Typed.helpKind(kind)
    let contact = try Who.contact(who, in: session)
    let text = what.joined(separator: " ")
    let on = try on.map { try Typed.pastDay($0, in: session.world) }
    // A referral that was only offered is help; one that was passed has a third party.
    if kind == .referral, !offered, !(landed && text.isEmpty) {
      let noted = try session.network().referral(with: contact, try referral(by: side, text, on))
      try session.show(noted) { $0.referred(noted) }
      return
    }
    var told = HelpTold(by: side, kind, text)
    (told.on, told.isOffer, told.hasLanded, told.isPaid) = (on, offered, landed, paid)
    told.from = try from.map { try Typed.pastDay($0, in: session.world) }
    let noted = try session.network().help(with: contact, told)
    try session.show(noted) { $0.helped(noted) }
  }

  private func referral(by side: Side, _ text: String, _ on: Day?) throws -> ReferralTold {
    var told = ReferralTold(by: side, text)
    told.on = on
    told.level = try level.map { try Typed.number($0, within: 0...5) }
    told.status = won ? .won : lost ? .lost : met ? .met : contacted ? .contacted : nil
    told.value = try value.map { try Typed.money($0) }
    return told
  }
}
