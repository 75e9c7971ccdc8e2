/// A person in the network.
package struct Contact: Hashable, Sendable, Codable {
  package var id: ContactID
  package var particulars: Particulars
  package var added: Instant
  /// Added by hand or from a card in the hand: what happened before that day is known to be nothing, so silence before it
  /// is not a gap in the records. False for people who came in a file.
  package var byHand: Bool
  /// The source row that holds the newest whole card of this person.
  package var card: SourceRecord?
  /// When a later import showed another job than the one on record: an occasion to write.
  package var jobChanged: Day?

  package init(
    id: ContactID, particulars: Particulars, added: Instant, byHand: Bool, card: SourceRecord? = nil,
    jobChanged: Day? = nil
  ) {
    (self.id, self.particulars, self.added, self.byHand) = (id, particulars, added, byHand)
    (self.card, self.jobChanged) = (card, jobChanged)
  }
}

/// Which record of which import: the key of a kept source row.
package struct SourceRecord: Hashable, Sendable, Codable {
  package var act: ActID
  package var record: Int

  package init(act: ActID, record: Int) { (self.act, self.record) = (act, record) }
}
