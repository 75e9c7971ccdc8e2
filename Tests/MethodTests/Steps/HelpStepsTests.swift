import Domain
import Method
import TestSupport
import Testing

/// Help first: needs that others can fill, introductions from the first question to what came of it, and word to those who
/// helped (P15, P17).
struct HelpStepsTests {
  private let mia = ContactID(high: 1, low: 7)

  private func inNeed(of what: String = "a designer for the website") -> Pair {
    var pair = Pair(.added("2026-06-01"))
    pair.talked("2026-11-02")
    pair.learned(.need, what, "2026-11-02")
    return pair
  }

  private func kinds(_ pair: Pair, _ day: String = "2026-11-26") -> [Step.Kind] { pair.on(day).steps.map(\.kind) }

  private func match(_ pair: inout Pair, trust: Stage?) {
    pair.evidence.matches.append(
      NeedMatch(
        need: pair.evidence.facts[0].id, giver: mia, shared: [.offer(text: "web design")], trustInGiver: trust))
  }

  @Test func `two are brought together where both are known; who is only a name is passed on as help`() {
    var pair = inNeed()
    #expect(kinds(pair) == [])
    var named = pair
    match(&named, trust: .identified)
    #expect(kinds(named) == [.helpNeed])
    match(&pair, trust: .visibility)
    #expect(kinds(pair) == [.introduce])
    #expect(
      pair.steps[0].reasons == [
        .statedNeed(what: "a designer for the website", on: Day(iso: "2026-11-02")!),
        .othersHave(.offer(text: "web design"), giver: mia),
      ])
    #expect(!kinds(pair, "2027-11-03").contains(.introduce))
  }

  @Test func `of somebody never met no need is met unasked`() {
    var pair = Pair(.added("2026-06-01"))
    pair.learned(.need, "a designer", "2026-11-02")
    match(&pair, trust: .credibility)
    #expect(kinds(pair) == [])
  }

  @Test func `what the user knows of, is help until it was given`() {
    var pair = inNeed(of: "somebody who reads leases")
    pair.practice.me.gains.skills = "explaining balance sheets, leases and rents"
    #expect(kinds(pair) == [.helpNeed])
    #expect(pair.steps[0].reasons.last == .youHave("leases and rents") || pair.steps[0].reasons.count == 2)
    pair.evidence.helps.append(
      Help(
        id: pair.id(), contact: pair.contact, by: .me, kind: .information, what: "how to read leases",
        at: pair.at("2026-11-20")))
    #expect(kinds(pair) == [])
  }

  @Test func `a need that was met is nobody's any more`() {
    var pair = inNeed()
    match(&pair, trust: .credibility)
    pair.evidence.facts[0].closed = Day(iso: "2026-11-20")
    #expect(kinds(pair) == [])
  }

  @Test func `an introduction goes on step by step, the one in need asked first`() {
    var pair = inNeed()
    match(&pair, trust: .credibility)
    let id = pair.id(Introduction.self)
    var introduction = Introduction(
      id: id, one: .init(contact: pair.contact), other: .init(contact: mia), need: pair.evidence.facts[0].id,
      proposed: pair.at("2026-11-26"))
    func kinds(_ introduction: Introduction, _ day: String = "2026-11-26") -> [Reason] {
      var pair = pair
      pair.evidence.introductions = [introduction]
      return pair.on(day).steps.flatMap(\.reasons)
    }
    #expect(kinds(introduction) == [.introductionProposed(to: mia, why: "")])
    introduction.one.asked = pair.at("2026-11-26")
    #expect(kinds(introduction) == [])
    introduction.one.answer = .agreed(at: pair.at("2026-11-27"))
    #expect(kinds(introduction, "2026-11-28") == [])
    introduction.other.answer = .agreed(at: pair.at("2026-11-28"))
    #expect(kinds(introduction, "2026-11-28") == [.bothAgreed(to: mia, on: Day(iso: "2026-11-28")!)])
    introduction.made = pair.at("2026-11-28")
    #expect(kinds(introduction, "2026-12-11") == [])
    #expect(kinds(introduction, "2026-12-14") == [.introduced(to: mia, on: Day(iso: "2026-11-28")!)])
    introduction.met = pair.at("2026-12-14")
    #expect(kinds(introduction, "2026-12-14") == [])
  }

  @Test func `the other side is asked when the first has said yes`() {
    var pair = Pair(.added("2026-06-01"))
    var introduction = Introduction(
      id: pair.id(), one: .init(contact: mia), other: .init(contact: pair.contact), proposed: pair.at("2026-11-26"))
    pair.evidence.introductions = [introduction]
    #expect(kinds(pair) == [])
    introduction.one.answer = .agreed(at: pair.at("2026-11-26"))
    pair.evidence.introductions = [introduction]
    #expect(kinds(pair) == [.introduce])
  }

  @Test func `an introduction that nobody answers lapses after three weeks`() {
    var introduction = Introduction(
      id: ID(high: 1, low: 1), one: .init(contact: mia), other: .init(contact: ID(high: 1, low: 8)),
      proposed: Pair.noon("2026-11-01"))
    func stage(_ day: String) -> Introduction.Stage { introduction.stage(.defaults, now: Pair.noon(day)) }
    #expect(stage("2027-11-01") == .asking)
    introduction.one.asked = Pair.noon("2026-11-01")
    #expect(stage("2026-11-21") == .asking)
    #expect(stage("2026-11-22") == .expired)
    introduction.one.answer = .agreed(at: Pair.noon("2026-11-20"))
    #expect(stage("2026-11-22") == .asking)
    introduction.other.answer = .agreed(at: Pair.noon("2026-11-20"))
    #expect(stage("2027-11-22") == .agreed)
  }

  @Test func `while the other of the two is left in peace, nobody is asked and nothing is made`() {
    var pair = Pair(.added("2026-06-01"))
    var introduction = Introduction(
      id: pair.id(), one: .init(contact: pair.contact), other: .init(contact: mia), proposed: pair.at("2026-11-20"))
    func kinds(_ introduction: Introduction, _ day: String) -> [Step.Kind] {
      pair.evidence.introductions = [introduction]
      pair.evidence.pausesOfOthers = [mia: .init(from: pair.at("2026-11-25"), until: Day(iso: "2027-03-01")!)]
      return self.kinds(pair, day)
    }
    #expect(kinds(introduction, "2026-11-24") == [.introduce])
    #expect(kinds(introduction, "2026-11-26") == [])
    #expect(pair.on("2026-11-26").standing.turns == pair.practice.zone.instant(of: Day(iso: "2027-03-01")!))
    introduction.one.answer = .agreed(at: pair.at("2026-11-23"))
    introduction.other.answer = .agreed(at: pair.at("2026-11-23"))
    #expect(kinds(introduction, "2027-02-28") == [])
    #expect(kinds(introduction, "2027-03-01") == [.introduce])
    // How it went is asked of this one alone.
    introduction.made = pair.at("2026-11-24")
    #expect(kinds(introduction, "2026-12-14") == [.introduce])
  }

  @Test func `an introduction that lapsed leaves the need as open as before`() {
    var pair = inNeed()
    match(&pair, trust: .credibility)
    pair.evidence.introductions = [
      Introduction(
        id: pair.id(), one: .init(contact: pair.contact, asked: pair.at("2026-11-05")),
        other: .init(contact: ContactID(high: 1, low: 8)), need: pair.evidence.facts[0].id,
        proposed: pair.at("2026-11-05"))
    ]
    #expect(kinds(pair, "2026-11-25") == [])
    #expect(pair.on("2026-11-25").standing.turns == pair.at("2026-11-26"))
    #expect(kinds(pair, "2026-11-26") == [.introduce])
    #expect(pair.on("2026-11-26").steps[0].subject == .need(pair.evidence.facts[0].id))
  }

  @Test func `whoever had a part in a goal hears that it was won`() {
    var pair = Pair(.added("2026-06-01"))
    pair.evidence.credits.append(
      Credit(
        id: pair.id(), goal: pair.id(), title: .init(name: "a role", measure: .clients, target: 10),
        contact: pair.contact, part: .introduction,
        won: pair.at("2026-11-20")))
    #expect(kinds(pair) == [.tellHelper])
    #expect(pair.steps[0].principle == .giveBeforeTaking)
    var reported = pair
    reported.wrote("2026-11-19", invitesAnswer: false, signals: .reportedBack)
    #expect(kinds(reported) == [.tellHelper], "that was of something before")
    reported.wrote("2026-11-21", invitesAnswer: false, signals: .reportedBack)
    #expect(kinds(reported) == [])
    pair.evidence.credits[0].told = pair.at("2026-11-25")
    #expect(kinds(pair) == [])
  }

  @Test func `what is to be made good waits for the end of a pause, in which it grows heavy`() {
    var pair = Pair(.added("2026-06-01"))
    pair.promised("a link", made: "2026-10-01", due: "2026-10-05")
    pair.paused(from: "2026-10-10", until: "2026-12-01")
    #expect(kinds(pair) == [])
    #expect(
      pair.standing.openings.filter { $0.kind == .repair }.map(\.from) == [
        pair.practice.zone.instant(of: Day(iso: "2026-12-01")!)
      ])
    #expect(kinds(pair, "2026-12-01").contains(.repair))
  }

  @Test func `the open seat is for a good talk that had no sequel`() {
    var pair = Pair(.added("2026-06-01"))
    pair.talked("2026-06-01")
    #expect(kinds(pair) == [])
    pair.learned(.interest, "the museums of Ghent", "2026-06-01")
    #expect(kinds(pair, "2026-07-30") == [])
    #expect(kinds(pair, "2026-07-31") == [.openSeat])
    #expect(pair.steps[0].reasons.last == .fact(.interest, "the museums of Ghent"))
    pair.tier(.c, given: "2026-06-01")
    #expect(!kinds(pair).contains(.openSeat))
  }

  @Test func `a stranger at the organization that was named opens no step`() {
    var pair = inNeed(of: "somebody at Delta")
    func matched(_ shared: NeedMatch.Shared, _ trust: Stage?) -> [Step.Kind] {
      var pair = pair
      pair.evidence.matches = [
        NeedMatch(need: pair.evidence.facts[0].id, giver: mia, shared: [shared], trustInGiver: trust)
      ]
      return kinds(pair)
    }
    #expect(matched(.organization(name: "Delta"), nil) == [])
    #expect(matched(.organization(name: "Delta"), .identified) == [])
    #expect(matched(.organization(name: "Delta"), .visibility) == [.introduce])
    #expect(matched(.circle(text: "people at Delta"), nil) == [.helpNeed])
    pair.evidence.nextGiver = Day(iso: "2026-12-24")
    #expect(pair.on("2026-11-26").standing.turns == pair.practice.zone.instant(of: Day(iso: "2026-12-24")!))
  }
}
