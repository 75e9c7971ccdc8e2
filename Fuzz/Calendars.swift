import Domain
import Formats

/// Calendars: the first byte decides how large the pieces are; a cut into pieces of another size must give the same
/// traces, all of them inside the window.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendars(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = UnsafeBufferPointer(start: start + 1, count: count - 1)
  precondition(traces(in: bytes, size: Int(start[0]) + 1) == traces(in: bytes, size: bytes.count))
  return 0
}

private func traces(in bytes: UnsafeBufferPointer<UInt8>, size: Int) -> [Trace] {
  let (from, now) = (Instant(seconds: 1_600_000_000), Instant(seconds: 1_790_000_000))
  var cutter = CalendarCutter(limit: 4000)
  var reader = CalendarReader(own: ["me@x.example"], from: from, now: now, zone: .utc, zoneNamed: { _ in nil })
  var found: [Trace] = []
  func read(_ record: RawRecord) {
    if case .traces(let traces)? = try? reader.read(record) { found += traces }
  }
  for start in stride(from: 0, to: bytes.count, by: size) {
    cutter.feed(UnsafeBufferPointer(rebasing: bytes[start..<min(start + size, bytes.count)])) { read($0) }
  }
  cutter.finish { read($0) }
  reader.finish { _, result in
    guard case .success(let traces) = result else { return }
    precondition(traces.count <= CalendarReader.instanceLimit)
    found += traces
  }
  precondition(found.allSatisfy { $0.at >= from && $0.at <= now })
  return found
}
