package import Domain

extension CardReader {
  /// The card with those properties rewritten in which `new` differs from what it says itself; every other property
  /// stays where it is, with its group, parameters and value, and the card keeps its version.
  ///
  /// `connected` and positions that have ended have no place in a card and are left out. Throws what reading throws.
  package mutating func rewritten(
    _ card: UnsafeBufferPointer<UInt8>, to new: Particulars
  ) throws(RecordProblem) -> [UInt8] {
    guard try tokens.scan(card) else {
      let straight = CardTokens.straightened(card)
      return try straight.withUnsafeBufferPointer { bytes throws(RecordProblem) in
        _ = try tokens.scan(bytes, straightened: true)
        return try rewriteScanned(bytes, to: new)
      }
    }
    return try rewriteScanned(card, to: new)
  }

  private mutating func rewriteScanned(
    _ card: UnsafeBufferPointer<UInt8>, to new: Particulars
  ) throws(RecordProblem) -> [UInt8] {
    var old = Particulars()
    isTracing = true
    defer { isTracing = false }
    do {
      try read(card, into: &old)
    } catch .nobody where !tokens.properties.isEmpty {
      // A card that named nobody may be given a name.
      old = Particulars()
    }
    guard let base = card.baseAddress else { throw .nobody }
    var rewriter = CardRewriter(self, CardText(base, card.count, tokens.version))
    rewriter.change(from: old, to: new)
    var output = Card.opening
    for index in tokens.properties.indices {
      if let replacement = rewriter.edits[index] {
        for property in replacement { property.write(tokens.version, to: &output) }
      } else {
        tokens.write(tokens.properties[index], of: base, &letters, to: &output)
      }
    }
    for property in rewriter.added { property.write(tokens.version, to: &output) }
    return output + Card.closing
  }
}
