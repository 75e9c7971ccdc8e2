import Synchronization

/// How long to wait for another process's write; for a while not at all, where nobody needs what is to be written.
final class Patience: Sendable {
  private let milliseconds: Mutex<Int>

  init(milliseconds: Int) { self.milliseconds = Mutex(milliseconds) }

  func isOver(after waited: Int) -> Bool { milliseconds.withLock { waited >= $0 } }

  func without<Result>(_ body: () throws -> Result) rethrows -> Result {
    let kept = milliseconds.withLock { kept in
      defer { kept = 0 }
      return kept
    }
    defer { milliseconds.withLock { $0 = kept } }
    return try body()
  }
}
