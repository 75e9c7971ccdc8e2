import Domain
import Wording

extension Prompt {
  /// The one question and its five answers; nil when the user gave none.
  func standing(_ question: Passage) -> Relationship.Word.Answer? {
    let keys = Words.standingKeys
    return choose(question, among: keys.map(\.key)).map { keys[$0].answer }
  }
}
