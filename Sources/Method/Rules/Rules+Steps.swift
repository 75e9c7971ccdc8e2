package import Domain

/// From when and for how long steps stand open.
package struct StepRules: Hashable, Sendable, Codable {
  /// A promise without a date is shown after so many days.
  package var undatedPromise = 7
  /// A message waits to be answered for so long.
  package var answerUntil = 14
  /// Thanks are due at once, and proposed for so long.
  package var thankUntil = 30
  package var reportAfter = 7
  package var reportUntil = 90
  /// Hours within which a kept new face wants to be written to (P22).
  package var faceHours = 48
  package var faceUntil = 30
  /// Days of peace in a pause before a line of support is proposed, and between two.
  package var supportEvery = 30
  package var birthdayShown = 2
  package var newJobShown = 14
  /// A birthday is proposed for those with a rhythm, or an exchange within so many days.
  package var occasionWithin = 730
  /// A rhythm is proposed after an exchange within so many days.
  package var rhythmWithin = 365
  /// A one-to-one is proposed so many days after they last answered …
  package var inviteAfter = 3
  /// … and for so long.
  package var inviteWithin = 60
  /// A meeting of two is prepared so many days before.
  package var prepareBefore = 1
  /// What a meeting of two came to is asked for so many days.
  package var debriefUntil = 14
  /// Who has a rhythm of none is proposed for the open seat after so many days …
  package var openSeatAfter = 60
  /// … and until so many.
  package var openSeatUntil = 730
  /// An introduction that one of the two leaves unanswered for so long has expired.
  package var introductionExpires = 21
  /// How an introduction went is asked after so many days.
  package var introductionOutcome = 14
  /// An event is to be decided on so many days before.
  package var eventAhead = 14
  /// Whether one would go again is asked for so many days.
  package var eventDebriefUntil = 14
  /// Those who had a part in a goal that was won are to hear of it for so long.
  package var tellUntil = 90

  package init() {}
}

/// Minutes a step is taken to need.
package struct MinuteRules: Hashable, Sendable, Codable {
  package var promise = 8
  package var answer = 5
  package var thank = 5
  package var reportBack = 5
  package var ask = 10
  package var newFace = 5
  package var followUp = 5
  package var support = 5
  package var occasion = 5
  package var beInTouch = 10
  package var question = 1
  package var repair = 15
  package var reconnect = 15
  package var rhythm = 1
  package var help = 10
  package var introduce = 8
  package var invite = 5
  package var prepare = 10
  package var debrief = 5
  package var openSeat = 10
  package var event = 5
  package var review = 15
  package var tell = 3

  package init() {}

  package subscript(kind: Step.Kind) -> Int {
    switch kind {
    case .keepPromise, .prepareForPromise: promise
    case .answer: answer
    case .thank: thank
    case .reportBack: reportBack
    case .makeEarnedAsk: ask
    case .followUpNewFace: newFace
    case .followUpAsk: followUp
    case .support: support
    case .occasion: occasion
    case .beInTouch: beInTouch
    case .spokenLately: question
    case .repair: repair
    case .reconnect: reconnect
    case .proposeRhythm: rhythm
    case .helpNeed: help
    case .introduce: introduce
    case .invite: invite
    case .prepare: prepare
    case .debrief: debrief
    case .openSeat: openSeat
    case .chooseEvent, .debriefEvent: event
    case .weeklyReview: review
    case .tellHelper: tell
    }
  }
}

/// What today shows, and what it keeps back.
package struct TodayRules: Hashable, Sendable, Codable {
  package var shown = 3
  /// People shown as never asked at one time.
  package var neverAsked = 3
  /// Rhythms proposed in seven days.
  package var rhythmsAWeek = 7
  /// Open seats proposed in seven days.
  package var openSeatsAWeek = 1
  /// Away for more than so many days: all but obligations is let rest …
  package var awayAfter = 14
  /// … for so many days after the return.
  package var restAfterAway = 7
  /// A skipped step without an end of its own is left alone for so long.
  package var skipped = 30
  /// A promise that was skipped is shown again after so many days.
  package var skippedPromise = 2

  package init() {}
}
