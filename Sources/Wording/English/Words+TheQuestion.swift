package import Domain
import Store

extension Words {
  /// The one question, after what is known without its answer.
  package func howDoYouStand(with person: ListedPerson) -> Passage {
    Passage([
      Line("How do you stand?", column: 2),
      Line("1 never really spoken     2 we have met     3 \(first(person)) knows my work", column: 4),
      Line("4 we have done business   p personal", column: 4),
    ])
  }
}
