import Domain
import Foundation
import UseCases
import Wording

/// What keeps a run from being done, on standard error: in words, or with `--json` as one object (docs/json.md).
struct Complaint: Encodable {
  private var error: Told

  private struct Told: Encodable {
    var code: String
    var message: String
    var remedy: String
    var exit: Int32
    var people: [Person]?
    var choices: [String]?
  }

  /// Somebody who may be meant, and how to name them.
  private struct Person: Encodable {
    var contact: String
    var name: String
    var headline: String
    var typed: String
  }

  private let passage: Passage

  private enum CodingKeys: CodingKey { case error }

  init(_ refusal: Refusal, _ words: Words) {
    let trouble = words.trouble(refusal)
    passage = trouble.passage
    error = Told(
      code: refusal.code, message: trouble.message, remedy: trouble.remedy, exit: ExitStatus(refusal).rawValue)
    error.people = refusal.people?.map {
      Person(contact: $0.contact.text, name: $0.name, headline: $0.headline, typed: words.inLine($0))
    }
    if case .unreadable(_, _, let choices) = refusal { error.choices = choices }
    if case .whichOffering(let choices, _) = refusal { error.choices = choices }
  }

  init(_ usage: UsageTrouble) {
    let trouble = Words.usage(usage)
    passage = trouble.passage
    error = Told(
      code: "usage", message: trouble.message, remedy: trouble.remedy, exit: ExitStatus.usage.rawValue)
  }

  var status: Int32 { error.exit }

  func say(json: Bool, width: Int = Screen.widest) {
    var text = ""
    if json {
      text = (try? Screen.json(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    } else {
      for line in passage.lines {
        for row in line.rows(width: width) { text += row.painted(false) + "\n" }
      }
    }
    FileHandle.standardError.write(Data(text.utf8))
  }
}
