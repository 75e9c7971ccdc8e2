import Domain
import Foundation
import Store

/// The version of the archive that this program writes, and the newest it reads.
let archiveVersion = 1

/// The lists of an archive, in the order in which they are written.
enum ArchiveSection: String, CaseIterable {
  case settings, organizations, contacts, relationships, touches, promises, helps, asks, referrals, facts, notes, faces
  case oneToOnes, introductions, opportunities, goals, ties, credits, contributions, groups, memberships, events
  case replies, sources
}

/// A contact with the card it came with, as an archive holds it.
struct ArchivedContact: Codable {
  var id: ContactID
  var added: Instant
  var byHand: Bool
  var jobChanged: Day?
  var particulars: Particulars
  var card: ArchivedSource?

  init(_ contact: Contact, card: ArchivedSource?) {
    (id, added, byHand, jobChanged) = (contact.id, contact.added, contact.byHand, contact.jobChanged)
    (particulars, self.card) = (contact.particulars, card)
  }

  var contact: Contact {
    Contact(
      id: id, particulars: particulars, added: added, byHand: byHand,
      card: card.map { SourceRecord(act: $0.act, record: $0.record) }, jobChanged: jobChanged)
  }
}

/// A kept source row. Its bytes are in base64, since no import is bound to be text.
struct ArchivedSource: Codable {
  var act: ActID
  var record: Int
  var file: String
  var line: Int
  var dialect: String
  var problem: String?
  /// Whose it is, where that is not said by where it stands.
  var contact: ContactID?
  var body: Data

  init(_ row: SourceRow, isCard: Bool) {
    (act, record, file, line) = (row.record.act, row.record.record, row.file, row.line)
    (dialect, problem, body) = (row.dialect, row.problem, Data(row.body))
    contact = isCard ? nil : row.contact
  }

  func row(of owner: ContactID?) -> SourceRow {
    SourceRow(
      record: SourceRecord(act: act, record: record), file: file, line: line, dialect: dialect, problem: problem,
      contact: owner ?? contact, body: Array(body))
  }
}

/// A relationship with its roles in a fixed order, so that equal networks are written as equal bytes.
struct ArchivedRelationship: Codable {
  var contact: ContactID
  var roles: [Relationship.Role]
  var tier: Relationship.Tier?
  var tierGiven: Instant?
  var cadence: Relationship.Cadence?
  var pause: Relationship.Pause?
  var askAgain: Day?
  var asksPerYear: Int?
  var neverAsk: Bool
  var word: Relationship.Word?
  var noRhythm: Bool
  var kept: Instant?

  init(_ relationship: Relationship) {
    contact = relationship.contact
    roles = relationship.roles.sorted { $0.rawValue < $1.rawValue }
    (tier, tierGiven, cadence) = (relationship.tier, relationship.tierGiven, relationship.cadence)
    (pause, askAgain, asksPerYear) = (relationship.pause, relationship.askAgain, relationship.asksPerYear)
    (neverAsk, word, noRhythm) = (relationship.neverAsk, relationship.word, relationship.noRhythm)
    kept = relationship.kept
  }

  var relationship: Relationship {
    Relationship(
      contact: contact, roles: Set(roles), tier: tier, tierGiven: tierGiven, cadence: cadence, pause: pause,
      askAgain: askAgain, asksPerYear: asksPerYear, neverAsk: neverAsk, word: word, noRhythm: noRhythm, kept: kept)
  }
}
