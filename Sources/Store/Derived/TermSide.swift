package import Domain
import Insight

/// On which side of a match a term stands, as the table numbers it.
enum TermSide: Int {
  case need = 0
  case offer = 1
  /// Of what somebody is, who was met at least.
  case title = 2
}

extension Fact {
  /// Nil for what takes no part in matching: kinds that say nothing of giving, and what no longer holds.
  var termSide: TermSide? {
    if closed != nil { return nil }
    return kind == .need ? .need : kind.isGiving ? .offer : nil
  }
}

extension Particulars {
  /// What they are at present.
  var titles: [String] { positions.filter { $0.to == nil && !$0.title.isEmpty }.map(\.title) }

  /// Each once.
  var titleTerms: [String] { Set(titles.flatMap(Terms.of)).sorted() }
}

extension Standing {
  /// The two have met at least, in either direction.
  var isMet: Bool { max(theirTrust ?? .identified, myTrust ?? .identified) >= .visibility }

  /// How far the user trusts them with somebody else's need: as they trust them, else as they are trusted.
  package var trustInGiver: Stage? { myTrust ?? theirTrust }

  /// As it stands beside the terms of what they give.
  var givingTrust: Int { trustInGiver.map { $0.rawValue + 1 } ?? 0 }
}
