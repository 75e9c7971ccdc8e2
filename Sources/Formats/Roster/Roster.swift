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
    /// What is said of them beside their card, which is the user's to know and goes out in no card.
    package var notes: [String] = []
    package var facts: [Clause.Fact] = []
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
    case .table(let layout) where layout.kind.content == .people:
      if let reader = try? TableReader(layout) {
        readTable(text, reader)
      } else {
        readCardsAndLines(text, today: today)
      }
    case .iCalendar, .mbox, .message, .archive, .tend: throw .unknown
    case .vCard, .table, nil: readCardsAndLines(text, today: today)
    }
  }

  /// vCards, and a line a member before, between and behind them.
  private mutating func readCardsAndLines(_ bytes: [UInt8], today: Day) {
    let text = String(decoding: bytes, as: UTF8.self)
    let (cards, between) = PastedCards.apart(text)
    if cards.isEmpty {
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      readLines(lines.map { PastedCards.Piece(text: String($1), line: $0 + 1) }, today: today)
      return
    }
    readCards(bytes)
    readLines(Array(between.joined()), today: today)
    members.sort { $0.line < $1.line }
    unread.sort { $0.line < $1.line }
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

  private mutating func readLines(_ lines: [PastedCards.Piece], today: Day) {
    let reader = CardFieldReader(today: today, order: .dayFirst, words: .english)
    for raw in lines {
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
    fields = turned([first] + fields.dropFirst().filter { !isOffice($0) }, reader)
    let text = fields.joined(separator: ", ")
    guard case .card(let card) = CardLine.read(text, today: reader.today, words: reader.words) else { throw .nobody }
    if let day = card.impossible { throw .noDate(found: day.words) }
    var person = Particulars(identifiers: card.identifiers)
    person.name = PersonName(formatted: card.name)
    if card.organization != nil || card.title != nil {
      person.positions = [Position(organization: card.organization ?? "", title: card.title ?? "")]
    }
    // A roster says nothing of where one met; what stands there is a trade or a town.
    let notes = [card.place].compactMap { $0 } + card.notes
    guard !person.displayName.isEmpty else { throw .nobody }
    let office = offices.filter { !isPlain($0) }.joined(separator: ", ")
    return Member(
      particulars: person, office: office, notes: notes, facts: card.facts, line: line.line,
      text: String(line.text.prefix(160)))
  }

  /// "Chen, Mia, mia@acme.test": the family name comes first in many lists. What follows it is the given name where a
  /// mailbox of theirs speaks of it.
  private static func turned(_ fields: [String], _ reader: CardFieldReader) -> [String] {
    guard fields.count > 2 else { return fields }
    let (family, given) = (trimmed(fields[0]), trimmed(fields[1]))
    let areWords = [family, given].allSatisfy { name in
      name.first?.isUppercase ?? false && !name.contains(where: \.isWhitespace) && !name.contains("@")
    }
    let (last, first) = (letters(family[...]), letters(given[...]))
    guard areWords, !last.isEmpty, !first.isEmpty else { return fields }
    let speaks = fields.dropFirst(2).flatMap { reader.identifiers(in: trimmed($0)) ?? [] }.contains { address in
      guard address.kind == .mail, !SharedMailbox.isOne(address.typed),
        let at = address.typed.firstIndex(of: "@")
      else { return false }
      let names = address.typed[..<at].split { !$0.isLetter }.map(letters)
      let organization = address.typed[at...].split { !$0.isLetter }.map(letters)
      let isNamed = names.contains(first) || [first + last, last + first].contains(names.joined())
      return isNamed && !organization.contains(first)
    }
    return speaks ? ["\(given) \(family)"] + fields.dropFirst(2) : fields
  }

  private static func letters(_ text: Substring) -> String { Folding.tokens(String(text)).joined() }

  private static func key(_ text: String) -> String { Folding.tokens(text).joined(separator: " ") }

  private static func isPlain(_ office: String) -> Bool { RosterWords.plain.contains(key(office)) }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest.drop(while: \.isWhitespace))
  }
}
