import Domain
import Formats

/// Feeds whatever bytes the fuzzer makes to what reads pasted cards: lines of several people, and signatures.
///
/// Cutting into people must keep every letter and the order of the lines, and a piece must read the same each time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSignatures(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let today = Day(number: 20_783)
  let pieces = PastedCards.cut(text, today: today)
  precondition(!pieces.isEmpty, "nobody is left of what was pasted")
  var isCards = false
  if case .vcard = CardLine.read(text, today: today) { isCards = true }
  var last = 0
  for piece in pieces {
    precondition(piece.line > last, "a piece begins before the one above it")
    last = piece.line
    let read = CardLine.read(piece.text, today: today)
    precondition(read == CardLine.read(piece.text, today: today), "read again, it says something else")
    guard case .card(let card) = read else { continue }
    precondition(card.identifiers.allSatisfy { !$0.typed.isEmpty }, "an address is empty")
  }
  if !isCards {
    precondition(letters(of: pieces.map(\.text).joined()) == letters(of: text), "cutting lost letters")
  }
  return 0
}

private func letters(of text: String) -> [UInt8] { text.utf8.filter { (97...122).contains($0 | 0x20) } }
