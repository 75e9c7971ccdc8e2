import Domain

extension Reason {
  private static let day = ReasonsTests.day
  private static let earlier = ReasonsTests.earlier
  private static let later = ReasonsTests.later

  /// At least one of each kind, with texts and without.
  static let samples: [Reason] =
    basis + lived + openers + obstacles + steps + practice + needs.map(Reason.missing)

  private static let basis: [Reason] =
    [
      .nothingOnRecord, .tracesOnly(exchanges: 12, last: earlier), .tracesOnly(exchanges: 1, last: day),
      .tracesOnly(exchanges: 0, last: nil), .onRecordSince(earlier),
    ] + Relationship.Word.Answer.allCases.map { .yourWord($0, on: day) }

  private static let lived: [Reason] =
    [
      .talked(count: 1, last: day), .talked(count: 3, last: earlier), .exchanged(count: 2, last: day), .neverSpoken,
      .notInTouchSince(earlier), .delivered(by: .me, what: "the audit", on: day, isPaid: true),
      .delivered(by: .them, what: "", on: day, isPaid: false), .workedTogether(from: earlier, until: day),
      .helped(by: .me, .introduction, what: "Tom Vos", on: day), .helped(by: .them, .advice, what: "", on: day),
      .offeredHelp(.resource, what: "a template", on: day), .landed(by: .me, .advice, what: "pricing", on: day),
      .landed(by: .them, .support, what: "", on: day), .promisesKept(by: .me, count: 1, last: day),
      .promisesKept(by: .them, count: 6, last: day), .referred(by: .me, prospect: "", on: day, status: .won),
      .namedInReferral(from: ReasonsTests.tom, level: 4, on: day), .cameBack(on: day), .thanked(by: .them, on: day),
      .thanked(by: .me, on: day), .praised(on: day), .askedHowBusinessIs(on: day), .reportedBack(on: day),
    ]
    + Referral.Status.allCases.map { .referred(by: .them, prospect: "Tom Vos", on: day, status: $0) }
    + Relationship.Role.allCases.map { .role($0) }
    + Fact.Kind.allCases.map { .fact($0, "a designer") }

  private static let openers: [Reason] = [
    .raisedBusiness(on: day), .statedNeed(what: "a designer", on: day), .statedNeed(what: "", on: day),
    .toldOpener("she asked for a quote."), .toldOpener("she asked"), .dateTheyGaveHasCome(day),
  ]

  private static let obstacles: [Reason] = [
    .promised(what: "the slides", due: later), .promised(what: "", due: nil),
    .promiseLate(what: "the slides", due: day, days: 9), .promiseBroken(what: "the slides", on: day),
    .promiseBroken(what: "", on: day), .objectedToPitch(on: day), .mishandledReferral(on: day), .paused(until: later),
    .paused(until: nil), .askedToWait(until: later), .askLimit(asked: 2, limit: 2), .neverAskChosen, .personal,
    .askOpen(.referral, what: "finance leads", made: day), .askOpen(.advice, what: "", made: day),
    .askRests(.business, made: earlier, until: later), .unanswered(count: 1, first: day, last: day),
    .unanswered(count: 3, first: earlier, last: day), .approachesCarriedAsk(count: 4, of: 5, first: earlier),
    .notReportedBack(.help(.advice, what: "pricing"), on: day), .notReportedBack(.referral(prospect: "Tom"), on: day),
    .notReportedBack(.answer(.introduction, what: ""), on: day), .tookWithoutGiving(yes: 0, asks: 3, since: earlier),
    .tookWithoutGiving(yes: 1, asks: 1, since: earlier), .tookWithoutGiving(yes: 2, asks: 3, since: earlier),
    .rests(until: later),
  ]

  private static let steps: [Reason] = [
    .wrote(on: day, .mail), .wrote(on: day, .message), .notThanked(.referral(prospect: ""), on: day),
    .notThanked(.help(.deliveredWork, what: ""), on: day), .keptNewFace(on: day, writeBy: later),
    .nudgeDue(.referral, what: "", made: day), .closeAsSilence(.referral, what: "finance leads", made: earlier),
    .birthday(on: later), .birthday(on: day), .newJob(on: day), .due(on: day, cadence: 30),
    .due(on: later, cadence: 90),
    .lastOnRecord(day), .lastOnRecord(nil), .earned(.referral), .moment(until: later), .neverAsked(since: earlier),
    .rhythm(days: 21),
  ]

