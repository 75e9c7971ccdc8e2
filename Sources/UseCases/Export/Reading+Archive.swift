import Domain
import Foundation
import Store

extension Reading {
  /// Everything but the journal, as JSON: one element a line, keys and lists in a fixed order, so that two archives of
  /// one network are equal and two of different days can be compared line by line.
  func writeArchive(to file: ExportFile) throws -> Int {
    var archive = ArchiveWriter(file)
    var people = 0
    try archive.begin()
    for section in ArchiveSection.allCases {
      try archive.section(section.rawValue) { archive in people += try write(section, to: &archive) }
    }
    try archive.end()
    return people
  }

  /// - Returns: how many people were written.
  private func write(_ section: ArchiveSection, to archive: inout ArchiveWriter) throws -> Int {
    var people = 0
    switch section {
    case .settings: for setting in try settings() { try archive.element(setting) }
    case .organizations: try forEachOrganization { try archive.element($0) }
    case .contacts:
      try forEachPerson { contact in
        let row = try contact.card.flatMap { try source($0) }
        try archive.element(ArchivedContact(contact, card: row.map { ArchivedSource($0, isCard: true) }))
        people += 1
      }
    case .relationships: try forEachRelationship { try archive.element(ArchivedRelationship($0)) }
    case .touches: try forEachTouch { try archive.element($0) }
    case .promises: try forEachPromise { try archive.element($0) }
    case .helps: try forEachHelp { try archive.element($0) }
    case .asks: try forEachAsk { try archive.element($0) }
    case .referrals: try forEachReferral { try archive.element($0) }
    case .facts: try forEachFact { try archive.element($0) }
    case .notes: try forEachNote { try archive.element($0) }
    case .faces: try forEachFace { try archive.element($0) }
    case .oneToOnes: try forEachOneToOne { try archive.element($0) }
    case .introductions: try forEachIntroduction { try archive.element($0) }
    case .opportunities: try forEachOpportunity { try archive.element($0) }
    case .goals: try forEachGoal { try archive.element($0) }
    case .ties: try forEachGoalTie { try archive.element($0) }
    case .credits: try forEachCredit { try archive.element($0) }
    case .contributions: try forEachContribution { try archive.element($0) }
    case .groups: try forEachGroup { try archive.element($0) }
    case .memberships: try forEachMembership { try archive.element($0) }
    case .events: try forEachEvent { try archive.element($0) }
    case .replies: try forEachReply { try archive.element($0) }
    case .sources: try forEachLooseSource { try archive.element(ArchivedSource($0, isCard: false)) }
    }
    return people
  }
}

/// Puts the commas between.
struct ArchiveWriter {
  private let file: ExportFile
  private let encoder: JSONEncoder
  private var isFirst = true

  init(_ file: ExportFile) {
    self.file = file
    encoder = JSONEncoder()
    encoder.userInfo[.words] = true
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func begin() throws { try file.write("{\"tend\":\(archiveVersion)") }

  mutating func section(_ name: String, _ body: (inout ArchiveWriter) throws -> Void) throws {
    try file.write(",\n\"\(name)\":[")
    isFirst = true
    try body(&self)
    try file.write(isFirst ? "]" : "\n]")
  }

  mutating func element(_ value: some Encodable) throws {
    try file.write(isFirst ? "\n" : ",\n")
    try file.write(try encoder.encode(value))
    isFirst = false
  }

  func end() throws { try file.write("\n}\n") }
}
