package import Domain
package import Store

extension Words {
  /// What the answer to the one question comes to, in the sentence before what follows from it.
  package func noted(_ answer: Relationship.Word.Answer, of person: ListedPerson) -> String {
    "Noted as your word, \(date(today)): \(Self.claim(answer, of: first(person)))."
  }
}
