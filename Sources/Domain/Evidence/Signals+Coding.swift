extension Signals: Codable {
  /// Each signal with the word that readers outside know it by; stable once released.
  package static let words: [(signal: Signals, word: String)] = [
    (.thanked, "thanked"), (.praised, "praised"), (.askedHowBusinessIs, "askedHowBusinessIs"),
    (.raisedBusiness, "raisedBusiness"), (.statedNeed, "statedNeed"), (.objected, "objected"),
    (.referralMishandled, "referralMishandled"), (.repaired, "repaired"), (.gaveThanks, "gaveThanks"),
    (.reportedBack, "reportedBack"), (.kindness, "kindness"), (.cameBack, "cameBack"), (.carriedAsk, "carriedAsk"),
    (.nothingToAnswer, "nothingToAnswer"), (.occasion, "occasion"), (.ofOneGift, "ofOneGift"),
  ]

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard decoder.userInfo[.words] != nil else {
      self.init(rawValue: try container.decode(Int.self))
      return
    }
    self.init()
    for word in try container.decode([String].self) {
      guard let known = Self.words.first(where: { $0.word == word }) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no signal is called \(word)")
      }
      insert(known.signal)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if encoder.userInfo[.words] == nil {
      try container.encode(rawValue)
    } else {
      try container.encode(Self.words.filter { contains($0.signal) }.map(\.word))
    }
  }
}
