package import Formats

/// Files that were read and cut into records, waiting to be written: what they are, how many records they hold, and for
/// a table of unknown make which column was taken for what.
package final class StagedImport {
  package private(set) var files: [File] = []
  let staging: StagingFile
  /// Readers of the tables among the files, by the file's number.
  var layouts: [Int: TableLayout] = [:]

  package struct File: Sendable, Encodable {
    package var name: String
    package var kind: Kind
    package var records = 0
  }

  /// What a file was recognised as, by its content.
  package enum Kind: String, Sendable, Encodable {
    case vCard, calendar, mailbox, message, tendArchive
    case linkedInConnections, linkedInMessages, linkedInProfile, linkedInAddresses
    case google, outlook, thunderbird, table
    /// Inside an archive or a folder: nothing that is read here.
    case passedOver

    init(_ dialect: Dialect) {
      switch dialect {
      case .vCard: self = .vCard
      case .iCalendar: self = .calendar
      case .mbox: self = .mailbox
      case .message: self = .message
      case .archive: self = .passedOver
      case .tend: self = .tendArchive
      case .table(let layout):
        self =
          switch layout.kind {
          case .linkedInConnections: .linkedInConnections
          case .linkedInMessages: .linkedInMessages
          case .linkedInProfile: .linkedInProfile
          case .linkedInAddresses: .linkedInAddresses
          case .google: .google
          case .outlook: .outlook
          case .thunderbird: .thunderbird
          case .other: .table
          }
      }
    }
  }

  init(staging: StagingFile) { self.staging = staging }

  /// Tables of unknown make with the columns proposed for them: to be shown before anything is written.
  package var mappings: [(file: String, mapping: ColumnMapping)] {
    layouts.sorted { $0.key < $1.key }.compactMap { number, layout in
      layout.kind == .other ? (files[number].name, ColumnMapping(layout)) : nil
    }
  }

  func begin(_ name: String, _ kind: Kind, layout: TableLayout? = nil) -> Int {
    files.append(File(name: name, kind: kind))
    if let layout { layouts[files.count - 1] = layout }
    return files.count - 1
  }

  func count(_ file: Int) { files[file].records += 1 }
}
