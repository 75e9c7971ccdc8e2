import UseCases
import Wording

/// One of several things that stand open with a person.
enum Pick {
  /// The one that `typed` words name. On a terminal several are asked about; elsewhere they are refused with their list.
  static func one(of open: OpenItems, _ typed: String, in session: Session) throws -> OpenItem {
    let matching = open.matching(typed)
    if matching.items.isEmpty, !open.items.isEmpty { throw Refusal.severalOpen(open) }
    guard matching.items.count > 1, session.isInteractive else { return try matching.only() }
    let keys = matching.items.indices.map { String($0 + 1) }
    guard let place = Prompt(screen: session.screen).choose(session.words.which(matching), among: keys) else {
      throw Refusal.severalOpen(matching)
    }
    return matching.items[place]
  }
}

extension Prompt {
  /// Whether the user says yes; silence is no.
  func confirms(_ question: Passage) -> Bool { ask(question)?.lowercased().hasPrefix("y") ?? false }
}
