import Domain
import Store

/// What an export wrote.
package struct Exported: Hashable, Sendable, Encodable {
  /// Nil: standard output.
  package var path: String?
  package var people: Int
  package var bytes: Int
}

/// What an export is written as.
package enum ExportForm: Sendable {
  /// Cards for other programs. A card that came in keeps its version; `version` is for those that are composed.
  case cards(CardVersion)
  /// A table for a spreadsheet, in the columns Google reads.
  case table
  /// Everything Tend knows, to be read back.
  case archive
}

extension ExportForm {
  /// About how many bytes are written of a database of so many; a little more than the sample network comes to.
  fileprivate func size(of database: Int) -> Int {
    switch self {
    case .cards, .table: database / 8
    case .archive: database * 3 / 5
    }
  }
}

/// The version of vCard for cards that are made anew. The third is the safer choice for other programs.
package enum CardVersion: Sendable {
  case third, fourth
}

extension Network {
  /// Writes the network to a file, or to standard output where `path` is nil. One moment of it, whatever others write
  /// meanwhile; in a stable order; memory stays flat.
  ///
  /// - Parameter replacing: a file that is there may be replaced.
  package func export(
    _ form: ExportForm, to path: String?, replacing: Bool = false
  ) throws(Refusal) -> Exported {
    var target: ExportTarget?
    if let path { target = try ExportTarget(path, replacing: replacing) }
    do {
      if let path { try FreeSpace.require(form.size(of: database.bytes), at: path) }
    } catch {
      throw .store(error)
    }
    let file = try ExportFile(target, mark: world.chance())
    do {
      let people = try read { reading in
        switch form {
        case .cards(let version): try reading.writeCards(version, to: file)
        case .table: try reading.writeTable(to: file)
        case .archive: try reading.writeArchive(to: file)
        }
      }
      try file.finish()
      return Exported(path: path, people: people, bytes: file.bytes)
    } catch {
      file.abandon()
      throw error
    }
  }
}
