import Domain
import Formats

/// Feeds the vCard room whatever bytes the fuzzer makes.
///
/// Cutting must not depend on the size of the pieces. Every record that reads must be written back to a card that has
/// the same properties and says the same, and a rewritten card must say what it was told to.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCards(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: data, count: count)
  let whole = records(of: bytes, pieces: max(1, count))
  precondition(whole == records(of: bytes, pieces: 3), "pieces of another size gave other records")
  for record in whole { check(record.bytes) }
  check(Array(bytes))
  return 0
}

private struct Record: Equatable {
  var bytes: [UInt8]
  var line: Int
  var problem: RecordProblem?
}

private func records(of bytes: UnsafeBufferPointer<UInt8>, pieces: Int) -> [Record] {
  var (cutter, found): (CardCutter, [Record]) = (CardCutter(limit: 4000), [])
  let take: (RawRecord) -> Void = { found.append(Record(bytes: Array($0.bytes), line: $0.line, problem: $0.problem)) }
  var place = 0
  while place < bytes.count {
    let end = min(place + pieces, bytes.count)
    cutter.feed(UnsafeBufferPointer(rebasing: bytes[place..<end]), take)
    place = end
  }
  cutter.finish(take)
  return found
}

private func check(_ bytes: [UInt8]) {
  bytes.withUnsafeBufferPointer { card in
    guard let model = try? Card(card) else { return }
    var (reader, output): (CardReader, [UInt8]) = (CardReader(), [])
    try? reader.writeBack(card, to: &output)
    precondition(output.withUnsafeBufferPointer { try? Card($0) } == model, "written back, it has other properties")
    let written = model.written()
    precondition(written.withUnsafeBufferPointer { try? Card($0) } == model, "written, it has other properties")
    guard let before = try? reader.particulars(of: card) else { return }
    let after = output.withUnsafeBufferPointer { try? reader.particulars(of: $0) }
    precondition(after == before, "written back, it says something else")
    var wanted = before
    wanted.name.family = "Silva"
    wanted.identifiers.insert(Identifier(.mail, "first@x.example", label: "Boat"), at: 0)
    wanted.notes.append("a\nb;c,d\\")
    guard let changed = try? reader.rewritten(card, to: wanted) else { return }
    let read = changed.withUnsafeBufferPointer { try? reader.particulars(of: $0) }
    precondition(read?.name.family == "Silva" && read?.notes == wanted.notes, "rewritten, it lacks what was changed")
    precondition(read?.identifiers(.mail) == wanted.identifiers(.mail), "rewritten, its addresses differ")
    precondition(read?.addresses == before.addresses && read?.positions == before.positions, "more changed than asked")
  }
}
