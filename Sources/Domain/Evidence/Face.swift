/// A new face: somebody met, not yet a contact, until kept, parked or let go (P22).
package struct Face: Hashable, Sendable, Codable {
  package var id: ID<Face>
  package var particulars: Particulars
  package var met: Day
  package var place: String
  /// Where they were met, if that evening is on record.
  package var event: ID<Event>?
  package var facts: [Learned]
  package var note: String
  package var captured: Instant
  package var fate: Fate?
  package var decided: Instant?

  package enum Fate: Hashable, Sendable, Codable {
    case kept(contact: ContactID)
    case parked
    case letGo
  }

  /// A fact before there is a contact to hold it.
  package struct Learned: Hashable, Sendable, Codable {
    package var kind: Fact.Kind
    package var text: String
    package init(kind: Fact.Kind, text: String) { (self.kind, self.text) = (kind, text) }
  }

  package init(
    id: ID<Face>, particulars: Particulars, met: Day, place: String = "", event: ID<Event>? = nil,
    facts: [Learned] = [], note: String = "",
    captured: Instant, fate: Fate? = nil, decided: Instant? = nil
  ) {
    (self.id, self.particulars, self.met, self.place, self.facts) = (id, particulars, met, place, facts)
    self.event = event
    (self.note, self.captured, self.fate, self.decided) = (note, captured, fate, decided)
  }
}
