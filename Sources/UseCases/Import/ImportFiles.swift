import Domain
import Formats
import Foundation
import Method
import Store

/// What the user decided about an import.
package struct ImportChoices: Sendable {
  /// Show what would happen, and write nothing.
  package var dryRun: Bool
  /// `Header=field`, for tables of unknown make.
  package var mapping: [String]

  package init(dryRun: Bool = false, mapping: [String] = []) { (self.dryRun, self.mapping) = (dryRun, mapping) }
}

extension Network {
  /// Writes what was staged, in one act: the whole import, or none of it.
  ///
  /// People come first, so that the traces of the same import find them. A dry run does all of it and takes it back.
  /// - Parameter progress: records done, of how many.
  package func take(
    _ staged: StagedImport, _ choices: ImportChoices = ImportChoices(), process: Int32,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(Refusal) -> ImportReport {
    let readers = try tableReaders(staged, choices)
    let mappings = try staged.mappings(choices.mapping)
    try requireSpace(for: staged)
    let total = staged.files.reduce(0) { $0 + $1.records }
    let subject = staged.subject
    do {
      var report = try database.announcing("import: \(subject)", process: process) {
        try database.write("import", subject, keeping: !choices.dryRun) { writing in
          var report = ImportReport(files: staged.files, isDryRun: choices.dryRun)
          report.mappings = mappings
          report.traces.noTouch = staged.files.reduce(0) { $0 + $1.silent }
          report.traces.read = report.traces.noTouch
          var me = try writing.me()
          let before = me
          var done = 0
          var people = PeopleImport(writing, staged, readers: readers, me: me, report: report)
          var address = OwnAddress()
          try staged.staging.forEach { record in
            if record.kind == .trace {
              if let trace = TraceCodec.decode(record.bytes) { address.look(at: trace) }
              return
            }
            try people.take(record)
            done += 1
            if done % 1000 == 0 { progress(done, total) }
          }
          (report, me) = (people.report, people.me)
          if !me.identifiers.contains(where: { $0.kind == .mail || $0.kind == .profile }), let own = address.found {
            me.identifiers.append(own)
            report.ownAddresses = [own.typed]
          }
          if me != before { try writing.keep(me) }
          report.isOwnAddressUnknown = !me.identifiers.contains { $0.kind == .mail || $0.kind == .profile }
          report = try writing.take(tracesOf: staged, me: me, report: report) {
            done += 1
            if done % 1000 == 0 { progress(done, total) }
          }
          report.act = choices.dryRun || !writing.hasChanges ? nil : writing.act.number
          return report
        }
      }
      if !choices.dryRun { report.lookBack = try read { reading in try reading.lookBack() } }
      return report
    } catch {
      throw Refusal(error)
    }
  }

  private func tableReaders(_ staged: StagedImport, _ choices: ImportChoices) throws(Refusal) -> [Int: TableReader] {
    var readers: [Int: TableReader] = [:]
    for (number, mapping) in try staged.columns(choices.mapping) {
      guard let layout = staged.layouts[number] else { continue }
      do throws(MappingProblem) {
        readers[number] = try TableReader(layout, mapping: mapping)
      } catch {
        throw .mapping(file: staged.files[number].name, error)
      }
    }
    return readers
  }

  /// The database and its log hold what is written twice for a while.
  private func requireSpace(for staged: StagedImport) throws(Refusal) {
    let needed = staged.staging.size * 6 + (32 << 20)
    do {
      try FreeSpace.require(needed, at: database.path)
    } catch {
      throw .store(error)
    }
  }
}

extension Writing {
  fileprivate func take(
    tracesOf staged: StagedImport, me: Me, report: ImportReport, progress: () -> Void
  ) throws -> ImportReport {
    var traces = TraceImport(self, me: me, report: report)
    try staged.staging.forEach { record in
      guard record.kind == .trace else { return }
      if let trace = TraceCodec.decode(record.bytes) {
        try traces.take(trace, source: staged.files[record.file].kind.traceSource)
      }
      progress()
    }
    return traces.finish()
  }
}

extension StagedImport {
  /// What the user named, by its own name: `phone.vcf`, `Maildir`, `Complete_Export.zip +2`.
  fileprivate var subject: String {
    let names = typed.map { $0 == "-" ? $0 : URL(fileURLWithPath: $0).lastPathComponent }
    guard let first = names.first else { return "" }
    return names.count == 1 ? first : "\(first) +\(names.count - 1)"
  }
}

extension StagedImport.Kind {
  /// Touches are told apart by their name in one of these.
  fileprivate var traceSource: String {
    switch self {
    case .calendar: "calendar"
    case .linkedInMessages: "linkedin"
    case .vCard, .mailbox, .message, .tendArchive, .linkedInConnections, .linkedInProfile, .linkedInAddresses, .google,
      .outlook, .thunderbird, .table, .otherTable, .passedOver, .notRecognised:
      "mail"
    }
  }
}
