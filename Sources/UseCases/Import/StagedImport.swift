import Formats

/// Files that were read and cut into records, waiting to be written: what they are, how many records they hold, and for
/// a table of unknown make which column was taken for what.
package final class StagedImport {
  package private(set) var files: [File] = []
  /// The files, folders and archives that the user named.
  var typed: [String] = []
  let staging: StagingFile
  /// Readers of the tables among the files, by the file's number.
  var layouts: [Int: TableLayout] = [:]

  package struct File: Sendable, Encodable {
    package var name: String
    package var kind: Kind
    package var records = 0
    /// Events and messages that say nothing of the past between people: in the future, or a program's own.
    package var silent = 0
  }

  /// What a file was recognised as, by its content.
  package enum Kind: String, Sendable, Encodable {
    case vCard, calendar, mailbox, message, tendArchive
    case linkedInConnections, linkedInMessages, linkedInProfile, linkedInAddresses
    case google, outlook, thunderbird, table
    /// Inside an archive or a folder: a table of unknown make, which is read only where the user names it.
    case otherTable
    /// Inside an archive or a folder: nothing that is read here.
    case passedOver
    /// Named by the user among others, and nothing that is read here.
    case notRecognised

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

  /// The path of Tend's own export, where that is what was given.
  package fileprivate(set) var tendArchive: String?

  /// An archive holds a whole network and comes in by itself: what stands beside it would be left out unsaid.
  func requireArchiveAlone() throws(Refusal) {
    guard files.contains(where: { $0.kind == .tendArchive }), files.count(where: { $0.kind != .passedOver }) > 1 else {
      return
    }
    throw .keeping(.notAlone(path: tendArchive ?? ""))
  }

  func begin(_ name: String, _ kind: Kind, path: String? = nil, layout: TableLayout? = nil) -> Int {
    files.append(File(name: name, kind: kind))
    if let layout { layouts[files.count - 1] = layout }
    if kind == .tendArchive { tendArchive = path }
    return files.count - 1
  }

  func skip(_ file: Int) { files[file].silent += 1 }

  func count(_ file: Int) { files[file].records += 1 }
}
