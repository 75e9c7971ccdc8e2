package import Domain
import Store

extension Words {
  /// One piece of why, as a sentence. `others` are the names of third people it may speak of.
  ///
  /// A text that is empty in the reason is called *it*: a screen that has named the thing leaves it out here.
  package func sentence(for reason: Reason, about person: ListedPerson?, others: [ContactID: String] = [:]) -> String {
    let who = person.map { first($0) } ?? ""
    switch reason {
    case .nothingOnRecord: return "Nothing is on record between you and \(person?.name ?? who)."
    case .tracesOnly(let exchanges, let last): return traces(exchanges, last)
    case .yourWord(let answer, let day): return "You said \(on(day)) that \(Self.claim(answer, of: who))."
    case .onRecordSince(let day): return "Everything between you is on record \(since(day))."

    case .talked(let count, let last): return "You talked \(times(count, last))."
    case .exchanged(let count, let last): return "You were in touch \(times(count, last))."
    case .neverSpoken: return "You have not spoken yet."
    case .notInTouchSince(let day): return "You have not been in touch \(since(day))."
    case .role(let role): return Self.sentence(for: role, of: who)
    case .delivered(let side, let what, let day, let isPaid):
      let work = (isPaid ? "paid work" : "work") + (side == .me ? "" : " to you")
      return "\(subject(side, who)) delivered \(work) \(on(day))\(Self.after(": ", what))."
    case .workedTogether(let from, let until):
      return
        "You worked together for \(span(until.days(since: from))), until \(until == today ? "today" : date(until))."
    case .helped(let side, let kind, let what, let day):
      return "\(subject(side, who)) gave \(object(side, who)) \(noun(kind)) \(on(day))\(Self.after(": ", what))."
    case .offeredHelp(let kind, let what, let day):
      return "You offered \(who) \(noun(kind)) \(on(day))\(Self.after(": ", what))."
    case .landed(let side, let kind, let what, let day):
      let giver = side == .me ? "Your" : Self.possessive(who)
      return "\(giver) \(Self.bare(kind))\(what.isEmpty ? "" : " (\(what))") did good, as was known \(on(day))."
    case .promisesKept(let side, let count, let last):
      let promises = count == 1 ? "a promise \(on(last))" : "\(Self.number(count)) promises, the last \(on(last))"
      return "\(subject(side, who)) kept \(promises)."
    case .referred(let side, let prospect, let day, let status):
      let whom = prospect.isEmpty ? "a referral" : prospect
      return "\(subject(side, who)) sent \(object(side, who)) \(whom) \(on(day))\(Self.end(of: status))."
    case .namedInReferral(let from, let level, let day):
      return "\(Self.name(of: from, among: others)) sent you \(who) \(on(day))\(Self.manner(level))."
    case .fact(let kind, let text): return Self.learned(kind, text, of: who)
    case .cameBack(let day): return "\(who) came back to you unasked \(on(day))."
    case .thanked(let side, let day): return "\(subject(side, who)) thanked \(object(side, who)) \(on(day))."
    case .praised(let day): return "\(who) praised your work \(on(day))."
    case .askedHowBusinessIs(let day): return "\(who) asked \(on(day)) how business is."
    case .reportedBack(let day): return "You told \(who) \(on(day)) how it went."

    case .raisedBusiness(let day): return "\(who) raised business \(on(day)): talk business."
    case .statedNeed(let what, let day): return "\(who) stated a need \(on(day))\(Self.after(": ", what))."
    case .toldOpener(let text): return "As you say: \(Self.unstopped(text))."
    case .dateTheyGaveHasCome(let day): return "The day \(who) named has come: \(date(day))."

    case .promised(let what, let due): return promised(what, due)
    case .promiseLate(let what, let due, let days):
      return "You promised \(what.isEmpty ? "it" : what) for \(shortDay(due)), \(span(days)) ago."
    case .promiseBroken(let what, let day): return "You broke a promise \(on(day))\(Self.after(": ", what))."
    case .objectedToPitch(let day): return "\(who) objected to a pitch \(on(day))."
    case .mishandledReferral(let day): return "A referral from \(who) went wrong with you \(on(day))."
    case .paused(let until):
      return "You leave \(who) in peace\(until.map { " until \(date($0))" } ?? " until you say otherwise")."
    case .askedToWait(let until): return "\(who) said when to ask again: \(date(until))."
    case .askLimit(let asked, let limit):
      return "You asked \(who) \(Self.times(asked)) within a year, and \(Self.times(limit)) is the limit."
    case .neverAskChosen: return "You chose never to ask \(who) for anything."
    case .personal: return "\(who) is family or a friend: no stage, no rhythm, no asks."
    case .askOpen(let kind, let what, let made):
      return "You asked for \(noun(kind)) \(on(made))\(Self.after(": ", what)); that is still open."
    case .askRests(let kind, let made, let until):
      return "You asked for \(noun(kind)) \(on(made)), without a yes. Let it rest until \(date(until))."
    case .unanswered(let count, let first, let last): return unanswered(count, first, last)
    case .approachesCarriedAsk(let count, let of, let first):
      return "Of your last \(Self.number(of)) approaches \(Self.number(count)) carried an ask, and \(since(first)) "
        + "nothing else went to \(who)."
    case .notReportedBack(let what, let day):
      return "\(received(what, from: who)) \(on(day))\(Self.named(what)), and has not heard how it went."
    case .tookWithoutGiving(let yes, let asks, let day): return took(yes, asks, day, who)
    case .rests(let until): return "Leave it in peace until \(date(until))."

    case .missing(let need): return sentence(for: need, of: who)

    case .wrote(let day, let channel): return "\(who) sent you \(Self.sent(channel)) \(on(day)) and waits for a word."
    case .notThanked(let what, let day):
      return "\(received(what, from: who)) \(on(day))\(Self.named(what)), and has had no thanks yet."
    case .keptNewFace(let day, let writeBy): return "A new face, kept \(on(day)): write by \(by(writeBy))."
    case .nudgeDue(let kind, let what, let made):
      return "You asked for \(noun(kind)) \(on(made))\(Self.after(": ", what)). One friendly reminder is fine."
    case .closeAsSilence(let kind, let what, let made):
      return "You asked for \(noun(kind)) \(on(made))\(Self.after(": ", what)). No answer: let it rest."
    case .birthday(let day): return "\(Self.possessive(who)) birthday \(day < today ? "was" : "is") \(on(day))."
    case .newJob(let day): return "\(who) has a new job, first seen \(on(day))."
    case .due(let day, let cadence):
      return "\(Self.sentence(every(cadence)).dropLast()), due \(day < today ? since(day) : on(day))."
    case .lastOnRecord(let day):
      guard let day else { return "Nothing is on record, which may be the records' gap." }
      return "The last on record is \(date(day)), and the records may not know."
    case .earned(let kind): return "\(Self.sentence(noun(kind)).dropLast()) is earned."
    case .moment(let until): return "The moment is good until \(date(until))."
    case .neverAsked(let day): return "Earned \(since(day)), and you never asked for anything."
    case .rhythm(let days): return "Between you it is \(Self.rhythm(Double(days)))."

    case .othersHave, .youHave, .introductionProposed, .bothAgreed, .introduced, .neverAlone, .oneToOne, .invited,
      .event, .eventOpen, .eventToday, .weekEnds, .goalWon, .noPurpose, .unannounced, .behindPace, .metOn, .untold,
      .nobodyVouches, .facesWaiting:
      return practiceSentence(for: reason, of: who, others: others)
    }
  }

  /// Several reasons in a row, as a paragraph. Talks and exchanges are the same thing twice: the talks are said.
  package func paragraph(
    _ reasons: some Sequence<Reason>, about person: ListedPerson?, others: [ContactID: String] = [:]
  ) -> String {
    let reasons = Array(reasons)
    let hasTalked = reasons.contains { if case .talked = $0 { true } else { false } }
    return reasons.filter { reason in
      if case .exchanged = reason { !hasTalked } else { true }
    }.map { sentence(for: $0, about: person, others: others) }.joined(separator: " ")
  }
}
