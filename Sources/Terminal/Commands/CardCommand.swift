import ArgumentParser
import Domain
import Foundation
import UseCases
import Wording

struct CardCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("card", HelpText.card, aliases: ["met"])

  @Argument(help: ArgumentHelp(HelpText.cardText)) var words: [String] = []
  @Flag(name: .long, help: ArgumentHelp(HelpText.cardKeep)) var keep = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.cardPark)) var park = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.cardLetGo)) var letGo = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.cardParked)) var parked = false
  @Option(name: .long, help: ArgumentHelp(HelpText.cardEvent)) var event: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.cardSameAs, valueName: "who")) var sameAs: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.cardAnyway)) var anyway = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if [keep, park, letGo].count(where: { $0 }) > 1 {
      throw ValidationError(HelpText.oneOf(["--keep", "--park", "--let-go"]))
    }
    if sameAs != nil, anyway { throw ValidationError(HelpText.oneOf(["--same-as", "--anyway"])) }
    if sameAs != nil || anyway, !keep { throw ValidationError(HelpText.cardWhoIsKept) }
  }

  private var choice: FaceChoice? { keep ? .keep : park ? .park : letGo ? .letGo : nil }

  func run(in session: Session) throws {
    let network = try session.network()
    var text = words.joined(separator: " ")
    if text == "-" {
      text = Typed.text(of: Array(FileHandle.standardInput.readDataToEndOfFile()))
    } else if text.isEmpty {
      return try list(in: session)
    } else if let number = Int(text) {
      let id = try session.memory.face(number, now: session.world.now())
      return try take(up: network.face(id), in: session)
    } else if event == nil, let face = try named(text, in: session) {
      return try take(up: face, in: session)
    }
    let event = try event.map { try EventOf.id($0, from: .behind, in: session) }
    if let choice { return try decide(text, at: event, choice, in: session) }
    let captured = try network.capture(all: text, at: event)
    guard captured.captured.count == 1, let shown = captured.captured.first else {
      return try several(captured, in: session)
    }
    if !session.screen.isJSON { session.screen.print(session.words.captured(shown)) }
    if session.isInteractive {
      try ask(shown, in: session)
    } else {
      try session.show(shown) { $0.choose(shown) }
    }
  }

  /// The face that a name means. On a terminal, several are asked about.
  private func named(_ typed: String, in session: Session) throws -> Face? {
    let network = try session.network()
    do throws(Refusal) {
      return try network.face(named: typed, choosing: choice)
    } catch {
      guard case .severalFaces(_, let faces) = error, session.isInteractive else { throw error }
      let keys = faces.prefix(9).indices.map { String($0 + 1) }
      let question = session.words.whichFace(typed, faces)
      guard let place = Prompt(screen: session.screen).choose(question, among: keys) else { throw error }
      return faces[place]
    }
  }

  /// What was chosen in the same breath, for all that were pasted.
  private func decide(_ text: String, at event: ID<Event>?, _ choice: FaceChoice, in session: Session) throws {
    let network = try session.network()
    let (captured, decided) = try telling(in: session) { who throws(Refusal) in
      try network.capture(all: text, at: event, choosing: choice, as: who)
    }
    guard captured.captured.count == 1, let shown = captured.captured.first, let one = decided.first else {
      return try session.show(decided) { $0.decided(decided) }
    }
    if !session.screen.isJSON { session.screen.print(session.words.face(shown)) }
    try session.show(one) { $0.decided(one) }
  }

  /// Whether one of a known name is the same, as was said; on a terminal it is asked.
  private func telling<Answer>(
    in session: Session, _ act: (FaceIs?) throws(Refusal) -> Answer
  ) throws -> Answer {
    if let sameAs { return try act(.same(try Who.contact(sameAs, in: session))) }
    do throws(Refusal) {
      return try act(anyway ? .another : nil)
    } catch {
      guard case .faceAlike(_, let people) = error, people.count == 1, session.isInteractive else { throw error }
      let question = session.words.sameOrAnother(people[0])
      guard let place = Prompt(screen: session.screen).choose(question, among: ["s", "a"]) else { throw error }
      return try act(place == 0 ? .same(people[0].contact) : .another)
    }
  }

  /// Several that were pasted at once: one key each, else their list.
  private func several(_ captured: FacesCaptured, in session: Session) throws {
    if !session.screen.isJSON { session.screen.print(session.words.captured(captured)) }
    guard session.isInteractive else {
      try session.remember(try session.network().faces().faces)
      return try session.show(captured) { $0.chooseOfSeveral }
    }
    for shown in captured.captured {
      session.screen.print(session.words.face(shown))
      try ask(shown, in: session)
    }
  }

  /// A face of the list: what was chosen for it, else what there is to choose.
  private func take(up face: Face, in session: Session) throws {
    if choice != nil { return try decide(face, in: session) }
    let shown = try session.network().shown(face)
    if !session.screen.isJSON { session.screen.print(session.words.face(shown)) }
    if session.isInteractive {
      try ask(shown, in: session)
    } else {
      try session.show(face) { $0.choose(shown) }
    }
  }

  private func decide(_ face: Face, in session: Session) throws {
    if !session.screen.isJSON { session.screen.print(session.words.face(try session.network().shown(face))) }
    let network = try session.network()
    let decided = try telling(in: session) { who throws(Refusal) in
      try network.decide(face.id, choice ?? .park, as: who)
    }
    try session.show(decided) { $0.decided(decided) }
  }

  /// One key; without one they wait. So does one who could be several contacts, and the next is asked about.
  private func ask(_ shown: FaceShown, in session: Session) throws {
    let keys = Words.faceKeys
    let prompt = Prompt(screen: session.screen)
    guard let place = prompt.choose(session.words.keepParkOrLetGo, among: keys.map(\.key)) else {
      return session.screen.print(session.words.choose(shown))
    }
    let network = try session.network()
    do {
      let decided = try telling(in: session) { who throws(Refusal) in
        try network.decide(shown.face.id, keys[place].choice, as: who)
      }
      try session.show(decided) { $0.decided(decided) }
    } catch let refusal as Refusal {
      guard case .faceAlike(let name, let people) = refusal else { throw refusal }
      session.screen.print(session.words.waits(name, people, as: shown.typed))
    }
  }

  private func list(in session: Session) throws {
    let shown = try session.network().faces(parked: parked)
    try session.remember(shown.faces)
    guard session.isInteractive, !shown.faces.isEmpty else { return try session.show(shown) { $0.faces(shown) } }
    for face in shown.faces {
      let shown = try session.network().shown(face)
      session.screen.print(session.words.face(shown))
      try ask(shown, in: session)
    }
  }
}
