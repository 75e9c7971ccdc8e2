import Domain

extension CardReader {
  /// Calls `read` with the value of a property and the reader that fits its encoding.
  @inline(__always)
  func withValue<Result>(
    _ property: CardTokens.Property, _ text: CardText,
    _ read: (CardText, Int, Int) throws(RecordProblem) -> Result
  ) throws(RecordProblem) -> Result {
    guard property.isEncoded else { return try read(text, Int(property.value), Int(property.end)) }
    return try withEncodedValue(property, text, read)
  }

  private func withEncodedValue<Result>(
    _ property: CardTokens.Property, _ text: CardText,
    _ read: (CardText, Int, Int) throws(RecordProblem) -> Result
  ) throws(RecordProblem) -> Result {
    var encoded = text
    encoded.marks = property.marks.intersection([.folded, .quotedPrintable])
    let (start, end) = (Int(property.value), Int(property.end))
    if property.marks.contains(.charset), let parameter = charset(of: property, text) {
      let charset = text.isUTF8Name(parameter) ? "UTF-8" : text.charsetName(parameter)
      guard Self.mayHideBackslash(charset) else {
        encoded.marks.insert(.charset)
        encoded.charset = parameter
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
        let plain = CardText(unfolded.baseAddress!, unfolded.count, text.version)
        return try read(plain, 0, unfolded.count - 1)
      }
    }
    return try read(encoded, start, end)
  }

  /// The parameter that declares the property's character set, nil where there is none or it is empty.
  private func charset(of property: CardTokens.Property, _ text: CardText) -> CardTokens.Parameter? {
    for parameter in tokens.parameters(of: property) where parameter.kind == .charset {
      return text.isUTF8Name(parameter) || !text.charsetName(parameter).isEmpty ? parameter : nil
    }
    return nil
  }

  /// True for the character sets in which byte 5C may be the second half of a character.
  private static func mayHideBackslash(_ charset: String) -> Bool {
    let upper = charset.uppercased()
    return ["SHIFT", "SJIS", "X-SJIS", "CP932", "WINDOWS-31J", "MS_KANJI", "GB", "BIG5", "CP936", "CP950", "ISO-2022"]
      .contains { upper.hasPrefix($0) }
  }

  func value(_ property: CardTokens.Property, _ text: CardText) throws(RecordProblem) -> String {
    guard property.isEncoded else { return try text.text(Int(property.value), Int(property.end)) }
    return try withEncodedValue(property, text) { text, start, end throws(RecordProblem) in try text.text(start, end) }
  }

  func read(
    _ property: CardTokens.Property, _ text: CardText, into name: inout PersonName
  ) throws(RecordProblem) {
    try withValue(property, text) { text, start, end throws(RecordProblem) in
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

  func read(
    _ property: CardTokens.Property, _ text: CardText, into address: inout PostalAddress
  ) throws(RecordProblem) {
    try withValue(property, text) { text, start, end throws(RecordProblem) in
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

  /// The first item of a list separated by commas.
  func firstItem(_ property: CardTokens.Property, _ text: CardText) throws(RecordProblem) -> String {
    try withValue(property, text) { text, start, end throws(RecordProblem) in
      var item = ""
      try text.parts(start, end, by: UInt8(ascii: ",")) { first, last throws(RecordProblem) in
        item = try text.text(first, last)
        return item.isEmpty
      }
      return item
    }
  }

  /// The items of all categories.
  func tags(_ text: CardText) throws(RecordProblem) -> [String] {
    guard !trace.categories.isEmpty else { return [] }
    var tags: [String] = []
    for index in trace.categories {
      try withValue(tokens.properties[index], text) { text, start, end throws(RecordProblem) in
        try text.parts(start, end, by: UInt8(ascii: ",")) { first, last throws(RecordProblem) in
          guard tags.count < CardTokens.limit else { throw .tooMany(limit: CardTokens.limit) }
          let tag = try text.text(first, last)
          if !tag.isEmpty { tags.append(tag) }
          return true
        }
      }
    }
    return tags
  }

  /// Nil for dates written as text, and for what is none.
  func date(_ property: CardTokens.Property, _ text: CardText) throws(RecordProblem) -> PartialDate? {
    var omitted = CardDate.applesNoYear
    for parameter in tokens.parameters(of: property) {
      let (start, end) = (Int(parameter.value), Int(parameter.end))
      switch parameter.kind {
      case .value: if PackedName(text.base, start, min(end, start + 5)) == PackedName("TEXT") { return nil }
      case .omittedYear: omitted = Int(text.unquoted(parameter)) ?? omitted
      default: break
      }
    }
    let (start, end) = text.trimmed(Int(property.value), Int(property.end))
    guard !property.isEncoded, text.isPlain(start, end) else {
      return CardDate.read(try value(property, text), omittedYear: omitted)
    }
    return CardDate.read(UnsafeBufferPointer(start: text.base + start, count: end - start), omittedYear: omitted)
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
