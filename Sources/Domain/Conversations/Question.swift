/// A question that helps to know somebody, and the kind of fact that its answer is (P12).
package struct Question: Hashable, Sendable {
  package var text: Text
  package var fills: Fact.Kind
  /// From which stage on it fits: who one has met, or who trusts.
  package var from: Stage
  /// May come again a year after it was asked.
  package var returns: Bool
  /// Asks how something goes that they told: only where such a fact is on record.
  package var followsUp: Bool

  /// The words: one that comes with Tend, which each language says in its own way, or the user's.
  package enum Text: Hashable, Sendable {
    case standard(Standard)
    case own(String)
  }

  /// The questions that come with Tend, by their keys; stable once released.
  package enum Standard: String, Sendable, Codable, CaseIterable {
    case helpNow, meetNext, foundIt
    case bestCustomer, howToRecognise, gladlyLeave
    case explainWork, getWrong
    case yearFromNow, buildingTowards, howFar
    case takesTooLong, tradeWorries, easierNow
    case whatsNew, firstToShow, changedSince
    case keepGoingBack, turnTo
    case othersComeFor
    case howBegan, before
    case likeBest, afterWork
    case bestReached
  }

  package init(
    _ text: Text, fills: Fact.Kind, from: Stage = .visibility, returns: Bool = false, followsUp: Bool = false
  ) {
    (self.text, self.fills, self.from, self.returns) = (text, fills, from, returns)
    self.followsUp = followsUp
  }

  /// What it is remembered by. A question of the user's keeps its key wherever it stands in the file.
  package var key: String {
    switch text {
    case .standard(let standard): standard.rawValue
    case .own(let words): "own." + String(StableHash.hash(Folding.words(words).joined(separator: " ")), radix: 36)
    }
  }
}

/// A question that fits somebody now.
package struct FittingQuestion: Hashable, Sendable {
  package var question: Question
  /// What they told, where it asks how that goes.
  package var about: Fact?

  package init(_ question: Question, about: Fact? = nil) { (self.question, self.about) = (question, about) }
}

extension FittingQuestion: Encodable {
  private enum CodingKeys: String, CodingKey { case key, ask, fills, about }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question.key, forKey: .key)
    if case .own(let words) = question.text { try container.encode(words, forKey: .ask) }
    try container.encode(question.fills, forKey: .fills)
    try container.encodeIfPresent(about, forKey: .about)
  }
}
