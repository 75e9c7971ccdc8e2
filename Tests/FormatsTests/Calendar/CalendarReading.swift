import Domain
import Formats

/// Berlin's clocks around the years of these tests.
let berlin = Zone(
  name: "Europe/Berlin", initialOffset: 3600,
  transitions: [
    ("2025-03-30T01:00:00Z", 7200), ("2025-10-26T01:00:00Z", 3600), ("2026-03-29T01:00:00Z", 7200),
    ("2026-10-25T01:00:00Z", 3600),
  ].map { Zone.Transition(at: Instant(iso: $0.0)!, offset: $0.1) })

/// What reading a calendar gave: traces in the order of the file, problems with their lines.
struct CalendarOutcome {
  var traces: [Trace] = []
  var problems: [Int: RecordProblem] = [:]
  var contexts = 0

  var starts: [String] { traces.map(\.at.iso) }
}

func readCalendar(
  _ bytes: [UInt8], pieces: Int = 4096, limit: Int = 256 << 10, from: String = "2020-01-01T00:00:00Z",
  now: String = "2026-12-31T00:00:00Z"
) -> CalendarOutcome {
  var outcome = CalendarOutcome()
  var cutter = CalendarCutter(limit: limit)
  var reader = CalendarReader(
    own: ["me@mill.example"], from: Instant(iso: from)!, now: Instant(iso: now)!, zone: berlin,
    zoneNamed: { $0 == "Europe/Berlin" ? berlin : $0 == "UTC" ? .utc : nil })
  func read(_ record: RawRecord) {
    do throws(RecordProblem) {
      switch try reader.read(record) {
      case .context: outcome.contexts += 1
      case .held: break
      case .traces(let traces): outcome.traces += traces
      }
    } catch {
      outcome.problems[record.line] = error
    }
  }
  bytes.withUnsafeBufferPointer { bytes in
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      cutter.feed(UnsafeBufferPointer(rebasing: bytes[start..<min(start + pieces, bytes.count)])) { read($0) }
    }
  }
  cutter.finish { read($0) }
  reader.finish { line, result in
    switch result {
    case .success(let traces): outcome.traces += traces
    case .failure(let problem): outcome.problems[line] = problem
    }
  }
  return outcome
}

/// A calendar of one event with these lines and a UID.
func readEvent(_ lines: String, now: String = "2026-12-31T00:00:00Z") -> CalendarOutcome {
  let text = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1@mill\n\(lines)\nEND:VEVENT\nEND:VCALENDAR\n"
  return readCalendar(Array(text.utf8), now: now)
}
