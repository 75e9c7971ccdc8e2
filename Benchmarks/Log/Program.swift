import Domain
import Foundation
import UseCases

/// Measures one durable `log` in process: `bench-log FILE`, a network that `bench-network` made. FILE itself stays as it
/// is; what is measured works on copies beside it. Prints one JSON object, times in microseconds.
///
/// In alternating blocks, so that a busy neighbour meets all alike: a bare one-row commit, the program's
/// write, and the very statements of that write by hand on SQLite's C API over a copy of the same file.
@main
struct Program {
  nonisolated(unsafe) static var rounds = 15
  static let perBlock = 200

  static func main() throws {
    guard CommandLine.arguments.count >= 2 else {
      print("bench-log FILE [ROUNDS]")
      return
    }
    let file = CommandLine.arguments[1]
    if CommandLine.arguments.count > 2 { rounds = Int(CommandLine.arguments[2]) ?? rounds }
    let copies = try ["record", "program", "twin"].map { try copy(of: file, named: $0) }
    defer { for made in copies { remove(made) } }

    Tap.install()
    let recording = try Bench(path: copies[0])
    let program = try Bench(path: copies[1])
    let twin = try RawConnection(path: copies[2])
    let bare = try BareCommit(on: twin)
    var results = Results(sync: DiskSync.median(in: file))
    for (name, workload) in try workloads(recording, program) {
      results.measured[name] = try measure(workload, twin: twin, bare: bare)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    print(String(decoding: try encoder.encode(results), as: UTF8.self))
  }

  private static func workloads(_ recording: Bench, _ program: Bench) throws -> [(String, Workload)] {
    let count = (rounds + 1) * perBlock
    let lines = try recording.unambiguousLines(count)
    return [
      ("log", Workload(record: { try recording.log(lines[$0]) }, run: { try program.log(lines[$0]) }, on: recording)),
      (
        "touch",
        Workload(record: { try recording.touch(lines[$0]) }, run: { try program.touch(lines[$0]) }, on: recording)
      ),
    ]
  }

  private static func measure(_ workload: Workload, twin: RawConnection, bare: BareCommit) throws -> Measured {
    let recorded = try Tap.recording(on: workload.recordedOn.handle, (rounds + 1) * perBlock) {
      try workload.record($0)
    }
    var (bareTimes, programTimes, twinTimes): ([Spent], [Spent], [Spent]) = ([], [], [])
    for round in 0...rounds {
      let places = round * perBlock..<(round + 1) * perBlock
      let one = try time(places) { _ in try bare.run() }
      let two = try time(places) { try workload.run($0) }
      let three = try time(places) { try twin.replay(recorded[$0]) }
      // The first round fills the caches.
      guard round > 0 else { continue }
      bareTimes.append(one)
      programTimes.append(two)
      twinTimes.append(three)
    }
    return Measured(
      bare: bareTimes.median, program: programTimes.median, twin: twinTimes.median,
      statements: recorded.map(\.count).reduce(0, +) / max(1, recorded.count))
  }

  /// What one takes, over a block.
  private static func time(_ places: Range<Int>, _ body: (Int) throws -> Void) rethrows -> Spent {
    let (start, processor) = (DiskSync.seconds(), DiskSync.processorSeconds())
    for place in places { try body(place) }
    return Spent(
      elapsed: (DiskSync.seconds() - start) * 1e6 / Double(places.count),
      processor: (DiskSync.processorSeconds() - processor) * 1e6 / Double(places.count))
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

/// One thing to measure: `record` runs it where its statements are written down, `run` where it is timed.
struct Workload {
  var record: (Int) throws -> Void
  var run: (Int) throws -> Void
  var recordedOn: Bench

  init(record: @escaping (Int) throws -> Void, run: @escaping (Int) throws -> Void, on recordedOn: Bench) {
    (self.record, self.run, self.recordedOn) = (record, run, recordedOn)
  }
}
