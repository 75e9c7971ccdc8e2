package import Domain
import Store

extension Refusal {
  /// The word that programs know this refusal by (docs/json.md); stable once released.
  package var code: String {
    switch self {
    case .nobody: "nobody"
    case .notKept: "notKept"
    case .faceKept: "faceKept"
    case .severalFaces: "several"
    case .faceAlike: "alreadyThere"
    case .notTheSame: "notTheSame"
    case .sameForSeveral: "sameForSeveral"
    case .several: "several"
    case .whoIsMeant: "whoIsMeant"
    case .nothingOpen: "nothingOpen"
    case .severalOpen, .otherOpen: "severalOpen"
    case .alreadyThere: "alreadyThere"
    case .tooManyQuestions: "tooManyQuestions"
    case .noSuchNumber: "noSuchNumber"
    case .staleNumber: "staleNumber"
    case .noSuchAct: "noSuchAct"
    case .impossibleDay: "impossibleDay"
    case .dayAhead: "dayAhead"
    case .answerBeforeAsk: "answerBeforeAsk"
    case .noSuchReferral: "noSuchReferral"
    case .noSuchGoal: "noSuchGoal"
    case .goalNamed: "goalNamed"
    case .goalPast: "goalPast"
    case .goalBackward: "goalBackward"
    case .goalEnded: "goalEnded"
    case .sameTwice: "sameTwice"
    case .referralOfMe: "referralOfMe"
    case .whichOffering: "whichOffering"
    case .nothingToAnswer: "nothingToAnswer"
    case .notOfTheTwo: "notOfTheTwo"
    case .introductionOpen: "introductionOpen"
    case .noIntroduction: "nothingOpen"
    case .introductionEnded: "introductionEnded"
    case .notAgreed: "notAgreed"
    case .leftInPeace: "leftInPeace"
    case .personal: "personal"
    case .neverAsked: "neverAsked"
    case .unreadable: "unreadable"
    case .missing: "missing"
    case .environment: "environment"
    case .file(_, let trouble): trouble.code
    case .editor: "editor"
    case .archive: "archive"
    case .mapping: "mapping"
    case .rules: "rules"
    case .ownFile(let file, _): file.rawValue
    case .noMeeting: "nothingOpen"
    case .timeBehind: "timeBehind"
    case .meetingAhead: "meetingAhead"
    case .tooLong: "tooLong"
    case .unreadableCard: "unreadableCard"
    case .event(let trouble): trouble.code
    case .group(let trouble): trouble.code
    case .keeping(.notEmpty): "notEmpty"
    case .keeping(.newerArchive): "newerArchive"
    case .keeping(.malformed): "malformed"
    case .keeping(.notAlone): "notAlone"
    case .keeping(.damagedBackup): "damagedBackup"
    case .store(let error): error.code
    case .unexpected: "unexpected"
    }
  }

  /// The people it is about, where one of them is meant.
  package var people: [ListedPerson]? {
    switch self {
    case .nobody(_, let near): near
    case .several(_, let people), .alreadyThere(_, let people), .whoIsMeant(_, let people),
      .faceAlike(_, let people):
      people
    case .nothingOpen(_, let person), .noSuchReferral(_, let person, _, _), .personal(let person),
      .neverAsked(let person), .sameTwice(let person), .introductionEnded(let person), .notAgreed(let person),
      .timeBehind(_, let person), .meetingAhead(_, let person), .noMeeting(let person), .leftInPeace(let person, _),
      .answerBeforeAsk(_, _, let person), .whichOffering(_, let person):
      [person]
    case .introductionOpen(let one, let other), .noIntroduction(let one, let other): [one, other]
    case .severalOpen(let open), .otherOpen(let open, _, _): [open.person]
    case .group(.notMember(let person, _)), .sameForSeveral(let person, _), .notTheSame(_, let person): [person]
    default: nil
    }
  }
}

extension Refusal.FileTrouble {
  fileprivate var code: String {
    switch self {
    case .notFound: "notFound"
    case .notReadable: "notReadable"
    case .notWritable: "notWritable"
    case .isFolder: "isFolder"
    case .empty: "empty"
    case .binary, .noText: "binary"
    case .notRecognised: "notRecognised"
    case .exists, .wouldReplace: "exists"
    case .noPlainFile: "noPlainFile"
    case .noSpace: "noSpace"
    case .tooWide: "tooWide"
    case .needsPackage: "needsPackage"
    }
  }
}

extension StoreError {
  fileprivate var code: String {
    switch self {
    case .busy: "busy"
    case .newer: "newer"
    case .notOurs: "notOurs"
    case .damaged: "damaged"
    case .diskFull: "diskFull"
    case .noSpace: "noSpace"
    case .unreadableLog: "unreadableLog"
    case .readOnly: "readOnly"
    case .cannotOpen: "cannotOpen"
    case .missing: "gone"
    case .restedUpon: "restedUpon"
    case .alreadyUndone: "alreadyUndone"
    case .database: "database"
    }
  }
}
