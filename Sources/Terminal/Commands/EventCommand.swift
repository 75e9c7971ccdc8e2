import ArgumentParser
import Domain
import UseCases
import Wording

struct EventCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("event", HelpText.event)

  @Argument(help: ArgumentHelp(HelpText.eventWords)) var words: [String] = []
  @OptionGroup var options: EventOptions
  @Flag(name: .long, help: ArgumentHelp(HelpText.eventSeries)) var series = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.eventRemove)) var remove = false
  @OptionGroup var goal: GoalOption
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  private var typed: String { words.joined(separator: " ") }

  func run(in session: Session) throws {
    let network = try goal.network(in: session)
    let told = try told(in: session)
    guard !typed.isEmpty else {
      guard told.isEmpty, !series, !remove, goal.goal == nil else { throw Refusal.event(.unnamed) }
      let shown = try network.events()
      try session.remember(shown)
      return try session.show(shown) { $0.events(shown) }
    }
    switch try EventOf.meant(by: typed, from: told.sight, on: told.occasion, in: session) {
    case .new(let draft):
      guard !remove, !series, draft.occasion != nil || !told.isEmpty || goal.goal != nil else {
        throw Refusal.event(.none(named: draft.name, near: try network.events(near: draft.name)))
      }
      try show(try network.note(draft, told), in: session)
    case .one(let id, let said):
      if remove {
        let removed = try network.remove(id)
        try session.show(removed) { $0.removed(removed) }
      } else if series {
        let shown = try network.series(of: id)
        try session.show(shown) { $0.series(shown) }
      } else if told.adding(said).isEmpty, goal.goal == nil {
        try look(at: id, in: session)
      } else {
        try show(try network.tell(id, told.adding(said)), in: session)
      }
    case .several(let events): throw Refusal.event(.several(named: typed, events: events))
    }
  }

  /// The page; on a terminal, where its one question waits, that question.
  private func look(at id: ID<Event>, in session: Session) throws {
    let shown = try session.network().event(id)
    try session.show(shown) { $0.event(shown) }
    if shown.open == .debrief { try EventQuestions(session: session).askAgain(shown.listed) }
  }

  /// What it came to; on a terminal followed by the question that this opens.
  private func show(_ noted: EventNoted, in session: Session) throws {
    try session.show(noted) { $0.noted(noted) }
    let questions = EventQuestions(session: session)
    if noted.event.open == .aim, options.going { try questions.askAim(noted.event.listed) }
    if noted.event.open == .debrief, options.attended { try questions.askAgain(noted.event.listed) }
  }

  // MARK: - What was told

  private func told(in session: Session) throws -> EventTold {
    var told = EventTold()
    let isPast = options.attended || options.talked != nil || options.again != nil || options.notAgain != nil
    told.occasion = try options.on.map { try Typed.occasion($0, in: session.world, isPast: isPast) }
    (told.place, told.name) = (options.at, options.name)
    told.group = try options.group.map { try GroupOf.id($0, in: session) }
    told.cost = try options.cost.map { try Typed.money($0) }
    told.minutes = try options.hours.map { try Typed.hours($0) }
    told.expectedShare = try options.share.map { try Typed.share($0) }
    told.aim = try options.aim.map { try EventOf.aim($0, in: session) }
    told.meet = try options.meet.map { try EventOf.sought($0, in: session) } ?? []
    told.notMeet = options.notMeet.map { Typed.names($0) } ?? []
    told.attendance = options.going ? .going : options.notGoing ? .notGoing : options.attended ? .attended : nil
    told.talked = try options.talked.map { try Typed.names($0).map { try Who.contact($0, in: session) } } ?? []
    told.present = try options.present.map { try Typed.number($0, within: 1...100_000) }
    if let line = options.again { told.debrief = .init(again: true, line: line) }
    if let line = options.notAgain { told.debrief = .init(again: false, line: line) }
    return told
  }
}
