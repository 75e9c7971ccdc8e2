import Domain

/// A rule that opens steps of one kind and says why each stands open.
protocol Suggestion {
  static var principle: Principle { get }
  /// The principle that these reasons come from; mostly the rule's own.
  static func principle(of reasons: [Reason]) -> Principle
  /// Adds the steps that stand open, now or from a later instant on.
  static func open(_ situation: inout Situation, into openings: inout [Opening])
  /// Why an opening of this rule stands open, strongest first; never empty.
  static func reasons(for opening: Opening, in situation: inout Situation) -> [Reason]
}

extension Suggestion {
  static func principle(of reasons: [Reason]) -> Principle { principle }
}

extension Step.Kind {
  /// The rule that opens steps of this kind; nil where they concern the user alone.
  var suggestion: (any Suggestion.Type)? {
    switch self {
    case .keepPromise, .prepareForPromise: KeepPromise.self
    case .answer: AnswerThem.self
    case .thank: ThankThem.self
    case .reportBack: ReportBack.self
    case .makeEarnedAsk: MakeEarnedAsk.self
    case .followUpNewFace: FollowUpNewFace.self
    case .followUpAsk: FollowUpAsk.self
    case .support: SupportThem.self
    case .occasion: MarkOccasion.self
    case .beInTouch: BeInTouch.self
    case .spokenLately: SpokenLately.self
    case .repair: Repair.self
    case .reconnect: Reconnect.self
    case .proposeRhythm: ProposeRhythm.self
    case .helpNeed: HelpNeed.self
    case .introduce: Introduce.self
    case .invite: Invite.self
    case .prepare: Prepare.self
    case .debrief: DebriefMeeting.self
    case .openSeat: OpenSeat.self
    case .tellHelper: TellHelper.self
    case .chooseEvent, .debriefEvent, .weeklyReview: nil
    }
  }
}

extension Situation {
  /// Every step that stands open. Who is personal has birthdays alone, who is left in peace support alone (P7).
  mutating func openings() -> [Opening] {
    var openings: [Opening] = []
    if relationship.isPersonal {
      MarkOccasion.open(&self, into: &openings)
    } else if isPaused() {
      SupportThem.open(&self, into: &openings)
      Repair.openAfterPause(&self, into: &openings)
    } else {
      KeepPromise.open(&self, into: &openings)
      AnswerThem.open(&self, into: &openings)
      ThankThem.open(&self, into: &openings)
      ReportBack.open(&self, into: &openings)
      MakeEarnedAsk.open(&self, into: &openings)
      FollowUpNewFace.open(&self, into: &openings)
      FollowUpAsk.open(&self, into: &openings)
      MarkOccasion.open(&self, into: &openings)
      HelpNeed.open(&self, into: &openings)
      Introduce.open(&self, into: &openings)
      BeInTouch.open(&self, into: &openings)
      SpokenLately.open(&self, into: &openings)
      Invite.open(&self, into: &openings)
      Prepare.open(&self, into: &openings)
      DebriefMeeting.open(&self, into: &openings)
      Repair.open(&self, into: &openings)
      Reconnect.open(&self, into: &openings)
      OpenSeat.open(&self, into: &openings)
      ProposeRhythm.open(&self, into: &openings)
      TellHelper.open(&self, into: &openings)
    }
    let now = clock.now
    openings.removeAll { $0.until.map { $0 <= now } ?? false }
    return openings
  }
}
