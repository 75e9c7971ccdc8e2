/// An answer with the letter that goes with it, as programs read it: one object, with the key `draft` where there is one.
struct Drafted<Answer: Encodable>: Encodable {
  var answer: Answer
  /// Empty where none is to be sent.
  var draft: String

  private enum CodingKeys: String, CodingKey { case draft }

  func encode(to encoder: any Encoder) throws {
    try answer.encode(to: encoder)
    guard !draft.isEmpty else { return }
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(draft, forKey: .draft)
  }
}
