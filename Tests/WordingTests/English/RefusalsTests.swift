import Domain
import Formats
import Store
import TestSupport
import Testing
import UseCases
import Wording

@Suite struct RefusalsTests {
  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)
  private static let ana = ListedPerson(contact: ID(high: 1, low: 1), name: "Ana Ruiz", headline: "COO, Verdant")

  private func said(_ refusal: Refusal) -> [String] { words.refusal(refusal).lines.map(\.text) }

  @Test func `nobody is offered those who come near, or a way to add`() {
    #expect(
      said(.nobody(named: "anna", near: [Self.ana])) == [
        "Nobody is called anna. Did you mean:", "Ana Ruiz, COO, Verdant", "Somebody new:  tend add anna",
      ])
    #expect(said(.nobody(named: "Zoë", near: [])) == ["Nobody is called Zoë.  tend add Zoë  makes somebody new."])
  }

  @Test func `what can't be read is named with what it could have been`() {
    #expect(
      said(.unreadable(what: .date, typed: "someday", choices: ["fri", "12 Mar"]))
        == ["someday is no date that fits here. Say fri or 12 Mar."])
  }

  @Test func `a day that can be none is named, with why, where it stands and how to say it`() {
    let day = ImpossibleDay(words: "31 feb", problem: .monthIsShorter(month: 2, last: 29))
    let again = "Say the day again: yesterday, last fri, 12 Mar, 2026-11-22, in 3 weeks."
    #expect(
      said(.impossibleDay(day, in: "coffee with ana on 31 feb")) == [
        "“31 feb” is no day: February has at most 29 days. Nothing was saved.",
        "It stands in: coffee with ana on 31 feb", again,
      ])
    let early = ImpossibleDay(words: "1850", problem: .outOfReach(year: 1850))
    #expect(
      said(.impossibleDay(early, in: ""))
        == ["“1850” is no day: days are kept from 1900 on. Nothing was saved.", again])
    #expect(
      said(.dayAhead(Day(iso: "2026-11-27")!, in: "introduced ana to bo tomorrow")) == [
        "Tomorrow has not come, and this was told as done. Nothing was saved.",
        "It stands in: introduced ana to bo tomorrow",
        "What you will do is a promise:  tend promise ana \"the deck fri\"",
      ])
  }

  @Test func `how other business went on is refused with the way to note it first`() {
    let item = OpenItem(subject: .opportunity(ID(high: 1, low: 3)), text: "Alpha")
    let open = OpenItems(person: Self.ana, what: .opportunity, items: [item])
    #expect(
      words.trouble(.otherOpen(open, said: "the Gamma deal", kind: nil)).remedy
        == "Say a word of the one you mean, or note another first:  tend opportunity ana \"the Gamma deal\"")
    #expect(
      words.trouble(.otherOpen(open, said: "Gamma", kind: .role)).remedy
        .hasSuffix("tend opportunity ana Gamma --kind role"))
  }

  @Test func `what does not go with a person is refused with what does`() {
    #expect(
      said(.noSuchReferral("Priya Nair", with: Self.ana, by: .them, open: ["Lena Brandt", "Sam Okoro"])) == [
        "No open referral from Ana Ruiz is about Priya Nair. Open: Lena Brandt and Sam Okoro.",
        "Note it first:  tend got referral ana \"Priya Nair, why\"",
      ])
    #expect(
      said(.personal(Self.ana)) == [
        "Ana Ruiz is family or a friend: no tier, no rhythm, no asks.",
        "If there is more to it:  tend role ana personal --remove",
      ])
    #expect(
      said(.neverAsked(Self.ana))[1] == "Take it back first:  tend pause ana --ask-freely --ask-again may")
  }

  @Test func `a mistake in the rules is said with its line and its remedy`() {
    let troubles: [Refusal.RulesTrouble] = [
      .init(line: 3, key: "tiers.a", problem: .outOfRange(allowed: 1...3650)),
      .init(line: 5, key: "strain.heavyafter", problem: .unknownKey(nearest: "strain.heavyAfter")),
      .init(line: nil, key: "tiers.a", problem: .notBelow(other: "tiers.b")),
    ]
    #expect(
      said(.rules(troubles)) == [
        "Line 3: tiers.a goes from 1 to 3650.",
        "Line 5: no rule is called strain.heavyafter. Did you mean strain.heavyAfter?",
        "tiers.a must stay below tiers.b.", "tend rules  has every rule with its bounds.",
      ])
  }

  @Test func `acts that rest on an act are named in the order in which they are to be undone`() {
    let act = Act(number: 1, id: ID(high: 1, low: 2), at: words.now, verb: "log", subject: "coffee with Ana Ruiz")
    #expect(
      said(.store(.restedUpon(by: [act])))
        == [
          "Later acts rest on it. Undo these first, in this order:", "log coffee with Ana Ruiz, 26 Nov",
          "tend history  shows their numbers.",
        ])
  }

  @Test func `who is writing is said to those who wait, with the hour`() {
    let holder = Holder(process: 7, doing: "import of phone.vcf", since: Instant(iso: "2026-11-26T08:05:00Z")!)
    #expect(words.waiting(for: holder) == "Waiting for another tend: import of phone.vcf, since 9:05.")
    #expect(
      said(.store(.busy(holder: holder)))[0]
        == "Another tend is still writing: import of phone.vcf, since 9:05, process 7.")
  }

  private static let expo = ListedEvent(
    event: ID(high: 1, low: 9), name: "Expo", day: Day(iso: "2026-12-03")!, place: "Ghent", typed: "expo")

  private static let all: [Refusal] =
    [
      .nobody(named: "x", near: []), .several(named: "x", people: [ana]), .alreadyThere(named: "x", people: [ana]),
      .tooManyQuestions(limit: 3), .noSuchNumber(7), .staleNumber(7, meant: "Ana Ruiz"), .noSuchAct(nil),
      .noSuchAct(9), .environment(variable: "TEND_NOW", value: "soon", example: "2026-11-26T09:00:00Z"),
      .editor("nano"),
      .unexpected("detail"), .rules([.init(line: 1, key: "a", problem: .yaml(.syntax("x")))]),
      .impossibleDay(ImpossibleDay(words: "13/13", problem: .noSuchDay), in: "a"),
      .dayAhead(Day(number: 30_000), in: "a"),
      .answerBeforeAsk(Day(number: 30_000), asked: Day(number: 30_001), with: ana),
      .whichOffering(["audits", "training"], with: ana),
      .otherOpen(
        OpenItems(
          person: ana, what: .opportunity,
          items: [OpenItem(subject: .opportunity(ID(high: 1, low: 3)), text: "Alpha")]), said: "Gamma", kind: nil),
      .noSuchReferral("Tom", with: ana, by: .me, open: []), .personal(ana), .neverAsked(ana),
      .severalFaces(named: "ana", faces: []), .faceAlike(named: "Ana Ruiz", people: [ana]),
      .sameForSeveral(ana, cards: 3), .notTheSame(named: "Bo Maartens", ana), .group(.named("BNI Ghent")),
    ]
    + [
      .noMeeting(with: ana), .timeBehind(Instant(iso: "2026-11-25T15:00:00Z")!, with: ana),
      .tooLong(limit: 200, count: 5_000), .rules([.init(line: 1, key: "", problem: .yaml(.alias))]),
    ]
    + [
      OwnTrouble.Problem.yaml(.syntax("x")), .yaml(.alias), .yaml(.tooLarge(limit: 9)), .yaml(.twice), .notNames,
      .notList, .notText,
      .unknownKey(nearest: ["a"], among: []), .unknownKey(nearest: [], among: []), .missing, .notSwitch, .empty,
      .unknownValue("a", nearest: [], among: ["b", "c"]), .tooLong(limit: 9), .tooMany(limit: 9),
      .delicate(word: "a"), .unknownPlaceholder("a", among: [.name, .what]), .lacksPlaceholder(.purpose),
    ].map { .ownFile(.templates, [OwnTrouble(line: 3, key: "own 1", problem: $0)]) }
    + [
      EventTrouble.unnamed, .none(named: "a", near: []), .none(named: "a", near: [expo]), .noDay(named: "a", near: []),
    ]
    .map { .event($0) }
    + [EventTrouble.several(named: "a", events: [expo]), .ahead(expo), .over(expo)].map { .event($0) }
    + [GroupTrouble.unnamed, .none(named: "a", groups: []), .none(named: "a", groups: ["BNI"])].map { .group($0) }
    + [GroupTrouble.several(named: "a", groups: ["b", "c"]), .notMember(ana, group: "BNI"), .noMembers(path: "-")]
    .map { .group($0) }
    + [.whoIsMeant(in: "she needs a designer", people: [ana, ana]), .meetingAhead(.distantPast, with: ana)]
    + [.unreadableCard(line: 3, text: "x", .nobody), .unreadableCard(line: 3, text: "x", .unended)]
    + [
      KeepingTrouble.notEmpty(path: "a.json", people: 3), .notAlone(path: "a.json"),
      .newerArchive(path: "a.json", version: 2), .malformed(path: "a.json", line: 3, section: "", detail: .ended),
    ].map { .keeping($0) }
    + [Refusal.Open.step, .promise, .theirPromise, .ask, .help, .thanks, .report, .strain]
    .map { .nothingOpen(what: $0, with: ana) }
    + [Refusal.Needed.name, .text, .what, .prospect, .date, .answer, .person, .files, .change].map { .missing($0) }
    + [
      Refusal.FileTrouble.notFound, .notReadable, .notWritable, .isFolder, .empty, .binary, .noText, .notRecognised,
      .exists,
      .wouldReplace,
      .noPlainFile,
      .noSpace(needed: 5_000_000), .tooWide(limit: nil),
      .tooWide(limit: 100_000), .needsPackage("libical3"),
    ].map { .file(path: "a.vcf", $0) }
    + [
      ArchiveProblem.libraryMissing(package: "libarchive13"), .notAnArchive, .truncated, .damaged(entry: "a"),
      .encrypted(entry: "a"), .tooManyEntries(limit: 10), .tooLarge(limit: 10), .inflated(ratio: 10),
    ].map { .archive(path: "a.zip", $0) }
    + [
      MappingProblem.noAssignment("a"), .unknownField("a"), .unknownHeader("a", among: ["b", "c"]), .nobody,
      .knownTable(["b", "c"]), .noTable,
    ].map { .mapping(file: "a.csv", $0) }
    + [
      StoreError.busy(holder: nil), .newer(found: 2, known: 1), .notOurs(path: "a"), .damaged(detail: "a"),
      .diskFull(path: "a"), .noSpace(path: "a", needed: 9_000_000), .unreadableLog(path: "a"), .readOnly(path: "a"),
      .cannotOpen(path: "a", detail: "b"), .missing(entity: "a"),
      .restedUpon(by: []),
      .alreadyUndone(Act(number: 1, id: ID(high: 1, low: 2), at: .distantPast, verb: "a", subject: "b")),
      .database(code: 1, message: "a"),
    ].map { .store($0) }

  @Test(arguments: all.indices)
  func `every refusal says a way on, apart from what went wrong`(_ place: Int) {
    let trouble = words.trouble(Self.all[place])
    #expect(!trouble.message.isEmpty && trouble.remedy.count > 5, "\(trouble)")
    #expect(!trouble.message.contains(trouble.remedy))
  }

  @Test(arguments: all.indices)
  func `every refusal is calm whole sentences`(_ place: Int) {
    for line in said(Self.all[place]) {
      #expect(!line.isEmpty && !line.contains("!") && !line.contains("Optional("), "\(line)")
    }
  }

  @Test func `why a record was set aside is said with what to do`() {
    let problems: [RecordProblem] = [
      .tooLong(limit: 1_000_000), .tooMany(limit: 10_000), .unended, .undecodable(charset: "KOI8-R"), .nobody,
      .malformed(found: "BEGIN"), .noDate(found: "soon"), .needs(package: "libical3"),
    ]
    for problem in problems { #expect(words.problem(problem).count > 30) }
    #expect(words.problem(.tooLong(limit: 1_000_000)) == "it is longer than 1 MB. Split it, then import it again.")
  }
}
