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
  let memory: Memory
  let isInteractive: Bool
  private var opened: Network?

  init(place: Place, json: Bool = false) {
    let environment = ProcessInfo.processInfo.environment
    world = LiveWorld.make(environment: environment)
    words = Words(zone: world.zone, now: world.now())
    screen = Screen(environment: environment, json: json)
    self.place = place
    memory = Memory(environment: environment)
    isInteractive = isatty(0) == 1 && isatty(1) == 1 && !json
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

  /// Puts an answer on the screen: its words, or with `--json` the value itself.
  func show<Answer: Encodable>(_ answer: Answer, _ passage: (Words) -> Passage) throws {
    if screen.isJSON {
      try screen.print(json: answer)
    } else {
      screen.print(passage(words))
    }
  }
}
