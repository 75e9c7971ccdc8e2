/// Content lines as they are written: CRLF, and folded so that none is longer than 75 octets (RFC 6350 section 3.2).
enum CardFolding {
  /// Appends a line and its line end, folded, never inside a UTF-8 sequence.
  /// The line is not empty.
  @inline(__always)
  static func append(_ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    if line.count > 75 {
      appendFolded(line, to: &output)
    } else if line[0] | 0x20 == UInt8(ascii: "b") || line[0] | 0x20 == UInt8(ascii: "e"), isEdge(line) {
      // A property that is called BEGIN or END came folded, and must stay so.
      output.append(contentsOf: line.dropLast())
      output.append(contentsOf: [13, 10, 32, line[line.count - 1]])
    } else {
      output.append(contentsOf: line)
    }
    output.append(13)
    output.append(10)
  }

  private static func isEdge(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    switch CardEdge(line.baseAddress!, line.count) {
    case .begin, .end, .book: true
    case .agent, .blank, .other: false
    }
  }

  private static func appendFolded(_ line: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var (start, width) = (0, 75)
    while line.count - start > width {
      var cut = start + width
      while cut > start + width - 4, line[cut] & 0xC0 == 0x80 { cut -= 1 }
      // Four continuation bytes in a row are no UTF-8: any place is as good.
      if line[cut] & 0xC0 == 0x80 { cut = start + width }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: line[start..<cut]))
      output.append(13)
      output.append(10)
      output.append(32)
      (start, width) = (cut, 74)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: line[start...]))
  }

  /// Appends lines as they stand, with CRLF for each line end and one after the last.
  static func appendLines(_ lines: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let base = lines.baseAddress else { return }
    let ends = LineEnds(base, lines.count)
    var position = 0
    while position < lines.count {
      let (end, next) = ends.line(from: position)
      output.append(contentsOf: UnsafeBufferPointer(start: base + position, count: end - position))
      output.append(13)
      output.append(10)
      position = next
    }
  }
}
