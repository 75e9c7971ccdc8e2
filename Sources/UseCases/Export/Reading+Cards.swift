import Domain
import Formats
import Store

extension Reading {
  /// A card for everybody. Who came with one gets it back with only that rewritten which has changed since. What the user
  /// noted privately and how often they keep in touch stands in none.
  func writeCards(_ version: CardVersion, to file: ExportFile) throws -> Int {
    var reader = CardReader()
    var count = 0
    try forEachPerson { contact in
      try file.write(try card(of: contact, version, &reader))
      count += 1
    }
    return count
  }

  private func card(
    of contact: Contact, _ version: CardVersion, _ reader: inout CardReader
  ) throws -> [UInt8] {
    if let record = contact.card, let row = try source(record), row.dialect == StagedImport.Kind.vCard.rawValue {
      do {
        return try row.body.withUnsafeBufferPointer { bytes throws(RecordProblem) in
          try reader.rewritten(bytes, to: contact.particulars)
        }
      } catch {
        // A card that can't be read any more is composed from what was read of it when it came.
      }
    }
    return CardWriter.card(
      for: contact.particulars, uid: "urn:uuid:" + contact.id.text, version: version == .third ? .v3 : .v4)
  }
}
