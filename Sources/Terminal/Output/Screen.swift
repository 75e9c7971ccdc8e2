import Domain
import Foundation
import Wording

/// Where answers go: laid out at the terminal's width up to 80 columns, in plain text where it is no terminal or where
/// `NO_COLOR` is set, or as JSON.
struct Screen {
  let width: Int
  let hasColour: Bool
  let isJSON: Bool

  static let widest = 80

  init(environment: [String: String], json: Bool) {
    let isTerminal = isatty(1) == 1
    var size = winsize()
    let columns = isTerminal && ioctl(1, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    width = columns > 0 ? max(40, min(Self.widest, columns)) : Self.widest
    hasColour = isTerminal && environment["NO_COLOR"]?.isEmpty ?? true && environment["TERM"] != "dumb"
    isJSON = json
  }

  func print(_ passage: Passage) {
    var text = ""
    for line in passage.lines {
      for row in line.rows(width: width) { text += row.painted(hasColour) + "\n" }
    }
    emit(Data(text.utf8))
  }

  func print<Answer: Encodable>(json answer: Answer) throws {
    emit(try Self.json(answer))
  }

  /// A value as programs read it: indented, its keys in order, its cases as words.
  static func json<Value: Encodable>(_ value: Value) throws -> Data {
    let encoder = JSONEncoder()
    encoder.userInfo[.words] = true
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(value)
    data.append(UInt8(ascii: "\n"))
    return data
  }

  /// Writes all of it, or ends the run: what nobody can read must not pass for done.
  private func emit(_ data: Data) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      Foundation.exit(ExitStatus.cannotWrite.rawValue)
    }
  }
}
