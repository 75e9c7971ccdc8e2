import Domain
import Formats

/// Feeds arbitrary bytes to everything that reads typed text: lines, cards, dates, rhythms. A line must keep its words.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLines(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: bytes, as: UTF8.self)
  let today = Day(number: 20_783)
  var end = 0
  let typed = Array(text.utf8)
  for clause in Sentence.read(text, today: today) {
    precondition(clause.range.lowerBound >= end && clause.range.upperBound <= typed.count)
    precondition(!typed[end..<clause.range.lowerBound].contains { (97...122).contains($0 | 0x20) })
    end = clause.range.upperBound
  }
  precondition(!typed[end...].contains { (97...122).contains($0 | 0x20) })
  _ = CardLine.read(text, today: today)
  _ = DateWords.read(text, today: today, leaning: .past)
  _ = DateWords.find(in: text, today: today, leaning: .future, order: .monthFirst)
  _ = CadenceWords.read(text)
  if let time = TimeWords.read(text, today: today)?.second { precondition((0..<86_400).contains(time)) }
  return 0
}
