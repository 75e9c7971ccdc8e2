extension Step {
  /// The letter that doing it takes, where Tend drafts one.
  package var letter: Template? {
    switch kind {
    case .thank: .thanks
    case .reportBack: .reportBack
    case .followUpAsk: reasons.contains { if case .closeAsSilence = $0 { true } else { false } } ? nil : .nudge
    case .keepPromise, .answer, .prepareForPromise, .makeEarnedAsk, .followUpNewFace, .support, .occasion, .helpNeed,
      .introduce, .beInTouch, .spokenLately, .invite, .prepare, .debrief, .repair, .reconnect, .openSeat,
      .proposeRhythm, .chooseEvent, .debriefEvent, .weeklyReview, .tellHelper:
      nil
    }
  }
}
