extension CardTokens {
  /// Calls `each` with the parameters of a property of the card at `base`. Up to `limit` memory may be read.
  @inline(__always)
  static func forEachParameter(
    of property: Property, in base: UnsafePointer<UInt8>, limit: Int, _ each: (Parameter) -> Void
  ) {
    // As far as the colon before the value, where there is one.
    let end = Int(property.value) - 1
    var place = Int(property.nameEnd)
    var (marks, types) = (Marks(), CardTypes())
    while place < end, base[place] == UInt8(ascii: ";") {
      let parameter = parameter(base, place + 1, end, limit, &marks, &types)
      each(parameter)
      place = Int(parameter.end)
    }
  }

  static func parameters(of property: Property, in base: UnsafePointer<UInt8>) -> [Parameter] {
    var parameters: [Parameter] = []
    forEachParameter(of: property, in: base, limit: Int(property.end)) { parameters.append($0) }
    return parameters
  }

  /// Reads the parameter that begins at `start`.
  @inline(__always)
  static func parameter(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ marks: inout Marks,
    _ types: inout CardTypes
  ) -> Parameter {
    // Nearly all parameters are types.
    let value = start &+ 5
    if value <= end, PackedName(base, start, value, limit: limit) == PackedName("TYPE=") {
      let stop = parameterEnd(base, value, end, limit, &marks)
      types.add(CardType(PackedName(base, value, stop, limit: limit)))
      return Parameter(
        name: UInt32(place: start), nameEnd: UInt32(place: value &- 1), value: UInt32(place: value),
        end: UInt32(place: stop), kind: .type)
    }
    return rareParameter(base, start, end, limit, &marks, &types)
  }

  private static func rareParameter(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ marks: inout Marks,
    _ types: inout CardTypes
  ) -> Parameter {
    var (stop, equals) = (start, -1)
    while true {
      stop = ByteSearch.first(
        of: UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "="), in: base, from: stop, to: end,
        limit: limit)
      guard stop < end else { break }
      if base[stop] == UInt8(ascii: "=") {
        if equals < 0 { equals = stop }
      } else if base[stop] == UInt8(ascii: "\"") {
        stop = closingMark(base, stop, end, &marks)
      } else {
        break
      }
      stop &+= 1
    }
    let isBare = equals < 0
    let value = isBare ? start : equals + 1
    let kind = isBare ? .bare : CardParameterName(PackedName(base, start, equals, limit: limit))
    switch kind {
    case .type: types.add(nil)
    case .preference: types.isPlain = false
    case .bare where stop > start:
      types.add(CardType(PackedName(base, value, stop, limit: limit)))
      mark(encoding: base[start].asciiUppercased, stop - start, &marks)
    case .encoding where stop > value:
      mark(encoding: base[value].asciiUppercased, base[value].asciiUppercased == 81 ? 16 : 6, &marks)
    case .charset: marks.insert(.charset)
    default: break
    }
    return Parameter(
      name: UInt32(place: start), nameEnd: UInt32(place: isBare ? start : equals), value: UInt32(place: value),
      end: UInt32(place: stop),
      kind: kind)
  }

  /// Where the value of a parameter ends.
  @inline(__always)
  private static func parameterEnd(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ limit: Int, _ marks: inout Marks
  ) -> Int {
    var place = start
    while true {
      place = ByteSearch.first(
        of: UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "\""), in: base, from: place, to: end, limit: limit)
      guard place < end, base[place] == UInt8(ascii: "\"") else { return place }
      place = closingMark(base, place, end, &marks) &+ 1
    }
  }

  /// The quotation mark that closes the one at `start`. Where there is none on the line, `start` itself: it means nothing
  /// then, and no other on the line does.
  private static func closingMark(
    _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ marks: inout Marks
  ) -> Int {
    guard !marks.contains(.unclosed) else { return start }
    let closing = LineEnds.position(of: UInt8(ascii: "\""), in: base, from: start + 1, to: end)
    guard closing == end else { return closing }
    marks.insert(.unclosed)
    return start
  }

  /// Encodings are told apart by first letter and length: `QUOTED-PRINTABLE`, `BASE64`, `B`; 2.1 has types beside them
  /// (`BBS`, `QUICKTIME`).
  private static func mark(encoding first: UInt8, _ count: Int, _ marks: inout Marks) {
    if first == UInt8(ascii: "Q"), count == 16 { marks.insert(.quotedPrintable) }
    if first == UInt8(ascii: "B"), count == 6 || count == 1 { marks.insert(.base64) }
  }
}
