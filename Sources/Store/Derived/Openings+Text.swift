import Domain

// The openings of one standing, in its row as separated text: kind, rank, from, until, subject.

extension Standing {
  var openingsText: SeparatedText {
    .text(openings) { opening, text in
      text.add(String(opening.kind.rawValue))
      text.add(String(opening.rank))
      text.add(String(opening.from.microseconds))
      text.add(opening.until.map { String($0.microseconds) } ?? "")
      text.add(opening.subject?.text ?? "")
    }
  }
}

extension Row {
  func openings(_ column: Int32) throws(StoreError) -> [Opening] {
    try items(column, fields: 5) { (fields) throws(StoreError) in
      guard let kind = Int(fields[0]).flatMap(Step.Kind.init(rawValue:)), let rank = Int(fields[1]),
        let from = Int64(fields[2])
      else { throw .damaged(detail: "a standing's openings can't be read") }
      return Opening(
        kind: kind, rank: rank, from: Instant(microseconds: from),
        until: Int64(fields[3]).map { Instant(microseconds: $0) },
        subject: fields[4].isEmpty ? nil : Step.Subject(text: fields[4]))
    }
  }
}
