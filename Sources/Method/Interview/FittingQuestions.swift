package import Domain

/// Three questions for the next conversation of two (P12), one of each field that it touches: their business, what moves
/// them, themselves. What is not known comes before what is old; one may ask how something goes that they told. None
/// touches health, faith or politics. The same for the same evidence, and others than the last time where others fit.
package func fittingQuestions(
  _ bank: [Question], _ evidence: Evidence, practice: Practice, now: Instant
) -> [FittingQuestion] {
  let situation = Situation(evidence, practice: practice, now: now)
  var choice = QuestionChoice(evidence, today: situation.day(now), zone: practice.zone)
  for question in bank where question.from <= .visibility || situation.theirs.isAtLeast(question.from) {
    choice.consider(question)
  }
  return choice.three
}

/// The choice of three questions among those that fit.
private struct QuestionChoice {
  /// How gladly one is asked; smaller goes first.
  enum Worth: Int, Comparable {
    case unknown, old, followsUp, known, askedBefore

    static func < (one: Worth, other: Worth) -> Bool { one.rawValue < other.rawValue }
  }

  struct Candidate {
    var fitting: FittingQuestion
    var worth: Worth
    /// Among equals: the one asked longest ago, then by a number that differs from person to person.
    var asked: Day?
    var chance: UInt64

    var order: (Worth, Int32, UInt64) { (worth, asked?.number ?? .min, chance) }
  }

  /// What a conversation of two touches.
  enum Field: CaseIterable {
    case business, moves, themselves

    init(_ kind: Fact.Kind) {
      switch kind {
      case .need, .offers, .targetMarket: self = .business
      case .goal, .accomplishment, .challenge, .circle, .skill: self = .moves
      case .interest, .origin, .preference: self = .themselves
      }
    }
  }

  private let today: Day
  private let contact: ContactID
  /// The newest open fact of each kind that one may speak of.
  private var facts: [Fact.Kind: Fact] = [:]
  private var lastAsked: [String: Day] = [:]
  private var candidates: [Candidate] = []

  /// After a year what is known is old, and a question may come again.
  private static let year = 365
  /// Sooner one does not ask how it goes.
  private static let followUpAfter = 14

  init(_ evidence: Evidence, today: Day, zone: Zone) {
    self.today = today
    contact = evidence.relationship.contact
    for fact in evidence.facts where fact.closed == nil {
      if let known = facts[fact.kind], known.learned > fact.learned { continue }
      facts[fact.kind] = fact
    }
    for meeting in evidence.oneToOnes {
      guard case .debriefed(let at, _) = meeting.end, let asked = meeting.asked else { continue }
      let day = zone.day(of: at)
      for key in asked { lastAsked[key] = max(lastAsked[key] ?? day, day) }
    }
  }

  mutating func consider(_ question: Question) {
    if case .own(let words) = question.text, Delicate.word(in: words) != nil { return }
    let fact = facts[question.fills]
    let asked = lastAsked[question.key]
    var worth: Worth
    if question.followsUp {
      guard let fact, fact.statedByThem, Delicate.word(in: fact.text) == nil, fact.text.count <= Self.sayable,
        today.days(since: fact.learned) >= Self.followUpAfter
      else { return }
      worth = .followsUp
      // Asked since they told it: not once more about the same.
      if let asked, asked >= fact.learned, !isLongAgo(asked) { worth = .askedBefore }
    } else if let asked, !(question.returns && isLongAgo(asked)) {
      worth = .askedBefore
    } else if let fact {
      worth = isLongAgo(fact.learned) ? .old : .known
    } else {
      worth = .unknown
    }
    candidates.append(
      Candidate(
        fitting: FittingQuestion(question, about: question.followsUp ? fact : nil), worth: worth, asked: asked,
        chance: StableHash.hash(contact.text + question.key)))
  }

  /// What fits into a question.
  private static let sayable = 60

  private func isLongAgo(_ day: Day) -> Bool { today.days(since: day) > Self.year }

  var three: [FittingQuestion] {
    var chosen: [Candidate] = []
    func take(_ fits: (Candidate) -> Bool) {
      guard chosen.count < 3 else { return }
      let kinds = Set(chosen.map(\.fitting.question.fills))
      let best = candidates.filter { !kinds.contains($0.fitting.question.fills) && fits($0) }
        .min { $0.order < $1.order }
      if let best { chosen.append(best) }
    }
    // How it goes with what they told last, if that was not asked yet: one such question shows that one listened.
    let freshest = candidates.filter { $0.worth == .followsUp }
      .max { ($0.fitting.about?.learned.number ?? 0, $1.chance) < ($1.fitting.about?.learned.number ?? 0, $0.chance) }
    if let freshest { chosen.append(freshest) }
    for field in Field.allCases where !chosen.contains(where: { Field($0.fitting.question.fills) == field }) {
      take { $0.worth <= .old && Field($0.fitting.question.fills) == field }
    }
    // Fewer fields than three have something open: others fill up, and only at last what was asked before.
    for worth in [Worth.old, .known, .askedBefore] {
      for _ in chosen.count..<max(3, chosen.count) {
        take { $0.worth <= worth && $0.worth != .followsUp }
      }
    }
    return chosen.map(\.fitting)
  }
}
