import Domain

extension CardText {
  /// Calls `read` with the value of a property and the reader that fits its encoding.
  @inline(__always)
  func withValue<Result>(
    of property: CardTokens.Property,
    _ read: (CardText, Int, Int) throws(RecordProblem) -> Result
  ) throws(RecordProblem) -> Result {
    guard property.isEncoded else { return try read(self, Int(property.value), Int(property.end)) }
    return try withEncodedValue(of: property, read)
  }

  private func withEncodedValue<Result>(
    of property: CardTokens.Property,
    _ read: (CardText, Int, Int) throws(RecordProblem) -> Result
  ) throws(RecordProblem) -> Result {
    var encoded = self
    encoded.marks = property.marks.intersection([.folded, .quotedPrintable])
    let (start, end) = (Int(property.value), Int(property.end))
    if property.marks.contains(.charset), let place = declaredCharset(of: property) {
      let charset = isUTF8Name(place) ? "UTF-8" : charsetName(place)
      guard Self.mayHideBackslash(charset) else {
        encoded.marks.insert(.charset)
        encoded.charset = place
        return try read(encoded, start, end)
      }
      // A backslash may be half a character here: decode first, then look for separators and escapes.
      let bytes = [UInt8](unsafeUninitializedCapacity: end - start) { output, count in
        guard let base = output.baseAddress else { return }
        count = encoded.plain(start, end, unescape: false, into: base)
      }
      guard let decoded = Charset.decode(bytes, as: charset) ?? String(validating: bytes, as: UTF8.self) else {
        throw .undecodable(charset: charset)
      }
      return try Array((decoded + "\n").utf8).withUnsafeBufferPointer { unfolded throws(RecordProblem) in
        let plain = CardText(unfolded.baseAddress!, unfolded.count, version)
        return try read(plain, 0, unfolded.count - 1)
      }
    }
    return try read(encoded, start, end)
  }

  /// The parameter that declares the property's character set, nil where there is none or it is empty.
  private func declaredCharset(of property: CardTokens.Property) -> CardTokens.Place? {
    var charset: CardTokens.Place?
    CardTokens.forEachParameter(of: property, in: base, limit: limit) { parameter in
      if parameter.kind == .charset, charset == nil { charset = parameter.valuePlace }
    }
    return charset.flatMap { isUTF8Name($0) || !charsetName($0).isEmpty ? $0 : nil }
  }

  /// True for the character sets in which byte 5C may be the second half of a character.
  private static func mayHideBackslash(_ charset: String) -> Bool {
    let upper = charset.uppercased()
    return ["SHIFT", "SJIS", "X-SJIS", "CP932", "WINDOWS-31J", "MS_KANJI", "GB", "BIG5", "CP936", "CP950", "ISO-2022"]
      .contains { upper.hasPrefix($0) }
  }

  func value(of property: CardTokens.Property) throws(RecordProblem) -> String {
    guard property.isEncoded else { return try text(Int(property.value), Int(property.end)) }
    return try withEncodedValue(of: property) { text, start, end throws(RecordProblem) in try text.text(start, end) }
  }

  func read(_ property: CardTokens.Property, into name: inout PersonName) throws(RecordProblem) {
    try withValue(of: property) { text, start, end throws(RecordProblem) in
      var place = 0
      try text.parts(start, end, by: UInt8(ascii: ";")) { first, last throws(RecordProblem) in
        if first < last {
          let part = try text.text(first, last)
          switch place {
          case 0: name.family = part
          case 1: name.given = part
          case 2: name.additional = part
          case 3: name.prefix = part
          default: name.suffix = part
          }
        }
        place += 1
        return place < 5
      }
    }
  }

  func read(_ property: CardTokens.Property, into address: inout PostalAddress) throws(RecordProblem) {
    try withValue(of: property) { text, start, end throws(RecordProblem) in
      var place = 0
      try text.parts(start, end, by: UInt8(ascii: ";")) { first, last throws(RecordProblem) in
        if first < last {
          let part = try text.text(first, last)
          switch place {
          case 0: address.box = part
          case 1: address.extended = part
          case 2: address.street = part
          case 3: address.city = part
          case 4: address.region = part
          case 5: address.code = part
          default: address.country = part
          }
        }
        place += 1
        return place < 7
      }
    }
  }

  func read(_ property: CardTokens.Property, into position: inout Position) throws(RecordProblem) {
    try withValue(of: property) { text, start, end throws(RecordProblem) in
      var place = 0
      try text.parts(start, end, by: UInt8(ascii: ";")) { first, last throws(RecordProblem) in
        if first < last {
          let part = try text.text(first, last)
          if place == 0 {
            position.organization = part
          } else if !part.isEmpty {
            if position.department.isEmpty { position.department = part } else { position.department += ", " + part }
          }
        }
        place += 1
        return true
      }
    }
  }

  /// The first item of a list separated by commas.
  func firstItem(of property: CardTokens.Property) throws(RecordProblem) -> String {
    try withValue(of: property) { text, start, end throws(RecordProblem) in
      var item = ""
      try text.parts(start, end, by: UInt8(ascii: ",")) { first, last throws(RecordProblem) in
        item = try text.text(first, last)
        return item.isEmpty
      }
      return item
    }
  }

  /// Nil for dates written as text, and for what is none.
  func date(of property: CardTokens.Property) throws(RecordProblem) -> PartialDate? {
    var (omitted, isText) = (CardDate.applesNoYear, false)
    CardTokens.forEachParameter(of: property, in: base, limit: limit) { parameter in
      let (start, end) = (Int(parameter.value), Int(parameter.end))
      switch parameter.kind {
      case .value: if PackedName(base, start, min(end, start + 5)) == PackedName("TEXT") { isText = true }
      case .omittedYear: omitted = Int(unquoted(parameter.valuePlace)) ?? omitted
      default: break
      }
    }
    if isText { return nil }
    let (start, end) = trimmed(Int(property.value), Int(property.end))
    guard !property.isEncoded, isPlain(start, end) else {
      return CardDate.read(try value(of: property), omittedYear: omitted)
    }
    return CardDate.read(UnsafeBufferPointer(start: base + start, count: end - start), omittedYear: omitted)
  }
}

extension String {
  var trimmingBlanks: String {
    let bytes = Array(utf8)
    guard let first = bytes.firstIndex(where: { !$0.isBlank }), let last = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}
