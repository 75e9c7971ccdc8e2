package import Domain
import Store
package import UseCases

extension Words {
  /// `Thu 3 Dec 12:30`, `today 12:30`, `tomorrow 16:00`.
  package func time(_ instant: Instant) -> String {
    let day = day(of: instant)
    switch day.days(since: today) {
    case 0: return "today \(clock(instant))"
    case 1: return "tomorrow \(clock(instant))"
    default: return "\(shortDay(day)) \(clock(instant))"
    }
  }

  /// What is to be said of an invitation before it goes out, with a draft of it.
  ///
  /// - Parameter anyway: the user's line, perhaps empty, where they mean to invite past the guard that spoke.
  package func considered(_ considered: InvitationConsidered, anyway: String? = nil) -> Passage {
    let (verdict, person) = (considered.verdict, considered.person)
    let isHeld = verdict.strength >= .careful && anyway == nil
    let word =
      verdict.strength == .fine
      ? Self.word(.fine) : anyway != nil ? "Your word against mine" : Self.word(verdict.strength)
    var passage = Passage([
      Line(
        "\(word): a meeting with \(person.name)", column: 2,
        principle: verdict.strength == .fine ? .upFront : verdict.principle, tone: .strong)
    ])
    if let open = considered.open { passage.add(Line(standing(open, with: person), column: 2)) }
    if verdict.strength > .fine {
      passage.add(Line(paragraph(verdict.reasons.prefix(2), about: person, others: considered.others), column: 2))
    }
    passage.blank()
    let purpose = purpose(of: considered)
    if isHeld {
      // Where it is but careful, nothing is held back that a word would let pass.
      let ways = verdict.waysOut.filter { $0 != .askAnyway || verdict.strength == .notYet }
        .map { wayOut($0, invitingTo: purpose, considered) }
      let explained = ways.filter { !$0.what.isEmpty }.map(\.command.count).max() ?? 0
      for way in ways {
        passage.add(Line(way.what, lead: "  " + way.command, column: way.what.isEmpty ? 0 : min(46, explained + 6)))
      }
      if verdict.strength == .notYet { return passage }
      passage.blank()
    }
    if considered.purpose.isEmpty {
      passage.add(Line(purpose, lead: "  To say why", column: Self.draftColumn, remark: "suggested"))
    }
    for row in Self.rows(of: invitationDraft(considered), lead: "  Draft", column: Self.draftColumn) {
      passage.add(row)
    }
    passage.blank()
    // The line with which a guard is passed is kept with the meeting, and so goes with it.
    let past = anyway.map { $0.isEmpty ? " --anyway" : " --anyway \(Self.word($0))" } ?? ""
    passage.add(
      Line(
        "Sent it?  invite \(typed(person)) \(Self.word(purpose))\(place(considered))\(past) --sent", column: 2))
    return passage
  }

  private static let draftColumn = 17

  /// What they are invited for: as the user said it, else what the draft says.
  package func purpose(of considered: InvitationConsidered) -> String {
    guard considered.purpose.isEmpty else { return considered.purpose }
    return purpose(considered.suggestion, organization: considered.organization, others: considered.others)
  }

  /// The letter where the screen has it: not at *not yet*, unless the user means to pass that.
  package func draftToSend(_ considered: InvitationConsidered, anyway: String?) -> String {
    considered.verdict.strength == .notYet && anyway == nil ? "" : invitationDraft(considered)
  }

  /// The letter; where the user wrote none of their own, with the place where one was said.
  private func invitationDraft(_ considered: InvitationConsidered) -> String {
    let place = Self.titled(considered.place)
    let brought = Self.brought(.invitation).replacing(" coffee,", with: " coffee at {place},")
    return draft(
      .invitation, own: considered.template ?? (place.isEmpty ? nil : brought),
      [
        .name: first(considered.person), .purpose: Self.asked(purpose(of: considered)), .place: place,
        .me: considered.me,
      ])
  }

  /// The place as the command takes it.
  private func place(_ considered: InvitationConsidered) -> String {
    considered.place.isEmpty ? "" : " --at \(Self.word(considered.place))"
  }

  /// A way out of a guard that spoke of an invitation.
  private func wayOut(
    _ way: Verdict.WayOut, invitingTo purpose: String, _ considered: InvitationConsidered
  ) -> (command: String, what: String) {
    let person = considered.person
    return switch way {
    case .askAnyway: ("invite \(typed(person)) --anyway", "")
    case .sayPurpose: ("invite \(typed(person)) \(Self.word(purpose))\(place(considered))", "say what it is for")
    case .wait(let until): ("invite \(typed(person))", "again from \(longDay(until))")
    default: wayOut(way, from: .advice, with: person)
    }
  }

