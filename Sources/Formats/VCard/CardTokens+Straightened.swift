extension CardTokens {
  /// The card with the folds taken out of everything before a colon, for the rare writer that folds there.
  ///
  /// A line whose colon never comes is unfolded to its end. Linear in the card's length.
  static func straightened(_ card: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard let base = card.baseAddress else { return [] }
    var straight: [UInt8] = []
    straight.reserveCapacity(card.count)
    let lines = LineEnds(base, card.count)
    var (position, inHead, inParameters, quoted) = (0, true, false, false)
    while position < card.count {
      let (end, next) = lines.line(from: position)
      var start = position
      if position > 0, base[position].isBlank {
        if inHead { start += 1 } else { straight.append(contentsOf: [13, 10]) }
      } else {
        if position > 0 { straight.append(contentsOf: [13, 10]) }
        (inHead, inParameters, quoted) = (true, false, false)
      }
      if inHead {
        for place in start..<end {
          // As `head` reads it: in a name, a quotation mark means nothing.
          if base[place] == UInt8(ascii: ";") { inParameters = true }
          if base[place] == UInt8(ascii: "\""), inParameters { quoted.toggle() }
          if base[place] == UInt8(ascii: ":"), !quoted {
            inHead = false
            break
          }
        }
      }
      straight.append(contentsOf: UnsafeBufferPointer(start: base + start, count: end - start))
      position = next
    }
    return straight
  }
}
