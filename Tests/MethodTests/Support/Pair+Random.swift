import Domain
import Method
import TestSupport

extension Pair {
  /// A relationship with a bit of everything, drawn from chance: for properties that must hold of any.
  static func random(_ seed: UInt64) -> Pair {
    var chance = Seed(seed)
    var pair = Pair(chance.chooses(2) ? .imported : .added("2024-03-01"), zone: chance.chooses(3) ? .brussels : .utc)
    pair.now = pair.at("2026-03-01").adding(seconds: Int64.random(in: 0..<400 * 86_400, using: &chance))
    func past(_ days: Int = 700) -> Instant {
      pair.now.adding(seconds: -Int64.random(in: 0..<Int64(days) * 86_400, using: &chance))
    }
    func near() -> Day {
      pair.practice.zone.day(of: pair.now).adding(days: Int.random(in: -60...60, using: &chance))
    }
    if chance.chooses(2) { pair.evidence.relationship.tier = [.a, .b, .c].randomElement(using: &chance) }
    if chance.chooses(2) { pair.evidence.relationship.tierGiven = past() }
    if chance.chooses(4) {
      let answers = Relationship.Word.Answer.allCases.filter { $0 != .personal }
      pair.evidence.relationship.word = .init(answer: answers.randomElement(using: &chance)!, at: past())
    }
    if chance.chooses(5) { pair.role([.client, .mentor, .prospect].randomElement(using: &chance)!) }
    if chance.chooses(8) {
      pair.evidence.relationship.pause = .init(from: past(40).adding(days: 10), until: chance.chooses(2) ? near() : nil)
    }
    if chance.chooses(6) { pair.evidence.relationship.askAgain = near() }
    if chance.chooses(6) { pair.evidence.relationship.asksPerYear = 2 }
    if chance.chooses(5) { pair.evidence.relationship.kept = past(50) }
    if chance.chooses(3) { pair.evidence.birthday = PartialDate(near()) }
    if chance.chooses(5) { pair.evidence.jobChanged = near() }
    let bits = 15
    var touches: [PairTouch] = []
    for _ in 0..<Int.random(in: 0...15, using: &chance) {
      let at =
        chance.chooses(10)
        ? pair.now.adding(days: Int.random(in: 1...9, using: &chance)) : past(chance.chooses(2) ? 60 : 700)
      let channel: Channel = [.coffee, .call, .mail, .mail, .message, .event].randomElement(using: &chance)!
      let direction: Direction =
        channel.isConversation ? .mutual : [.incoming, .outgoing].randomElement(using: &chance)!
      let signals = chance.chooses(3) ? Signals(rawValue: 1 << Int.random(in: 0..<bits, using: &chance)) : []
      touches.append(
        PairTouch(
          touch: pair.id(), at: at, channel: channel, direction: direction, talked: !chance.chooses(8),
          company: Int.random(in: 1...7, using: &chance), isTrace: chance.chooses(2),
          invitesAnswer: chance.chooses(2), signals: signals, thread: UInt64.random(in: 0...3, using: &chance),
          recorded: at.adding(days: chance.chooses(4) ? 9 : 0)))
    }
    pair.evidence.touches = touches.sorted { $0.at < $1.at }
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      let outcome: Promise.Outcome? = chance.chooses(2) ? nil : .kept(at: past())
      pair.evidence.promises.append(
        Promise(
          id: pair.id(), contact: pair.contact, by: chance.chooses(3) ? .them : .me, what: "x", made: past(),
          due: chance.chooses(4) ? nil : near(), outcome: outcome))
    }
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      pair.evidence.helps.append(
        Help(
          id: pair.id(), contact: pair.contact, by: chance.chooses(2) ? .them : .me,
          kind: Help.Kind.allCases.randomElement(using: &chance)!, at: past(90), isOffer: chance.chooses(5),
          isPaid: chance.chooses(2), landed: chance.chooses(3) ? past(30) : nil,
          thanked: chance.chooses(3) ? past(30) : nil, reportedBack: chance.chooses(3) ? past(30) : nil))
    }
    for _ in 0..<Int.random(in: 0...2, using: &chance) {
      let outcomes: [Ask.Outcome?] = [nil, nil, .yes(value: nil), .no, .later(on: near()), .silence]
      let made = past(120)
      pair.evidence.asks.append(
        Ask(
          id: pair.id(), contact: pair.contact, kind: Ask.Kind.allCases.randomElement(using: &chance)!, what: "x",
          planned: made, made: chance.chooses(5) ? nil : made, outcome: outcomes.randomElement(using: &chance)!,
          decided: made.adding(days: 3)))
    }
    if chance.chooses(4) {
      pair.evidence.referrals.append(
        Referral(
          id: pair.id(), contact: pair.contact, by: chance.chooses(2) ? .them : .me, prospect: "x",
          level: Int.random(in: 0...5, using: &chance),
          status: Referral.Status.allCases.randomElement(using: &chance)!, passed: past(200), changed: past(30)))
    }
    if chance.chooses(5) { pair.learned(.need, "an audit", pair.practice.zone.day(of: past(500)).iso) }
    if chance.chooses(4) { pair.learned([.interest, .skill].randomElement(using: &chance)!, "sailing", near().iso) }
    if chance.chooses(4) {
      let (day, instants) = (near(), (0..<6).map { _ in past(90) })
      addPractice(to: &pair, day, instants, &chance)
    }
    if chance.chooses(8) { pair.named(pair.practice.zone.day(of: past(500)).iso) }
    return pair
  }

  /// Meetings of two, introductions, what others have of what they need, and parts in goals.
  private static func addPractice(
    to pair: inout Pair, _ day: Day, _ instants: [Instant], _ chance: inout Seed
  ) {
    if chance.chooses(2) {
      let soon = pair.now.adding(seconds: Int64.random(in: 0..<100_000, using: &chance))
      let then = chance.chooses(2) ? soon : pair.practice.zone.instant(of: day, second: 43_200)
      let at = chance.chooses(3) ? nil : then
      pair.evidence.oneToOnes.append(OneToOne(id: pair.id(), contact: pair.contact, invited: instants[0], at: at))
    }
    if chance.chooses(2) {
      let other = ContactID(high: 1, low: 77)
      let isFirst = chance.chooses(2)
      var own = Introduction.Party(contact: pair.contact, asked: chance.chooses(2) ? instants[1] : nil)
      if chance.chooses(2) { own.answer = .agreed(at: instants[2]) }
      var another = Introduction.Party(contact: other)
      if chance.chooses(2) { another.answer = .agreed(at: instants[3]) }
      pair.evidence.introductions.append(
        Introduction(
          id: pair.id(), one: isFirst ? own : another, other: isFirst ? another : own, proposed: instants[4],
          made: chance.chooses(3) ? instants[5] : nil))
    }
    if chance.chooses(2) {
      pair.evidence.credits.append(
        Credit(
          id: pair.id(), goal: pair.id(), goalName: "ten audits", contact: pair.contact, part: .advice,
          won: instants[0]))
    }
    if let need = pair.evidence.facts.first(where: { $0.kind == .need }) {
      pair.evidence.matches.append(
        NeedMatch(
          need: need.id, giver: ContactID(high: 1, low: 78), shared: [.offer(text: "audits")],
          trustInGiver: chance.chooses(2) ? .credibility : .identified))
    }
  }
}

extension Seed {
  /// True once in `count` times.
  mutating func chooses(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
