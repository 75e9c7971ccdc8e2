import ArgumentParser
import Foundation
import UseCases
import Wording

struct RulesCommand: TendCommand {
  static let configuration = CommandConfiguration.verb("rules", HelpText.rules)

  @Argument(help: ArgumentHelp(HelpText.rulesWhat)) var what: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.rulesShow)) var show = false
  @Option(name: .long, help: ArgumentHelp(HelpText.preset)) var preset: String?
  @Option(name: .long, help: ArgumentHelp(HelpText.rulesFrom, valueName: "path")) var from: String?
  @Flag(name: .long, help: ArgumentHelp(HelpText.rulesDefaults)) var defaults = false
  @Flag(name: .long, help: ArgumentHelp(HelpText.rulesDryRun)) var dryRun = false
  @OptionGroup var place: Place
  @OptionGroup var output: Output

  func validate() throws {
    if what != nil, preset != nil { throw ValidationError(HelpText.presetOfNumbers) }
  }

  func run(in session: Session) throws {
    if let what { return try change(try Typed.ownFile(what), in: session) }
    let network = try session.network()
    if let preset {
      try propose(try network.proposal(try Typed.preset(preset)), in: session)
    } else if defaults {
      try propose(try network.proposal(.defaults), in: session)
    } else if let from {
      try propose(try network.proposal(.text(try Self.text(of: from))), in: session)
    } else {
      let shown = try network.showRules()
      if show || session.screen.isJSON {
        try session.show(shown) { $0.rules(shown) }
      } else if session.isInteractive {
        try edit(shown, in: session)
      } else {
        FileHandle.standardOutput.write(Data(session.words.rulesFile(shown).utf8))
      }
    }
  }

  /// The user's questions or letters, in the same ways as the numbers.
  private func change(_ file: OwnFile, in session: Session) throws {
    let editing = OwnFileEditing(file: file, session: session)
    if defaults {
      try editing.take("", dryRun: dryRun)
    } else if let from {
      try editing.take(try Self.text(of: from), dryRun: dryRun)
    } else if show || session.screen.isJSON {
      try editing.show()
    } else if session.isInteractive {
      try editing.edit()
    } else {
      FileHandle.standardOutput.write(Data(try editing.text().utf8))
    }
  }

  /// Opens the file until it reads well or the user gives up; then asks once.
  private func edit(_ shown: RulesShown, in session: Session) throws {
    let (network, prompt) = (try session.network(), Prompt(screen: session.screen))
    var text = session.words.rulesFile(shown)
    while true {
      text = try Editor.edited(text, name: "method.yaml")
      let proposal: RulesProposal
      do throws(Refusal) {
        proposal = try network.proposal(.text(text))
      } catch {
        guard case .rules = error else { throw error }
        session.screen.print(session.words.refusal(error))
        guard prompt.confirms(session.words.mayEditRulesAgain()) else { break }
        continue
      }
      if proposal.isUnchanged { return try session.show(proposal) { $0.proposal(proposal) } }
      var question = session.words.proposal(proposal)
      question.add(session.words.mayKeepRules())
      guard prompt.confirms(question) else { return session.screen.print(session.words.rulesNotKept()) }
      try keep(proposal, in: session)
      return session.screen.print(session.words.rulesAreKept())
    }
    try end(with: .rules)
  }

  private func propose(_ proposal: RulesProposal, in session: Session) throws {
    if dryRun { return try session.show(proposal) { $0.proposal(proposal) } }
    try keep(proposal, in: session)
    try session.show(proposal) { $0.rulesKept(proposal) }
  }

  private func keep(_ proposal: RulesProposal, in session: Session) throws {
    let (words, isTerminal) = (session.words, session.isInteractive)
    try session.network().keep(proposal) { done, all in
      // Few are done at once; a line that flashes by helps nobody.
      guard isTerminal, all > 5000 else { return }
      FileHandle.standardError.write(Data(("\r" + words.standingsMade(done, of: all)).utf8))
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 32 && ![9, 10, 13].contains(byte) || byte == 127 }

  private static func text(of path: String) throws(Refusal) -> String {
    let bytes =
      path == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
    guard let bytes else {
      throw .file(path: path, FileManager.default.fileExists(atPath: path) ? .notReadable : .notFound)
    }
    // A control character is in no text that people write, and would go to the terminal with the line it stands in.
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(where: Self.isControl) else {
      throw .file(path: path, .noText)
    }
    return text
  }
}
