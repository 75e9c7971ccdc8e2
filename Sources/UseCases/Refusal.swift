package import Domain
package import Formats
package import Store

/// Why a use case could not do what was asked. Nothing was changed. Each edge says it in its own way: a sentence and an
/// exit code, a page, a problem document.
package enum Refusal: Error {
  /// Nobody is called that; these come near.
  case nobody(named: String, near: [ListedPerson])
  /// A new face is: no contact until kept. `asTyped`: what `card` finds it by.
  case notKept(named: String, asTyped: String)
  /// Several new faces are called that.
  case severalFaces(named: String, faces: [Face])
  /// A new face has the name of somebody in the network; the user may say that they are one, or two.
  case faceAlike(named: String, people: [ListedPerson])
  /// A new face was said to be this contact, whose name can't be its own and who has none of its addresses.
  case notTheSame(named: String, ListedPerson)
  /// Of so many new faces at once, all were said to be this one contact.
  case sameForSeveral(ListedPerson, cards: Int)
  /// They were a new face, and were kept.
  case faceKept(ListedPerson, on: Day)
  /// Several are.
  case several(named: String, people: [ListedPerson])
  /// A clause says "she", or nobody, after several were named.
  case whoIsMeant(in: String, people: [ListedPerson])
  /// No step, ask, promise … of this kind stands open with this person.
  case nothingOpen(what: Open, with: ListedPerson)
  /// Several do, and one has to be chosen.
  case severalOpen(OpenItems)
  /// How business of these words went on is told, and those that stand open with this person are others.
  case otherOpen(OpenItems, said: String, kind: Opportunity.Kind?)
  /// Somebody of this name, or with such an address, is in the network; the user may say that this is another.
  case alreadyThere(named: String, people: [ListedPerson])
  /// An offering has at most so many must-questions (P4).
  case tooManyQuestions(limit: Int)
  /// The number is on no list that was shown lately.
  case noSuchNumber(Int)
  /// The list it was on is old, or its step has changed since: it meant this person then.
  case staleNumber(Int, meant: String)
  /// A day was said that can be none, and where it was said.
  case impossibleDay(ImpossibleDay, in: String)
  /// What is said to have been done lies ahead.
  case dayAhead(Day, in: String)
  /// An answer is said to have been given on a day before they were asked.
  case answerBeforeAsk(Day, asked: Day, with: ListedPerson)
  /// No referral between the two is about somebody of this name; these are open.
  case noSuchReferral(String, with: ListedPerson, by: Side, open: [String])
  /// No goal, or more than one, is called so; these are.
  case noSuchGoal(String, near: [Goal.Title])
  /// A goal under way is called so already.
  case goalNamed(Goal.Title, by: Day, typed: String)
  /// A goal's last day lies behind.
  case goalPast(Day)
  /// A goal would end before it begins.
  case goalBackward(from: Day, by: Day)
  /// It was won or dropped already.
  case goalEnded(Goal.Title)
  /// Two different people are needed, and this one was named twice.
  case sameTwice(ListedPerson)
  /// The user is no third party.
  case referralOfMe
  /// Which of these offerings an opportunity would be is not said, and there are answers to its must-questions.
  case whichOffering([String], with: ListedPerson)
  /// No must-question is open that this would answer.
  case nothingToAnswer(String)
  /// This is neither of the two who are introduced.
  case notOfTheTwo(String)
  /// An introduction of the two is under way already.
  case introductionOpen(ListedPerson, ListedPerson)
  /// No introduction of the two is under way.
  case noIntroduction(ListedPerson, ListedPerson)
  /// It has come to its end.
  case introductionEnded(ListedPerson)
  /// An introduction is made when both have said yes; this one has not.
  case notAgreed(ListedPerson)
  /// Nothing of an introduction goes out to one who is left in peace, without an end or until this day.
  case leftInPeace(ListedPerson, until: Day?)
  /// Family and friends have no tier and no rhythm.
  case personal(ListedPerson)
  /// The user decided never to ask this person: no date and no number goes with that.
  case neverAsked(ListedPerson)
  /// The history has no act of this number; without one, nothing is there to undo.
  case noSuchAct(Int?)
  /// A word that can't be read, with what it could have been.
  case unreadable(what: Unreadable, typed: String, choices: [String])
  /// Needed, and not given.
  case missing(Needed)
  /// A variable of the environment holds what can't be read.
  case environment(variable: String, value: String, example: String)
  case file(path: String, FileTrouble)
  /// The user's editor ended badly; nothing of what was typed there is taken.
  case editor(String)
  case archive(path: String, ArchiveProblem)
  /// Columns of a table can't be read as asked.
  case mapping(file: String, MappingProblem)
  case rules([RulesTrouble])
  /// Mistakes in a file of the user's own questions or letters.
  case ownFile(OwnFile, [OwnTrouble])
  /// No meeting of two is open with this person.
  case noMeeting(with: ListedPerson)
  /// A meeting is to be agreed for a time that has passed.
  case timeBehind(Instant, with: ListedPerson)
  /// The meeting that would be told of is agreed for a time to come.
  case meetingAhead(Instant, with: ListedPerson)
  /// A line of so many letters, where so many are enough.
  case tooLong(limit: Int, count: Int)
  /// Of cards that were pasted, one names nobody or can't be read: none of them was taken.
  case unreadableCard(line: Int, text: String, RecordProblem)
  case event(EventTrouble)
  case group(GroupTrouble)
  /// What was kept can't be given back.
  case keeping(KeepingTrouble)
  case store(StoreError)
  /// A fault of ours.
  case unexpected(String)

  package enum Unreadable: String, Sendable {
    case date, cadence, tier, role, kind, standing, number, region, mapping, address, addressOnRecord, setting
    case offering, measure
    /// Somebody on the list of whom to meet.
    case sought
  }

  package enum Open: String, Sendable, Encodable {
    case step, promise, theirPromise, ask, help, thanks, report, strain, opportunity, need
  }

  package enum Needed: String, Sendable {
    case name, text, what, prospect, date, answer, person, files, change, number, goalDay, other
  }

  package enum FileTrouble: Hashable, Sendable {
    case notFound, notReadable, notWritable, isFolder, empty, binary, notRecognised, exists, noSpace(needed: Int)
    /// Bytes where a text is read that somebody wrote.
    case noText
    /// It is there already, and may be replaced if the user says so.
    case wouldReplace
    /// A pipe, a device, a link to nowhere: nothing that a file may take the place of.
    case noPlainFile
    /// More files than an import reads at once; without a limit, a whole disk or home folder.
    case tooWide(limit: Int?)
    /// A library that reads this kind of file is not installed: Debian's package of it.
    case needsPackage(String)
  }

  /// One mistake in `method.yaml`.
  package struct RulesTrouble: Hashable, Sendable {
    /// From 1; nil where the mistake stands in no one line.
    package var line: Int?
    package var key: String
    package var problem: Problem

    package enum Problem: Hashable, Sendable {
      case yaml(YamlProblem)
      /// A list or a text where names with values were expected.
      case notNames
      case unknownKey(nearest: String?)
      case wrongType(expected: RuleValue.Shape)
      case outOfRange(allowed: ClosedRange<Double>)
      case notBelow(other: String)
    }

    package init(line: Int?, key: String, problem: Problem) {
      (self.line, self.key, self.problem) = (line, key, problem)
    }
  }

  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let error as StoreError: self = .store(error)
    default: self = .unexpected("\(error)")
    }
  }
}