  private static let practice: [Reason] = [
    .othersHave(.offer(text: "web design"), giver: ReasonsTests.tom), .youHave("leases"),
    .othersHave(.title(text: "a photographer"), giver: ReasonsTests.tom),
    .othersHave(.organization(name: "Delta"), giver: ReasonsTests.tom),
    .othersHave(.place(name: "Ghent"), giver: ReasonsTests.tom),
    .introductionProposed(to: ReasonsTests.tom, why: "both work on leases."),
    .introductionProposed(to: ReasonsTests.tom, why: ""), .bothAgreed(to: ReasonsTests.tom, on: day),
    .introduced(to: ReasonsTests.tom, on: day), .neverAlone, .oneToOne(on: later, purpose: "to hear of Lisbon"),
    .oneToOne(on: day, purpose: ""), .invited(on: day, purpose: "to hear of Lisbon"), .event(name: "Expo", on: later),
    .event(name: "Expo", on: day),
    .eventOpen(name: "Expo", on: later), .weekEnds(on: day),
    .eventToday(name: "Expo", minuteOfDay: nil, place: "", aim: nil, toMeet: [], sentence: ""),
    .eventToday(
      name: "Expo", minuteOfDay: 1_140, place: "Ghent", aim: .partner(contact: ReasonsTests.tom),
      toMeet: ["Mia Chen", "Chen Wei"], sentence: "finance leads before their first audit"),
    .goalWon(title: .init(name: "ten audits", measure: .clients, target: 10), part: .introduction, on: day), .noPurpose,
    .unannounced(.business),
    .behindPace(title: .init(name: "", measure: .clients, target: 10), done: 40, expected: 90, by: later), .metOn(day),
    .untold(prospect: "Lena Brandt"),
    .nobodyVouches, .facesWaiting(count: 3, of: 4, since: day), .facesWaiting(count: 3, of: 3, since: earlier),
  ]

  private static let needs: [Need] = [
    .meeting, .conversation, .deliveredWork, .trust, .trustOrOpener, .statedNeed, .sentence, .whomAndWhy,
    .contact(withinDays: 180, last: earlier), .contact(withinDays: 180, last: nil), .yourWord,
    .offering, .answer(to: "Who decides?"), .answer(to: "the budget"),
  ]

  /// How many kinds `place` knows.
  static let kinds = 78

  /// The kind as a number. A kind that is added must be added here, and then among the samples.
  var place: Int {
    switch self {
    case .nothingOnRecord: 0
    case .tracesOnly: 1
    case .yourWord: 2
    case .onRecordSince: 3
    case .talked: 4
    case .exchanged: 5
    case .neverSpoken: 6
    case .notInTouchSince: 7
    case .role: 8
    case .delivered: 9
    case .workedTogether: 10
    case .helped: 11
    case .offeredHelp: 12
    case .landed: 13
    case .promisesKept: 14
    case .referred: 15
    case .namedInReferral: 16
    case .fact: 17
    case .cameBack: 18
    case .thanked: 19
    case .praised: 20
    case .askedHowBusinessIs: 21
    case .reportedBack: 22
    case .raisedBusiness: 23
    case .statedNeed: 24
    case .toldOpener: 25
    case .dateTheyGaveHasCome: 26
    case .promised: 27
    case .promiseLate: 28
    case .promiseBroken: 29
    case .objectedToPitch: 30
    case .mishandledReferral: 31
    case .paused: 32
    case .askedToWait: 33
    case .askLimit: 34
    case .neverAskChosen: 35
    case .personal: 36
    case .askOpen: 37
    case .askRests: 38
    case .unanswered: 39
    case .approachesCarriedAsk: 40
    case .notReportedBack: 41
    case .tookWithoutGiving: 42
    case .rests: 43
    case .missing: 44
    case .wrote: 45
    case .notThanked: 46
    case .keptNewFace: 47
    case .nudgeDue: 48
    case .closeAsSilence: 49
    case .birthday: 50
    case .newJob: 51
    case .due: 52
    case .lastOnRecord: 53
    case .earned: 54
    case .moment: 55
    case .neverAsked: 56
    case .rhythm: 57
    case .othersHave: 58
    case .youHave: 59
    case .introductionProposed: 60
    case .bothAgreed: 61
    case .introduced: 62
    case .neverAlone: 63
    case .oneToOne: 64
    case .event: 65
    case .eventOpen: 66
    case .weekEnds: 67
    case .goalWon: 68
    case .noPurpose: 69
    case .unannounced: 70
    case .behindPace: 71
    case .metOn: 72
    case .untold: 73
    case .nobodyVouches: 74
    case .facesWaiting: 75
    case .eventToday: 76
    case .invited: 77
    }
  }
}
