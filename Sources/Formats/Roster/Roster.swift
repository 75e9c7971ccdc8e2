package import Domain

/// Who belongs to a group, as pasted or saved: a line a member ("Mia Chen, Acme, mia@acme.test, president"), a table with a
/// header, or vCards.
package struct Roster: Sendable {
  package private(set) var members: [Member] = []
  /// Lines of which nobody can be made out.
  package private(set) var unread: [Unread] = []

  package struct Member: Hashable, Sendable {
    package var particulars: Particulars
    /// Empty for a plain member.
    package var office: String
    /// Where it stands, from 1.
    package var line: Int
    package var text: String
  }

  package struct Unread: Hashable, Sendable {
    package var line: Int
    package var text: String
    package var problem: RecordProblem
  }

  /// Reads a file in any of the encodings that `TextDecoder` knows. Linear in its length. Throws where it is empty,
  /// binary, or something else than a roster.
  package init(_ bytes: [UInt8], today: Day) throws(Unrecognised) {
    let text = Self.decoded(bytes)
    var dialect: Dialect?
    do throws(Unrecognised) {
      dialect = try bytes.withUnsafeBufferPointer { (bytes) throws(Unrecognised) in try Dialect.recognise(bytes) }
    } catch {
      switch error {
      case .empty, .binary: throw error
      // Lines are no table with a header.
      case .noHeader, .unknown: break
      }
    }
    switch dialect {
    case .vCard: readCards(text)
    case .table(let layout):
      if layout.kind.content == .people, let reader = try? TableReader(layout) {
        readTable(text, reader)
      } else {
        readLines(text, today: today)
      }
    case .iCalendar, .mbox, .message, .archive, .tend: throw .unknown
    case nil: readLines(text, today: today)
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = TextDecoder(prefix: UnsafeBufferPointer(rebasing: bytes.prefix(Dialect.prefixLength)))
      decoder.decode(bytes) { text.append(contentsOf: $0) }
      decoder.finish { text.append(contentsOf: $0) }
    }
    return text
  }

  // MARK: - Cards and tables

  private mutating func readCards(_ text: [UInt8]) {
    var reader = CardReader()
    cut(text, CardCutter()) { record throws(RecordProblem) in (try reader.particulars(of: record), "") }
  }

  private mutating func readTable(_ text: [UInt8], _ reader: TableReader) {
    let layout = reader.layout
    let column = layout.headers.firstIndex { RosterWords.headers.contains(HeaderKey.of($0)) }
    cut(text, TableCutter(layout)) { record throws(RecordProblem) in
      guard let person = try reader.particulars(of: record) else { return nil }
      let row = try TableRow(record, delimiter: layout.delimiter, expecting: layout.headers.count)
      let said = try column.map { (column) throws(RecordProblem) in try row.text(column) } ?? ""
      return (person, Self.isPlain(said) ? "" : said)
    }
  }

  /// - Parameter member: who a record is about; nil where it says nothing.
  private mutating func cut(
    _ text: [UInt8], _ cutter: some RecordCutter,
    _ member: (UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> (Particulars, String)?
  ) {
    var cutter = cutter
    var (members, unread): ([Member], [Unread]) = ([], [])
    func take(_ record: RawRecord) {
      let shown = Self.shown(record.bytes)
      do throws(RecordProblem) {
        if let problem = record.problem, problem != .unended { throw problem }
        guard let (person, office) = try member(record.bytes) else { return }
        guard !person.displayName.isEmpty else { throw .nobody }
        members.append(Member(particulars: person, office: office, line: record.line, text: shown))
      } catch {
        unread.append(Unread(line: record.line, text: shown, problem: error))
      }
    }
    text.withUnsafeBufferPointer { cutter.feed($0, take) }
    cutter.finish(take)
    (self.members, self.unread) = (members, unread)
  }

  /// The record's beginning, as a message quotes it.
  private static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(160), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ")
  }

  // MARK: - Lines

  private mutating func readLines(_ text: [UInt8], today: Day) {
    let reader = CardFieldReader(today: today, order: .dayFirst, words: .english)
    let lines = String(decoding: text, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, text) in lines.enumerated() {
      let raw = PastedCards.Piece(text: String(text), line: place + 1)
      guard let line = PastedCards.listed(raw) else { continue }
      do throws(RecordProblem) {
        members.append(try Self.member(line, reader))
      } catch {
        unread.append(Unread(line: line.line, text: String(line.text.prefix(160)), problem: error))
      }
    }
  }

  private static func member(_ line: PastedCards.Piece, _ reader: CardFieldReader) throws(RecordProblem) -> Member {
    var fields = line.text.split { ",;|\t".contains($0) }.map { String($0.drop(while: \.isWhitespace)) }
    guard let first = fields.first else { throw .nobody }
    let hasAddress = fields.contains { reader.identifiers(in: trimmed($0)) != nil }
    guard hasAddress || SignatureText.isName(trimmed(first), reader) else { throw .nobody }
    let isOffice: (String) -> Bool = { RosterWords.offices.contains(key($0)) || isPlain($0) }
    let offices = fields.dropFirst().filter(isOffice).map(trimmed)
    fields = [first] + fields.dropFirst().filter { !isOffice($0) }
    let text = fields.joined(separator: ", ")
    guard case .card(let card) = CardLine.read(text, today: reader.today, words: reader.words) else { throw .nobody }
    if let day = card.impossible { throw .noDate(found: day.words) }
    var person = Particulars(identifiers: card.identifiers)
    person.name = PersonName(formatted: card.name)
    if card.organization != nil || card.title != nil {
      person.positions = [Position(organization: card.organization ?? "", title: card.title ?? "")]
    }
    // A roster says nothing of where one met; what stands there is a trade or a town.
    person.notes = [card.place].compactMap { $0 } + card.facts.map(Self.said) + card.notes
    guard !person.displayName.isEmpty else { throw .nobody }
    let office = offices.filter { !isPlain($0) }.joined(separator: ", ")
    return Member(particulars: person, office: office, line: line.line, text: String(line.text.prefix(160)))
  }

  private static func said(_ fact: Clause.Fact) -> String {
    switch fact.kind {
    case .need: "needs \(fact.text)"
    case .offers: "offers \(fact.text)"
    default: fact.text
    }
  }

  private static func key(_ text: String) -> String { Folding.tokens(text).joined(separator: " ") }

  private static func isPlain(_ office: String) -> Bool { RosterWords.plain.contains(key(office)) }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest.drop(while: \.isWhitespace))
  }
}
