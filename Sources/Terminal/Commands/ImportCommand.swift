import ArgumentParser
import Foundation
import UseCases
import Wording

struct ImportCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("import", HelpText.importing)

  @Argument(help: ArgumentHelp(HelpText.importFiles)) var files: [String]
  @Flag(name: .long, help: ArgumentHelp(HelpText.importDryRun)) var dryRun = false
  @Option(name: .long, help: ArgumentHelp(HelpText.mapping, valueName: "header=field")) var map: [String] = []
  @Flag(name: [.customShort("y"), .long], help: ArgumentHelp(HelpText.takeMapping)) var yes = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func run(in session: Session) throws {
    let network = try session.network()
    let progress = ProgressLine(isShown: isatty(2) == 1)
    let staged = try network.stage(files, home: session.home) { done, total in
      progress.show(session.words.reading(done, of: total))
    }
    progress.clear()
    let mappings = try staged.mappings(map)
    if let archive = staged.tendArchive {
      let taken = try network.importArchive(path: archive, dryRun: dryRun)
      return try session.show(taken) { $0.archiveTaken(taken) }
    }
    try confirm(mappings, session)
    let report = try network.take(
      staged, ImportChoices(dryRun: dryRun, mapping: map), process: getpid()
    ) { done, total in progress.show(session.words.writing(done, of: total)) }
    progress.clear()
    try session.show(report) { $0.imported(report) }
  }

  /// A table of unknown make is shown column by column before anything of it is written.
  private func confirm(_ mappings: [StagedImport.ProposedMapping], _ session: Session) throws {
    guard !mappings.isEmpty, !yes, !dryRun else { return }
    let question = session.words.mappings(mappings)
    guard session.isInteractive else {
      try session.show(["mappings": mappings]) { _ in session.words.unconfirmed(mappings) }
      try end(with: .unknown)
    }
    let answer = Prompt(screen: session.screen).ask(question)?.lowercased() ?? ""
    guard answer.hasPrefix("y") else { try end(with: .done) }
  }
}

/// One line of progress on the terminal, written over itself; nothing where standard error is no terminal.
final class ProgressLine {
  private let isShown: Bool
  private var last = ""

  init(isShown: Bool) { self.isShown = isShown }

  func show(_ text: String) {
    guard isShown, text != last else { return }
    last = text
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  func clear() {
    guard isShown, !last.isEmpty else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    last = ""
  }
}
