import Domain

/// A text that should be findable.
struct FindableText {
  /// Its place in the index.
  var place: Int64
  var text: String
  var contact: ContactID
}

extension Reading {
  /// Every text that should be findable: remarks, facts, notes and what was noted of touches.
  func forEachText(_ each: (FindableText) throws(StoreError) -> Void) throws(StoreError) {
    func place<Of>(_ id: ID<Of>) -> Int64 { Int64(bitPattern: id.low & 0x7fff_ffff_ffff_ffff) }
    try forEachContact { (contact) throws(StoreError) in
      let remarks = contact.particulars.notes
      if !remarks.isEmpty {
        try each(
          FindableText(place: place(contact.id), text: remarks.joined(separator: "\n"), contact: contact.id))
      }
      for fact in try facts(of: contact.id) {
        try each(FindableText(place: place(fact.id), text: fact.text, contact: contact.id))
      }
      for note in try notes(about: contact.id) {
        try each(FindableText(place: place(note.id), text: note.text, contact: contact.id))
      }
    }
    try sql(
      """
      SELECT id, note, substr(parties, 1, 16) FROM touch WHERE n = ? AND note <> '' AND length(parties) > 0
      """
    ).forEach(n) { (row) throws(StoreError) in
      try each(FindableText(place: place(try row.id(0, Touch.self)), text: row.text(1), contact: try row.id(2)))
      return true
    }
  }

  func wrongTexts() throws(StoreError) -> [Finding] {
    var (expected, wrong) = (0, 0)
    let indexed = try sql("SELECT text, contact FROM note_text WHERE rowid = ?")
    try forEachText { (text) throws(StoreError) in
      expected += 1
      let isRight = try indexed.first(text.place) { (row) throws(StoreError) in
        let contact: ContactID = try row.id(1)
        return row.text(0) == text.text && contact == text.contact
      }
      if isRight != true { wrong += 1 }
    }
    let kept = try sql("SELECT count(*) FROM note_text").first { $0.int(0) } ?? 0
    wrong += max(0, kept - expected)
    return wrong == 0 ? [] : [.derived(.texts, count: wrong)]
  }

  /// The history of a pair repeats what the touch says; both must say the same.
  func wrongHistories() throws(StoreError) -> [Finding] {
    let count =
      try sql(
        "SELECT count(*) FROM party JOIN touch ON touch.n = party.n AND touch.id = party.touch WHERE \(Self.differs)"
      )
      .first(n) { $0.int(0) } ?? 0
    return count == 0 ? [] : [.derived(.histories, count: count)]
  }

  static let differs = """
    party.n = ? AND (party.at <> touch.at OR party.direction <> touch.direction OR party.company <> touch.company
      OR party.traits & ~1 <> (\(TouchTraits.ofTouch)) OR party.recorded <> touch.recorded)
    """
}
