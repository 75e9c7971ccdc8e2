/// A case that the database keeps as a number and everybody else reads as a word. The number keeps stored text short and
/// quick to read; the word is what `--json` and exports promise (docs/json.md).
package protocol Worded: RawRepresentable, CaseIterable, Codable where RawValue == Int {
  /// Stable once released.
  var word: String { get }
}

extension CodingUserInfoKey {
  /// Set where what is coded is for readers outside: cases are words there.
  package static let words = CodingUserInfoKey(rawValue: "tend.words")!
}

extension Worded {
  /// The case's own name, as for cases that are kept as words.
  package var word: String { "\(self)" }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    var found: Self?
    if decoder.userInfo[.words] == nil {
      found = Self(rawValue: try container.decode(Int.self))
    } else {
      let word = try container.decode(String.self)
      found = Self.allCases.first { $0.word == word }
    }
    guard let found else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(Self.self) is called that")
    }
    self = found
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if encoder.userInfo[.words] == nil {
      try container.encode(rawValue)
    } else {
      try container.encode(word)
    }
  }
}
