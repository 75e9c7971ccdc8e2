package import Domain
import Method
import Store

/// An introduction as it stands after an act, with who is to do what next.
package struct Introduced: Sendable, Encodable {
  package var introduction: Introduction
  package var one: ListedPerson
  package var other: ListedPerson
  /// What is to be done next.
  package var next: Next
  /// What the one in need said they need, where that is on record.
  package var need: String?
  /// By what the other could meet it.
  package var gives: NeedMatch.Shared?
  /// The user's own text for the letter that is next, where they wrote one.
  package var template: String?
  /// Their own text of what one side may read of the other.
  package var blurb: String?
  /// The user's name, for the foot of a letter.
  package var me: String
  /// How the two were last to be brought together, where that has ended.
  package var earlier: Introduction?
  /// The user's promises that were kept by it just now.
  package var kept: [Promise] = []

  package enum Next: Hashable, Sendable, Encodable {
    /// Ask this one whether they want it.
    case ask(whom: ListedPerson)
    /// Their answer is waited for until this day.
    case wait(whom: ListedPerson, until: Day)
    /// One of the two is left in peace, without an end or until this day: nothing goes out before.
    case rest(whom: ListedPerson, until: Day?)
    case make
    case hearHowItWent
    case nothing
    case expired
  }
}

/// Those under way.
package struct IntroductionsShown: Sendable, Encodable {
  package var introductions: [Introduced]
}

/// How an introduction goes on.
package enum IntroductionEvent: Hashable, Sendable {
  /// `anyway`: though one of the two is left in peace.
  case asked(ContactID, anyway: Bool = false)
  case agreed(ContactID)
  case declined(ContactID)
  /// `anyway`: without both having said yes, or though one of them is left in peace.
  case made(anyway: Bool)
  case met
  case cameOfIt(String)
  case calledOff

  /// What can be told of one that was not proposed before: that somebody was asked or wants it, or that it was made.
  fileprivate var mayBegin: Bool {
    switch self {
    case .asked, .agreed, .made: true
    case .declined, .met, .cameOfIt, .calledOff: false
    }
  }
}

extension Network {
  /// Brings the two together as one line says it (P15), all of it or nothing: proposes it where none is under way, adds
  /// why, and notes how it went on. Each is asked before it is made. Without a word more than the two names it shows how it
  /// stands, or how it ended.
  package func introduce(
    _ one: ContactID, to other: ContactID, why: String = "", then event: IntroductionEvent? = nil
  ) throws(Refusal) -> Introduced {
    let why = Typed.trimmed(why)
    if event == nil, why.isEmpty {
      if let known = try introduction(of: one, to: other) {
        if known.next != .expired { return known }
      } else if let ended = try read({ try $0.endedIntroduction(of: one, to: other).map($0.introduced) }) {
        return ended
      }
    }
    return try write("introduce") { writing in
      let known = try writing.introduction(of: one, to: other)
      let rules = try writing.practice().rules
      var introduction: Introduction
      if var known, event != nil || known.stage(rules, now: world.now()) != .expired {
        if !why.isEmpty, why != known.why {
          known.why = why
          try writing.save(known)
        }
        introduction = known
      } else {
        guard event?.mayBegin ?? true else {
          throw Refusal.noIntroduction(try writing.named(one), try writing.named(other))
        }
        introduction = try writing.propose(one, to: other, why: why)
      }
      var kept: [Promise] = []
      if let event { (introduction, kept) = try writing.take(event, on: introduction, now: world.now()) }
      var introduced = try writing.introduced(introduction)
      introduced.kept = kept
      writing.describe("\(introduced.one.name) and \(introduced.other.name)")
      return introduced
    }
  }

  /// The introduction of the two that is under way, as it stands; nil where there is none.
  package func introduction(of one: ContactID, to other: ContactID) throws(Refusal) -> Introduced? {
    try read { reading in
      guard let found = try reading.introduction(of: one, to: other) else { return nil }
      return try reading.introduced(found)
    }
  }

  /// Introductions that are under way, oldest first.
  package func introductions() throws(Refusal) -> IntroductionsShown {
    try read { reading in
      IntroductionsShown(introductions: try reading.openIntroductions().map { try reading.introduced($0) })
    }
  }
}

extension Reading {
  /// The one between the two that has not ended.
  func introduction(of one: ContactID, to other: ContactID) throws(StoreError) -> Introduction? {
    try introductions(of: one).last { $0.end == nil && $0.sides(of: one).other.contact == other }
  }

  /// The last one between the two that came to something, or that one of them or the user did not want.
  fileprivate func endedIntroduction(of one: ContactID, to other: ContactID) throws(StoreError) -> Introduction? {
    try introductions(of: one).last { introduction in
      guard introduction.sides(of: one).other.contact == other else { return false }
      switch introduction.end {
      case .cameOfIt, .calledOff: return true
      case .expired, nil: return false
      }
    }
  }

  /// Who of the two is left in peace now: in a pause only support is welcome (P7).
  func leftInPeace(in introduction: Introduction) throws -> (person: ListedPerson, until: Day?)? {
    for party in introduction.parties {
      guard let pause = try Relationship.load(EntityKey(party.contact), in: self)?.pause, pause.from <= world.now(),
        pause.until.map({ $0 > world.today }) ?? true
      else { continue }
      return (try named(party.contact), pause.until)
    }
    return nil
  }

  private func rest(of introduction: Introduction) throws -> Introduced.Next? {
    try leftInPeace(in: introduction).map { .rest(whom: $0.person, until: $0.until) }
  }

  func introduced(_ introduction: Introduction) throws -> Introduced {
    let (one, other) = (try named(introduction.one.contact), try named(introduction.other.contact))
    let practice = try practice()
    let rules = practice.rules
    var next: Introduced.Next
    switch introduction.stage(rules, now: world.now()) {
    case .ended, .met: next = .nothing
    case .made: next = .hearHowItWent
    case .agreed: next = try rest(of: introduction) ?? .make
    case .expired: next = .expired
    case .asking:
      let side = introduction.one.hasAgreed ? introduction.other : introduction.one
      let person = side.contact == one.contact ? one : other
      next = try rest(of: introduction) ?? .ask(whom: person)
      if let asked = side.asked {
        let until = asked.adding(days: rules.steps.introductionExpires)
        next = .wait(whom: person, until: world.zone.day(of: until))
      }
    }
    let need = try introduction.need.flatMap { id in try Fact.load(EntityKey(id), in: self) }
    let giver = try need.flatMap { need in try givers(of: need.text).first { $0.contact == other.contact } }
    let earlier = introduction.end == nil ? try endedIntroduction(of: one.contact, to: other.contact) : nil
    return Introduced(
      introduction: introduction, one: one, other: other, next: next, need: need?.text, gives: giver?.shared.first,
      template: try next.letter.flatMap { try template($0) }, blurb: try template(.introductionBlurb),
      me: practice.me.name.full, earlier: earlier)
  }
}

extension Introduced.Next {
  /// The letter that it takes.
  fileprivate var letter: Template? {
    switch self {
    case .ask: .introductionAsk
    case .make: .introductionLetter
    case .wait, .rest, .hearHowItWent, .nothing, .expired: nil
    }
  }
}
