import Domain

@testable import UseCases

/// What is told after a meeting of two: the text is taken apart into when next and the rest. A day that lies behind or is
/// none is refused; a time that is agreed lies ahead; and the two answers of a terminal make a line that reads.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDebriefs(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  // Thursday, 26 November 2026, ten o'clock in the morning.
  let now = Instant(iso: "2026-11-26T10:00:00Z")!
  let world = World(now: { now }, zone: .utc, chance: { 7 })
  func read(_ text: String) {
    do throws(Refusal) {
      let debrief = try DebriefText(text, in: world)
      switch debrief.next {
      case .meeting(let time): precondition(time.at > now)
      case .by(let day, _): precondition(day >= world.today)
      case nil: break
      }
      precondition(debrief.rest.utf8.count <= text.utf8.count * 2 + 2)
    } catch {
      switch error {
      case .unreadable, .impossibleDay: break
      default: fatalError("\(error)")
      }
    }
  }
  read(text)
  let half = text.index(text.startIndex, offsetBy: text.count / 2)
  read(DebriefText.line(learned: String(text[..<half]), promised: String(text[half...]), in: world))
  return 0
}
