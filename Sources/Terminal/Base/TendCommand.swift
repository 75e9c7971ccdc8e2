import ArgumentParser
import Domain
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
  func run() throws { try answering(place, json: output.json) { try run(in: $0) } }
}

/// Runs a command; what is refused is said on standard error and ends it with its status.
func answering(_ place: Place, json: Bool, _ body: (Session) throws -> Void) throws {
  // What is said before there is a clock names no day.
  var words = Words(zone: .utc, now: Instant(seconds: 0))
  var width = Screen.widest
  do {
    let session = try Session(place: place, json: json)
    (words, width) = (session.words, session.screen.width)
    try body(session)
    session.finish()
  } catch let code as ExitCode {
    throw code
  } catch {
    let complaint = Complaint(error as? Refusal ?? .unexpected("\(error)"), words)
    complaint.say(json: json, width: width)
    throw ExitCode(complaint.status)
  }
}

/// Ends a run that was shown what it asked for with a status of its own.
func end(with status: ExitStatus) throws -> Never { throw ExitCode(status.rawValue) }
