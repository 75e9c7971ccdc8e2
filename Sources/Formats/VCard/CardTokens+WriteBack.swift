extension CardTokens {
  /// Appends one property as its card has it, in the card's version: folded anew, nothing else changed.
  ///
  /// The lines of vCard 2.1, of quoted-printable and of a nested card are copied: there the place of a line end matters.
  @inline(__always)
  func write(
    _ property: Property, of base: UnsafePointer<UInt8>, _ scratch: inout [UInt8], to output: inout [UInt8]
  ) {
    let (start, end) = (Int(property.start), Int(property.end))
    let line = UnsafeBufferPointer(start: base + start, count: end - start)
    // Set apart, so that no value above can take the line for its own.
    if property.marks.contains(.bare) { output.append(contentsOf: [13, 10]) }
    if property.marks.isDisjoint(with: [.folded, .nested, .quotedPrintable]), version != .v21 {
      CardFolding.append(line, to: &output)
    } else if version == .v21 || !property.marks.isDisjoint(with: [.nested, .quotedPrintable]) {
      CardFolding.appendLines(line, to: &output)
      // A soft line break at the value's end would take in the next property.
      if property.marks.contains(.quotedPrintable), line.last == UInt8(ascii: "=") {
        output.append(contentsOf: [13, 10])
      }
    } else {
      scratch.removeAll(keepingCapacity: true)
      unfold(property, from: start, of: base, into: &scratch)
      scratch.withUnsafeBufferPointer { CardFolding.append($0, to: &output) }
    }
  }

  /// Appends the bytes from `start` to the property's end, folds and soft line breaks taken out.
  func unfold(_ property: Property, from start: Int, of base: UnsafePointer<UInt8>, into output: inout [UInt8]) {
    let end = Int(property.end)
    guard start < end else { return }
    let ends = LineEnds(base, end)
    var position = start
    while position < end {
      let (stop, next) = ends.line(from: position)
      var last = stop
      if stop < end, property.marks.contains(.quotedPrintable), last > position, base[last - 1] == UInt8(ascii: "=") {
        last -= 1
        output.append(contentsOf: UnsafeBufferPointer(start: base + position, count: last - position))
        position = next
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(start: base + position, count: last - position))
      position = next
      if version != .v21, position < end, base[position].isBlank { position += 1 }
    }
  }
}

extension CardReader {
  /// Appends the card as it is, its lines folded anew. Content, order, groups and parameters stay, also of properties
  /// nobody knows. Linear; allocates nothing once `output` and the reader's buffers have grown.
  package mutating func writeBack(
    _ card: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
  ) throws(RecordProblem) {
    guard try tokens.scan(card) else {
      let straight = CardTokens.straightened(card)
      try straight.withUnsafeBufferPointer { bytes throws(RecordProblem) in
        _ = try tokens.scan(bytes, straightened: true)
        write(bytes.baseAddress!, to: &output)
      }
      return
    }
    write(card.baseAddress!, to: &output)
  }

  private mutating func write(_ base: UnsafePointer<UInt8>, to output: inout [UInt8]) {
    output.append(contentsOf: Card.opening)
    for index in tokens.properties.indices {
      tokens.write(tokens.properties[index], of: base, &letters, to: &output)
    }
    output.append(contentsOf: Card.closing)
  }
}
