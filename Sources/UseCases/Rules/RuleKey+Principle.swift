import Domain
import Method

extension RuleKey {
  /// The principle that a number of the rules serves.
  var principle: Principle {
    switch topic {
    case "stage": return .stages
    case "strain": return .recover
    case "earned", "asks": return .finishTheJob
    case "tiers": return .tiers
    case "due", "warmth": return .theirPace
    case "minutes": return .weeklyTime
    case "today": return .nextStep
    case "steps": return Self.steps[path] ?? .nextStep
    case "guards": return guardPrinciple
    default: return .nextStep
    }
  }

  private static let steps: [String: Principle] = [
    "steps.undatedPromise": .stages, "steps.thankUntil": .helpFirst, "steps.reportAfter": .giveBeforeTaking,
    "steps.reportUntil": .giveBeforeTaking, "steps.faceHours": .newFaces, "steps.faceUntil": .newFaces,
    "steps.supportEvery": .theirPace, "steps.birthdayShown": .theirPace, "steps.newJobShown": .theirPace,
    "steps.occasionWithin": .theirPace, "steps.rhythmWithin": .tiers,
    "steps.inviteAfter": .oneToOnes, "steps.inviteWithin": .oneToOnes, "steps.prepareBefore": .oneToOnes,
    "steps.debriefUntil": .oneToOnes, "steps.openSeatAfter": .diversity, "steps.openSeatUntil": .diversity,
    "steps.introductionExpires": .helpFirst, "steps.introductionOutcome": .helpFirst, "steps.eventAhead": .mix,
    "steps.eventDebriefUntil": .mix, "steps.tellUntil": .giveBeforeTaking,
  ]

  private var guardPrinciple: Principle {
    let name = path.split(separator: ".").last.map(String.init) ?? ""
    if let speaker = Guard(rawValue: name) { return speaker.principle }
    if name.hasPrefix("unanswered") { return .theirPace }
    if name.hasPrefix("approaches") { return .notOnlyWhenNeeding }
    if name.hasPrefix("crunch") { return .establishedTiesInACrunch }
    if name.hasPrefix("motion") { return .resultsNotMotion }
    if name.hasPrefix("report") || name.hasPrefix("taken") { return .giveBeforeTaking }
    return .theirPace
  }
}

extension Guard {
  fileprivate var principle: Principle {
    switch self {
    case .prematurePitch: .noSalesCall
    case .strained: .recover
    case .tooEarly: .stages
    case .unqualified: .qualifyFirst
    case .hiddenPurpose: .upFront
    case .pace, .unanswered: .theirPace
    case .crunch: .establishedTiesInACrunch
    case .onlyWhenYouNeed: .notOnlyWhenNeeding
    case .notReportedBack, .nothingGiven: .giveBeforeTaking
    case .yourNameIsOnIt: .referralSourcesFirst
    case .stillOpen: .finishTheJob
    case .moreMotion: .resultsNotMotion
    }
  }
}
