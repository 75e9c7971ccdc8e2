/// Something that is not as it should be in a network's file.
package enum Finding: Hashable, Sendable {
  /// What SQLite says of its own pages and indexes.
  case pages([String])
  /// Rows of a table that point to a row which is not there.
  case references(table: String, parent: String, count: Int)
  /// A part of the check could not be read to its end.
  case unreadable(detail: String)
  /// Numbers the journal should have and has not.
  case journalGaps(Int)
  /// Acts whose rows are not in the journal: they can't be undone.
  case emptyActs(Int)
  /// Contacts whose card is no longer among the kept rows.
  case lostCards(Int)
  /// Something concluded from the rest that says something else: made anew by a repair.
  case derived(Derived, count: Int)
  /// Standings that time alone has changed since they were stored. No fault: they are read as they are now.
  case turned(Int)

  package enum Derived: String, Sendable, CaseIterable {
    case standings, openings, words, texts, finders, listings, histories, traces, terms
  }

  /// Whether a repair makes it good, because it is concluded from what is sound.
  package var isRepairable: Bool {
    switch self {
    case .derived, .turned: true
    case .pages, .references, .unreadable, .journalGaps, .emptyActs, .lostCards: false
    }
  }

  /// Whether something is wrong at all.
  package var isFault: Bool { if case .turned = self { false } else { true } }
}

/// What an inspection looked at.
package struct Inspected: Hashable, Sendable, Encodable {
  package var schema: Int
  package var contacts = 0
  package var touches = 0
  package var standings = 0
  package var acts = 0
  package var journalRows = 0
  package var sources = 0
}
