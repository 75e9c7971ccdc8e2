import ArgumentParser
import Domain
import UseCases
import Wording

struct InviteCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("invite", HelpText.invite)

  @Argument(help: ArgumentHelp(HelpText.who)) var who: String?
  @Argument(help: ArgumentHelp(HelpText.invitePurpose)) var purpose: [String] = []
  @Option(name: .long, help: ArgumentHelp(HelpText.inviteOn)) var on: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.inviteAt)) var at: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.inviteSent)) var sent = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.inviteThey)) var they = false
  @Option(name: .long, defaultAsFlag: "", help: ArgumentHelp(HelpText.inviteAnyway)) var anyway: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.inviteOff)) var off = false
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if sent, they { throw ValidationError(HelpText.oneOf(["--sent", "--they"])) }
    if off, sent || they || on != nil || at != nil || !purpose.isEmpty {
      throw ValidationError(HelpText.offAlone)
    }
  }

  func run(in session: Session) throws {
    guard let who else { return try list(in: session) }
    let contact = try Who.contact(who, in: session)
    let network = try goal.network(in: session)
    if off { return try show(try network.callOff(with: contact), in: session) }
    let told = MeetingTold(
      purpose: purpose.joined(separator: " "), time: try on.map { try Typed.meetingTime($0, in: session.world) },
      place: at ?? "")
    if sent, anyway == nil {
      let considered = try network.consider(invitationTo: contact, purpose: told.purpose, place: told.place)
      if considered.verdict.strength == .notYet {
        try show(considered, in: session)
        try end(with: .notYet)
      }
    }
    if sent || they {
      return try show(try network.invite(contact, told, by: they ? .them : .me, anyway: anyway), in: session)
    }
    // What is told without a purpose is about the meeting that is open.
    if on != nil || at != nil && told.purpose.isEmpty {
      return try show(try network.agree(with: contact, told), in: session)
    }
    let considered = try network.consider(invitationTo: contact, purpose: told.purpose, place: told.place)
    try show(considered, in: session)
    if considered.verdict.strength == .notYet, anyway == nil { try end(with: .notYet) }
  }

  private func show(_ considered: InvitationConsidered, in session: Session) throws {
    try session.show(considered, draft: { $0.draftToSend(considered, anyway: anyway) }) {
      $0.considered(considered, anyway: anyway)
    }
  }

  private func show(_ kept: MeetingKept, in session: Session) throws {
    try session.show(kept) { $0.kept(kept) }
  }

  private func list(in session: Session) throws {
    guard !sent, !they, !off, on == nil, at == nil, anyway == nil else { throw Refusal.missing(.person) }
    let shown = try session.network().meetings()
    try session.show(shown) { $0.meetings(shown) }
    try session.remember(
      shown.meetings.map {
        Memory.Entry(number: $0.number, means: .person($0.person.contact), name: $0.person.name)
      })
  }
}
