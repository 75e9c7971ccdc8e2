import Domain
import Formats

/// A card of the given lines, between BEGIN and END.
func card(_ lines: String..., version: String = "3.0", lineEnd: String = "\r\n") -> [UInt8] {
  let all = ["BEGIN:VCARD", "VERSION:\(version)"] + lines + ["END:VCARD", ""]
  return Array(all.joined(separator: lineEnd).utf8)
}

func particulars(_ card: [UInt8]) throws(RecordProblem) -> Particulars {
  var reader = CardReader()
  return try card.withUnsafeBufferPointer { bytes throws(RecordProblem) in try reader.particulars(of: bytes) }
}

func rewritten(_ card: [UInt8], _ change: (inout Particulars) -> Void) throws(RecordProblem) -> [UInt8] {
  var reader = CardReader()
  return try card.withUnsafeBufferPointer { bytes throws(RecordProblem) in
    var new = try reader.particulars(of: bytes)
    change(&new)
    return try reader.rewritten(bytes, to: new)
  }
}

func writtenBack(_ card: [UInt8]) throws(RecordProblem) -> [UInt8] {
  var (reader, output): (CardReader, [UInt8]) = (CardReader(), [])
  try card.withUnsafeBufferPointer { bytes throws(RecordProblem) in try reader.writeBack(bytes, to: &output) }
  return output
}

func model(_ card: [UInt8]) throws(RecordProblem) -> Card {
  try card.withUnsafeBufferPointer { bytes throws(RecordProblem) in try Card(bytes) }
}

/// The card's lines, unfolded.
func lines(_ card: [UInt8]) -> [String] {
  let text = String(decoding: card.filter { $0 != 13 }, as: UTF8.self)
  return text.split(separator: "\n").reduce(into: []) { lines, line in
    if line.hasPrefix(" ") { lines[lines.count - 1] += line.dropFirst() } else { lines.append(String(line)) }
  }
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
