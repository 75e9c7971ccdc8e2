import ArgumentParser
import Foundation
import UseCases
import Wording

/// A command of the program: it decodes, calls one use case, and shows the answer.
protocol TendCommand: ParsableCommand {
  var place: Place { get }
  var output: Output { get }
  func run(in session: Session) throws
}

/// What every command that prints understands.
struct Output: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(HelpText.json))
  var json = false
}

extension TendCommand {
  func run() throws { try answering(Session(place: place, json: output.json)) { try run(in: $0) } }
}

/// Runs a command; what is refused is said on standard error and ends it with its status.
func answering(_ session: Session, _ body: (Session) throws -> Void) throws {
  do {
    try body(session)
  } catch let refusal as Refusal {
    let text = session.words.refusal(refusal)
    var rows = ""
    for line in text.lines {
      for row in Layout.rows(of: line, width: session.screen.width) { rows += row.painted(false) + "\n" }
    }
    FileHandle.standardError.write(Data(rows.utf8))
    throw ExitCode(ExitStatus(refusal).rawValue)
  }
}

/// Ends a run that was shown what it asked for with a status of its own.
func end(with status: ExitStatus) throws -> Never { throw ExitCode(status.rawValue) }
