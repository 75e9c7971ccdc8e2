import Domain
import Foundation
import UseCases

/// Measures one durable `log` in process: `bench-log FILE`, a network that `bench-network` made. FILE itself stays as it
/// is; what is measured works on copies beside it. Prints one JSON object, times in microseconds.
///
/// In alternating blocks, so that a busy neighbour meets all alike: a bare one-row commit, the program, and the very
/// statements of its acts by hand on SQLite's C API over a copy of the same file. What the program does when nobody waits
/// is done, and measured, between the blocks.
@main
struct Program {
  private static let perBlock = 200

  static func main() throws {
    guard CommandLine.arguments.count >= 2 else {
      print("bench-log FILE [ROUNDS]")
      return
    }
    let file = CommandLine.arguments[1]
    let rounds = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 15 : 15
    let copies = try ["record", "program", "twin"].map { try copy(of: file, named: $0) }
    defer { for made in copies { remove(made) } }

    Tap.install()
    let recording = try Bench(path: copies[0])
    let program = try Bench(path: copies[1])
    let twin = try RawConnection(path: copies[2])
    let sync = DiskSync.median(in: file)
    let lines = try recording.unambiguousLines((rounds + 1) * perBlock)
    let recorded = try record(lines, on: recording)
    let bare = try BareCommit(on: twin)
    var blocks = Blocks()
    for round in 0...rounds {
      let places = round * perBlock..<(round + 1) * perBlock
      // The first round fills the caches.
      if round == 1 { blocks = Blocks() }
      blocks.bare.append(try Spent(each: places) { _ in try bare.run() })
      var understanding = 0.0
      let whole = try Spent(each: places) { place in
        let start = DiskSync.seconds()
        let understood = try program.understand(lines[place])
        understanding += DiskSync.seconds() - start
        try program.save(understood)
      }
      blocks.understanding.append(understanding * 1e6 / Double(perBlock))
      blocks.whole.append(whole)
      blocks.twin.append(try Spent(each: places) { try twin.replay(recorded[$0]) })
      blocks.filing.append(Spent(each: 0..<1) { _ in program.network.fileWhereDue() })
      try twin.execute("PRAGMA wal_checkpoint(PASSIVE)")
    }
    let statements = recorded.map(\.count).reduce(0, +) / max(1, recorded.count)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(Results(sync, blocks, statements)), as: UTF8.self))
  }

  /// The statements of the act that each line makes.
  private static func record(_ lines: [String], on bench: Bench) throws -> [[Operation]] {
    var recorded: [[Operation]] = []
    for line in lines {
      let understood = try bench.understand(line)
      recorded.append(try Tap.recording(on: bench.handle) { try bench.save(understood) })
      if recorded.count.isMultiple(of: perBlock) { bench.network.fileWhereDue() }
    }
    return recorded
  }

  private static func copy(of file: String, named name: String) throws -> String {
    let path = "\(file).\(name)"
    remove(path)
    try FileManager.default.copyItem(atPath: file, toPath: path)
    return path
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
  }
}