  /// How a meeting that is open stands.
  private func standing(_ meeting: OneToOne, with person: ListedPerson) -> String {
    guard let at = meeting.at else {
      let who = meeting.by == .me ? "You invited \(first(person))" : "\(first(person)) invited you"
      return "\(who) \(on(day(of: meeting.invited))); there is no date yet."
    }
    return at > now ? "You meet \(time(at)) already." : "You met \(time(at)), and have not told what came of it."
  }

  /// What an invitation, its answer or a new time came to.
  package func kept(_ kept: MeetingKept) -> Passage {
    let (person, meeting) = (kept.person, kept.meeting)
    let name = typed(person)
    var passage = Passage([Line(said(kept), column: 2, remark: "undo")])
    if let overrode = meeting.overrode, kept.event == .sent {
      let line = overrode.line.isEmpty ? "" : " “\(overrode.line)”"
      passage.add(Line("Past the guard: \(Self.name(overrode.guardName)).\(line)", column: 2, tone: .faint))
    }
    if kept.isNoon, let at = meeting.at {
      passage.add(
        Line(
          "No time was said, so noon it is.  invite \(name) --on \(Self.word("\(date(day(of: at))) 16:00"))", column: 2)
      )
    }
    if kept.kept != nil { passage.add(Line("Kept: your promise to propose a date.", column: 2)) }
    if kept.event != .calledOff {
      if meeting.at == nil {
        let day = meeting.by == .me ? "When you have a date" : "When you said yes"
        passage.add(Line("\(day):  invite \(name) --on \"thu 12:30\"", column: 2, principle: .oneToOnes))
      } else {
        passage.add(Line("Before you go:  prep \(name)", column: 2, principle: .oneToOnes))
      }
    }
    passage.add(follows(kept.follows, for: person))
    return passage
  }

  private func said(_ kept: MeetingKept) -> String {
    let (name, meeting) = (kept.person.name, kept.meeting)
    let purpose = Self.after(": ", Self.unstopped(meeting.purpose))
    let place = Self.after(", ", Self.titled(meeting.place))
    switch kept.event {
    case .sent:
      guard let at = meeting.at else { return "Invited \(name)\(purpose)." }
      return "Invited \(name)\(purpose). You meet \(time(at))\(place)."
    case .theyInvited:
      let theirs = meeting.by == .them ? purpose : ""
      guard let at = meeting.at else { return "\(name) invited you\(theirs)." }
      return "\(name) invited you\(theirs). You meet \(time(at))\(place)."
    case .agreed: return "You meet \(name) \(meeting.at.map { time($0) } ?? "")\(place)."
    case .moved(let from):
      return "You meet \(name) \(meeting.at.map { time($0) } ?? "")\(place), and no longer \(time(from))."
    case .told:
      guard let at = meeting.at else { return "Noted of the meeting with \(name)\(purpose)\(place)." }
      return "You meet \(name) \(time(at))\(place)\(purpose)."
    case .calledOff: return "Called off: the meeting with \(name)\(meeting.at.map { ", \(time($0))" } ?? "")."
    }
  }

  /// Meetings of two that are open.
  package func meetings(_ shown: MeetingsShown) -> Passage {
    guard !shown.meetings.isEmpty else {
      return Passage([
        Line("No meeting of two is agreed, and no invitation waits.", column: 2, principle: .oneToOnes), .blank,
        Line("invite ana   says what it could be for, and drafts the invitation", column: 2),
      ])
    }
    var passage = Passage()
    for entry in shown.meetings {
      passage.add(
        Line(Self.cut(entry.person.name, to: 34), lead: lead(entry.number), column: 4, remark: when(entry)))
      let meeting = entry.meeting
      let what = [Self.unstopped(meeting.purpose), Self.titled(meeting.place)].filter { !$0.isEmpty }
      if !what.isEmpty { passage.add(Line(Self.cut(what.joined(separator: ", "), to: 74), column: 4, tone: .faint)) }
    }
    passage.add(more: shown.more, column: 4)
    passage.blank()
    passage.add(Line(keys(shown), column: 4, tone: .faint))
    return passage
  }

  private func when(_ entry: MeetingsShown.Entry) -> String {
    let meeting = entry.meeting
    switch entry.state {
    case .agreed: return meeting.at.map { time($0) } ?? ""
    case .toDebrief: return "\(meeting.at.map { time($0) } ?? ""), to debrief"
    case .waiting:
      let day = on(day(of: meeting.invited))
      return meeting.by == .me ? "invited \(day), no date yet" : "invited you \(day), no date yet"
    }
  }

  private func keys(_ shown: MeetingsShown) -> String {
    func first(_ state: MeetingsShown.State) -> Int? { shown.meetings.first { $0.state == state }?.number }
    return [
      first(.toDebrief).map { "debrief \($0) \"...\"" }, first(.agreed).map { "prep \($0)" },
      first(.waiting).map { "invite \($0) --on \"thu 12:30\"" },
    ].compactMap { $0 }.joined(separator: "   ")
  }
}
