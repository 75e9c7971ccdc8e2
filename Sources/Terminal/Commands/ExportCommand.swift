import ArgumentParser
import Domain
import Foundation
import UseCases
import Wording

/// `--json` here asks for the archive; what was written, and what kept it from being, is then said as JSON too.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.verb("export", HelpText.export)

  @Argument(help: ArgumentHelp(HelpText.exportPath)) var path: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.exportVCard)) var vcard = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.exportCSV)) var csv = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.exportJSON)) var json = false
  // `--version` is the program's own.
  @Option(name: .customLong("vcard-version"), help: ArgumentHelp(HelpText.exportVersion, valueName: "version"))
  var version: Int = 3
  @Flag(name: .long, help: ArgumentHelp(HelpText.exportForce)) var force = false
  @OptionGroup var place: Place

  func validate() throws {
    guard [vcard, csv, json].count(where: { $0 }) <= 1 else { throw ValidationError(HelpText.exportOneForm) }
    guard version == 3 || version == 4 else { throw ValidationError(HelpText.exportVersion) }
  }

  func run() throws {
    try answering(place, json: json) { session in
      let (form, ending) = form()
      let exported = try session.network().export(form, to: target(ending, session), replacing: force)
      if exported.path != nil { try session.show(exported) { $0.exported(exported) } }
    }
  }

  /// As the flags say, else as the file's name does.
  private func form() -> (ExportForm, ending: String) {
    let name = path?.lowercased() ?? ""
    if json || (!vcard && !csv && name.hasSuffix(".json")) { return (.archive, "json") }
    if csv || (!vcard && name.hasSuffix(".csv")) { return (.table, "csv") }
    return (.cards(version == 4 ? .fourth : .third), "vcf")
  }

  /// Nil for standard output.
  private func target(_ ending: String, _ session: Session) -> String? {
    if let path { return path == "-" ? nil : path }
    return isatty(1) == 1 ? "tend-\(session.world.today.iso).\(ending)" : nil
  }
}
