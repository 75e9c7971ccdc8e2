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
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if [keep, park, letGo].count(where: { $0 }) > 1 {
      throw ValidationError(HelpText.oneOf(["--keep", "--park", "--let-go"]))
    }
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
    } else if event == nil, let face = try network.face(named: text, choosing: choice) {
      return try take(up: face, in: session)
    }
    let event = try event.map { try EventOf.id($0, from: .behind, in: session) }
    let captured = try network.capture(all: text, at: event)
    guard captured.captured.count == 1, let shown = captured.captured.first else {
      return try several(captured, in: session)
    }
    if choice != nil { return try decide(shown.face, in: session) }
    if !session.screen.isJSON { session.screen.print(session.words.captured(shown)) }
    if session.isInteractive {
      try ask(shown.face, in: session)
    } else {
      try session.show(shown) { $0.choose(shown.face) }
    }
  }

  /// Several that were pasted at once: what was chosen for all of them, else one key each, else their list.
  private func several(_ captured: FacesCaptured, in session: Session) throws {
    if let choice {
      let decided = try session.network().decide(captured.captured.map(\.face.id), choice)
      return try session.show(decided) { $0.decided(decided) }
    }
    if !session.screen.isJSON { session.screen.print(session.words.captured(captured)) }
    guard session.isInteractive else {
      try session.remember(try session.network().faces().faces)
      return try session.show(captured) { $0.chooseOfSeveral }
    }
    for shown in captured.captured {
      session.screen.print(session.words.face(shown))
      try ask(shown.face, in: session)
    }
  }

  /// A face of the list: what was chosen for it, else what there is to choose.
  private func take(up face: Face, in session: Session) throws {
    if choice != nil { return try decide(face, in: session) }
    let shown = try session.network().shown(face)
    if !session.screen.isJSON { session.screen.print(session.words.face(shown)) }
    if session.isInteractive {
      try ask(face, in: session)
    } else {
      try session.show(face) { $0.choose(face) }
    }
  }

  private func decide(_ face: Face, in session: Session) throws {
    if !session.screen.isJSON { session.screen.print(session.words.face(try session.network().shown(face))) }
    let decided = try session.network().decide(face.id, choice ?? .park)
    try session.show(decided) { $0.decided(decided) }
  }

  /// One key; without one they wait.
  private func ask(_ face: Face, in session: Session) throws {
    let keys = Words.faceKeys
    let prompt = Prompt(screen: session.screen)
    guard let place = prompt.choose(session.words.keepParkOrLetGo, among: keys.map(\.key)) else {
      return session.screen.print(session.words.choose(face))
    }
    let decided = try session.network().decide(face.id, keys[place].choice)
    try session.show(decided) { $0.decided(decided) }
  }

  private func list(in session: Session) throws {
    let shown = try session.network().faces(parked: parked)
    try session.remember(shown.faces)
    guard session.isInteractive, !shown.faces.isEmpty else { return try session.show(shown) { $0.faces(shown) } }
    for face in shown.faces {
      session.screen.print(session.words.face(try session.network().shown(face)))
      try ask(face, in: session)
    }
  }
}
