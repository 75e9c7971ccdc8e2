import Domain
import Store

extension Writing {
  /// What was heard of somebody, not written yet. Said once more, it is the fact that stands: it still holds, and is no
  /// second one.
  func heard(_ kind: Fact.Kind, _ text: String, of contact: ContactID, on day: Day) throws(StoreError) -> Fact {
    let words = Folding.words(text)
    let known = try facts(of: contact).last { fact in
      fact.kind == kind && fact.closed == nil && Folding.words(fact.text) == words
    }
    var fact = known ?? Fact(id: world.id(), contact: contact, kind: kind, text: text, learned: day)
    (fact.learned, fact.statedByThem) = (max(fact.learned, day), true)
    return fact
  }
}
