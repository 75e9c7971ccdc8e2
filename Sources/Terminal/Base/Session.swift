import Domain
import Foundation
import UseCases
import Wording

/// One run of the program: where it writes, what it opens, and how it asks. The network is opened when it is first
/// needed, so that `--help` touches no file.
final class Session {
  let world: World
  let words: Words
  let screen: Screen
  let place: Place
  private let environment: [String: String]
  let isInteractive: Bool
  private var opened: Network?

  init(place: Place, json: Bool) throws(Refusal) {
    environment = ProcessInfo.processInfo.environment
    world = try LiveWorld.make(environment: environment)
    words = Words(zone: world.zone, now: world.now())
    screen = Screen(environment: environment, json: json)
    self.place = place
    isInteractive = isatty(0) == 1 && isatty(1) == 1 && !json
  }

  var home: String? { environment["HOME"] }

  /// What was listed last, of this network on this terminal.
  var memory: Memory {
    get throws { Memory(environment: environment, network: try place.path()) }
  }

  /// When today was looked at.
  var looks: Looks {
    get throws { Looks(environment: environment, network: try place.path()) }
  }

  /// The network, opened; made where there is none yet.
  func network() throws -> Network {
    if let opened { return opened }
    let path = try place.path()
    let words = words
    let network = try Network(path: path, creating: true, world: world) { holder in
      FileHandle.standardError.write(Data((words.waiting(for: holder) + "\n").utf8))
    }
    opened = network
    return network
  }

  /// After the answer stands on the screen.
  func finish() { opened?.fileWhereDue() }

  /// Puts an answer on the screen whose words hold a letter, and that letter beside the value with `--json`.
  func show<Answer: Encodable>(
    _ answer: Answer, draft: (Words) -> String, _ passage: (Words) -> Passage
  ) throws {
    try show(Drafted(answer: answer, draft: screen.isJSON ? draft(words) : ""), passage)
  }

  /// Puts an answer on the screen: its words, or with `--json` the value itself.
  func show<Answer: Encodable>(_ answer: Answer, _ passage: (Words) -> Passage) throws {
    if screen.isJSON {
      try screen.print(json: answer)
    } else {
      screen.print(passage(words))
    }
  }
}
