import ArgumentParser
import Wording

extension UsageTrouble {
  /// Reads what the argument parser says of a command line, which it says in sentences only.
  init(_ message: String, verb: String?) {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let first = quoted.first ?? ""
    let problem: Problem =
      if message.hasPrefix("Unknown option") {
        .unknownOption(first, near: quoted.dropFirst().first)
      } else if message.hasPrefix("Missing expected argument") {
        .missing(first)
      } else if message.hasPrefix("Missing value for") {
        .noValue(option: first)
      } else if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments:") {
        .tooMuch(quoted)
      } else if message.hasPrefix("The option"), quoted.count > 1 {
        .takesNoValue(option: first, value: quoted[1])
      } else if message.hasPrefix("The value"), quoted.count > 1 {
        .wrongValue(first, of: quoted[1])
      } else {
        .said(message)
      }
    self.init(verb: verb, problem: problem)
  }
}
