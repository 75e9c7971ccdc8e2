import Domain

extension Words {
  static let topics = [
    "stage": "How a relationship comes to be met and trusted.",
    "strain": "What a late promise does.",
    "earned": "When an ask is earned, and when it is welcome.",
    "asks": "What becomes of an open ask.",
    "guards": "When Tend speaks up before an ask.",
    "tiers": "How often to be in touch: A, B and C are names for a cadence and nothing else.",
    "due": "When being in touch is due again after silence or a kindness.",
    "warmth": "The words warm, quiet and resting, from the pair's own rhythm.",
    "steps": "From when and for how long a step stands open.",
    "minutes": "What a step takes.",
    "today": "What today shows.",
  ]

  /// What a number of the rules says, in a few words.
  static func meaning(ofRule key: String) -> String {
    if let text = meanings[key] { return text }
    let parts = key.split(separator: ".")
    if parts.count == 3, let speaker = parts.last.flatMap({ Guard(rawValue: String($0)) }) {
      return "\(name(of: speaker)) speaks one strength lower"
    }
    return ""
  }

  /// A guard by the name the method gives it.
  static func name(of speaker: Guard) -> String {
    switch speaker {
    case .prematurePitch: "premature pitch"
    case .strained: "strained"
    case .tooEarly: "too early"
    case .unqualified: "unqualified"
    case .hiddenPurpose: "hidden purpose"
    case .pace: "pace"
    case .unanswered: "unanswered"
    case .crunch: "crunch"
    case .onlyWhenYouNeed: "only when you need"
    case .notReportedBack: "not reported back"
    case .yourNameIsOnIt: "your name is on it"
    case .nothingGiven: "nothing given"
    case .stillOpen: "still open"
    case .moreMotion: "more motion"
    }
  }

  private static let meanings = [
    "stage.company": "in company of more, only those talked with are met",
    "stage.conversationsApart": "between the two talks of the ordinary path to trust",
    "stage.workedTogether": "working together for so long is trust",
    "stage.answeredWithin": "a message within this time is an answer",
    "strain.lightAfter": "late by more: asks become careful",
    "strain.heavyAfter": "late by more: no asks before the repair",
    "earned.inTouch": "contact within this time is being in touch",
    "earned.inTouchCadences": "or within so many cadences, if that is longer",
    "earned.moment": "a good moment lasts",
    "earned.neverAskedAfter": "earned for so long and never asked is worth saying",
    "earned.openerLasts": "a need they told opens the door for",
    "asks.nudgeAfter": "an open ask is nudged after",
    "asks.silenceAfter": "and closed as silence after",
    "asks.rest": "then the same ask rests",
    "guards.unansweredMessages": "messages without an answer",
    "guards.unansweredOver": "the first of them at least so long ago",
    "guards.approaches": "of the last approaches",
    "guards.approachesWithAsk": "so many carried an ask",
    "guards.reportWithin": "what came of their help is told within",
    "guards.takenWithin": "what was taken counts for",
    "guards.takenYeses": "yeses taken before something is given",
    "guards.takenAsks": "or asks",
    "guards.easeOf": "of so many overrides of one guard",
    "guards.easeWell": "so many went well: it may be eased",
    "tiers.a": "A",
    "tiers.b": "B",
    "tiers.c": "C",
    "due.unansweredBase": "wait after an unanswered message; doubles each time",
    "due.restAfter": "unanswered messages before the tie rests",
    "due.rest": "and it rests",
    "due.unansweredApart": "unanswered messages closer together count once",
    "due.kindness": "part of the cadence that a kindness buys",
    "due.questionEvery": "spoken lately? is asked at most every",
    "due.questionShown": "and stands for",
    "warmth.exchanges": "exchanges before there is a rhythm",
    "warmth.prior": "gaps of their own that the cadence weighs",
    "warmth.untiered": "cadence taken where there is none",
    "warmth.quietAfter": "rhythms until quiet",
    "warmth.restingAfter": "rhythms until resting",
    "warmth.warmAtLeast": "never quiet before",
    "steps.undatedPromise": "a promise without a date is shown after",
    "steps.answerUntil": "a message waits for its answer",
    "steps.thankUntil": "thanks are proposed for",
    "steps.reportAfter": "report back after",
    "steps.reportUntil": "and until",
    "steps.faceHours": "write to a kept new face within",
    "steps.faceUntil": "proposed until",
    "steps.supportEvery": "in a pause, a line of support at most every",
    "steps.birthdayShown": "a birthday is shown for",
    "steps.newJobShown": "a new job is shown for",
    "steps.occasionWithin": "without a rhythm: only after an exchange within",
    "steps.rhythmWithin": "a rhythm is proposed after an exchange within",
    "minutes.promise": "keep a promise",
    "minutes.answer": "answer",
    "minutes.thank": "thank",
    "minutes.reportBack": "report back",
    "minutes.ask": "ask",
    "minutes.newFace": "write to a new face",
    "minutes.followUp": "follow up an ask",
    "minutes.support": "support",
    "minutes.occasion": "mark an occasion",
    "minutes.beInTouch": "be in touch",
    "minutes.question": "answer a question",
    "minutes.repair": "repair",
    "minutes.reconnect": "reconnect",
    "minutes.rhythm": "choose a rhythm",
    "today.shown": "steps shown",
    "today.neverAsked": "never asked, shown at most",
    "today.rhythmsAWeek": "people proposed for a rhythm in a week",
    "today.awayAfter": "away for so long is welcome back",
    "today.restAfterAway": "and most steps rest",
    "today.skipped": "a skipped step stays away",
    "today.skippedPromise": "a skipped promise stays away",
  ]
}
