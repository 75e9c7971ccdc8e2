import ArgumentParser
import Store
import UseCases

/// What a run of the program ends with; documented in `docs/exit-codes.md` and stable.
enum ExitStatus: Int32 {
  case done = 0
  /// A guard said *not yet*; the ask was not made.
  case notYet = 10
  /// One question must be answered first, and there was no terminal to ask on.
  case unknown = 11
  /// The command line could not be read (EX_USAGE).
  case usage = 64
  /// The file could be read, but not as anything known (EX_DATAERR).
  case data = 65
  /// A file is missing or can't be read (EX_NOINPUT).
  case noInput = 66
  /// Nobody, or more than one person, is called that (EX_NOUSER).
  case nobody = 67
  /// A library or program that is needed is not installed (EX_UNAVAILABLE).
  case unavailable = 69
  /// A fault of ours (EX_SOFTWARE).
  case fault = 70
  /// A file can't be written: no space, no permission (EX_CANTCREAT).
  case cannotWrite = 73
  /// The database is damaged; `tend doctor` says more (EX_IOERR).
  case damaged = 74
  /// Another process has been writing for longer than we wait (EX_TEMPFAIL).
  case busy = 75
  /// The database was written by a newer Tend (EX_PROTOCOL).
  case newer = 76
  /// The rules, or a file of questions or letters, can't be read (EX_CONFIG).
  case rules = 78

  init(_ refusal: Refusal) {
    switch refusal {
    case .nobody, .notKept, .several, .alreadyThere, .whoIsMeant, .severalFaces, .faceAlike: self = .nobody
    case .nothingOpen, .severalOpen, .noSuchNumber, .staleNumber, .noSuchAct, .unreadable, .missing,
      .tooManyQuestions, .environment, .impossibleDay, .dayAhead, .noSuchReferral, .personal, .neverAsked,
      .noSuchGoal, .goalPast, .goalBackward, .goalEnded, .sameTwice, .notOfTheTwo, .nothingToAnswer, .referralOfMe,
      .introductionOpen, .noIntroduction, .introductionEnded, .notAgreed, .leftInPeace, .answerBeforeAsk,
      .whichOffering, .otherOpen:
      self = .usage
    case .event, .group, .goalNamed, .faceKept, .sameForSeveral, .notTheSame: self = .usage
    case .archive, .unreadableCard: self = .data
    case .keeping(.notEmpty), .keeping(.notAlone): self = .usage
    case .keeping(.newerArchive): self = .newer
    case .keeping(.malformed), .keeping(.damagedBackup): self = .data
    case .mapping: self = .usage
    case .rules, .ownFile: self = .rules
    case .noMeeting, .timeBehind, .meetingAhead, .tooLong: self = .usage
    case .editor: self = .unavailable
    case .unexpected: self = .fault
    case .file(_, let trouble):
      switch trouble {
      case .notFound, .notReadable, .isFolder, .tooWide: self = .noInput
      case .empty, .binary, .noText, .notRecognised: self = .data
      case .notWritable, .exists, .wouldReplace, .noPlainFile, .noSpace: self = .cannotWrite
      case .needsPackage: self = .unavailable
      }
    case .store(let error):
      switch error {
      case .busy: self = .busy
      case .newer: self = .newer
      case .notOurs, .damaged: self = .damaged
      case .diskFull, .noSpace, .readOnly, .cannotOpen: self = .cannotWrite
      case .unreadableLog: self = .noInput
      case .missing, .restedUpon, .alreadyUndone: self = .usage
      case .database: self = .fault
      }
    }
  }
}
