/// One piece of why, with the evidence it rests on; a sentence in each language says it (Wording).
///
/// Days are the user's calendar days. A text is as the user or the contact put it, and may be empty.
package enum Reason: Hashable, Sendable, Codable {
  // What our knowledge rests on.
  case nothingOnRecord
  /// Mail, calendar and messages show so many exchanges, the last on this day; what they amount to is unknown.
  case tracesOnly(exchanges: Int, last: Day?)
  case yourWord(Relationship.Word.Answer, on: Day)
  /// Everything between the two is on record since this day.
  case onRecordSince(Day)

  // What happened between the two.
  /// Real conversations.
  case talked(count: Int, last: Day)
  /// Written exchanges and conversations alike.
  case exchanged(count: Int, last: Day)
  case neverSpoken
  /// Nothing two-sided is on record after this day.
  case notInTouchSince(Day)
  case role(Relationship.Role)
  case delivered(by: Side, what: String, on: Day, isPaid: Bool)
  case workedTogether(from: Day, until: Day)
  case helped(by: Side, Help.Kind, what: String, on: Day)
  case offeredHelp(Help.Kind, what: String, on: Day)
  /// The help is known to have done good.
  case landed(by: Side, Help.Kind, what: String, on: Day)
  case promisesKept(by: Side, count: Int, last: Day)
  case referred(by: Side, prospect: String, on: Day, status: Referral.Status)
  /// Somebody else's referral names this contact.
  case namedInReferral(from: ContactID, level: Int, on: Day)
  /// Something learned of them, as they put it.
  case fact(Fact.Kind, String)
  /// They came back of their own accord.
  case cameBack(on: Day)
  case thanked(by: Side, on: Day)
  case praised(on: Day)
  case askedHowBusinessIs(on: Day)
  case reportedBack(on: Day)

  // What opens the door to business.
  case raisedBusiness(on: Day)
  case statedNeed(what: String, on: Day)
  /// The opener as the user told it.
  case toldOpener(String)
  /// The day they named has come.
  case dateTheyGaveHasCome(Day)

  // What stands between.
  /// A promise of the user's. Nil: without a date.
  case promised(what: String, due: Day?)
  case promiseLate(what: String, due: Day, days: Int)
  case promiseBroken(what: String, on: Day)
  case objectedToPitch(on: Day)
  case mishandledReferral(on: Day)
  case paused(until: Day?)
  case askedToWait(until: Day)
  case askLimit(asked: Int, limit: Int)
  case neverAskChosen
  case personal
  case askOpen(Ask.Kind, what: String, made: Day)
  /// Closed without a yes; left alone until this day.
  case askRests(Ask.Kind, made: Day, until: Day)
  case unanswered(count: Int, first: Day, last: Day)
  /// So many of the last approaches carried an ask, with no goodwill since the first of them.
  case approachesCarriedAsk(count: Int, of: Int, first: Day)
  case notReportedBack(Received, on: Day)
  case tookWithoutGiving(yes: Int, asks: Int, since: Day)
  case rests(until: Day)

  // What would be needed.
  case missing(Need)

  // Why a step stands open.
  case wrote(on: Day, Channel)
  case notThanked(Received, on: Day)
  /// A new face was kept; to be written to by this day.
  case keptNewFace(on: Day, writeBy: Day)
  case nudgeDue(Ask.Kind, what: String, made: Day)
  case closeAsSilence(Ask.Kind, what: String, made: Day)
  case birthday(on: Day)
  case newJob(on: Day)
  /// The cadence in days, and the day it ran out.
  case due(on: Day, cadence: Int)
  case lastOnRecord(Day?)
  case earned(Ask.Kind)
  /// The good moment lasts through this day.
  case moment(until: Day)
  /// An ask has been earned since this day, and nothing was ever asked.
  case neverAsked(since: Day)
  /// The pair's own rhythm in days, rounded.
  case rhythm(days: Int)

  // What one could do for them (P15).
  /// Somebody in the network has what they need.
  case othersHave(NeedMatch.Shared, giver: ContactID)
  /// The user's own skills or networks cover it, as the user put them.
  case youHave(String)

  // Introductions under way.
  /// They are to be asked whether they want it.
  case introductionProposed(to: ContactID, why: String)
  /// Both want it since this day.
  case bothAgreed(to: ContactID, on: Day)
  case introduced(to: ContactID, on: Day)

  // Meetings of two, and evenings with many.
  /// They have never sat down together.
  case neverAlone
  case oneToOne(on: Day, purpose: String)
  /// The user invited them, and no day is agreed.
  case invited(on: Day, purpose: String)
  case event(name: String, on: Day)
  /// What the evening is for, or whom to meet there, is not said yet.
  case eventOpen(name: String, on: Day)
  /// It is today: what it is for, whom to meet there, and the user's one sentence, where they are known.
  case eventToday(
    name: String, minuteOfDay: Int?, place: String, aim: Event.Aim?, toMeet: [String], sentence: String)
  case weekEnds(on: Day)
  /// They had a part in a goal that was won.
  case goalWon(title: Goal.Title, part: Help.Kind, on: Day)

  // What guards say of invitations, referrals and evenings.
  case noPurpose
  /// An ask is planned of which the invitation says nothing.
  case unannounced(Ask.Kind)
  /// A result goal in its last stretch: so much in a hundred done, where so much should be.
  case behindPace(title: Goal.Title, done: Int, expected: Int, by: Day)
  case metOn(Day)
  case untold(prospect: String)
  case nobodyVouches
  /// New faces that were kept and not written to.
  case facesWaiting(count: Int, of: Int, since: Day)

  /// What is received that its giver wants to be thanked for, or to hear of again (P17).
  package enum Received: Hashable, Sendable, Codable {
    case help(Help.Kind, what: String)
    case referral(prospect: String)
    case answer(Ask.Kind, what: String)
  }

  /// The one thing that an ask lacks.
  package enum Need: Hashable, Sendable, Codable {
    /// Having met, or an introduction.
    case meeting
    case conversation
    case deliveredWork
    case trust
    /// Their trust, or something from them that opens the door to business.
    case trustOrOpener
    /// What they need that an offering meets.
    case statedNeed
    /// What the user offers, without which nobody knows whether it is what they need.
    case offering
    /// The user's one sentence for a good referral.
    case sentence
    /// Whom to meet and why, or what the question is.
    case whomAndWhy
    /// Two-sided contact within so many days.
    case contact(withinDays: Int, last: Day?)
    /// The answer to how the two stand.
    case yourWord
    /// What they say to a must-question of the user's (P4).
    case answer(to: String)
  }
}
