import Domain

extension Words {
  /// Reasons that speak of what the user does: introductions, meetings, evenings, goals.
  func practiceSentence(for reason: Reason, of who: String, others: [ContactID: String]) -> String {
    switch reason {
    case .othersHave(let shared, let giver): return "\(Self.name(of: giver, among: others)) \(Self.has(shared))."
    case .youHave(let text): return "You know about it: \(text)."
    case .introductionProposed(let other, let why):
      let name = Self.name(of: other, among: others)
      return why.isEmpty ? "You mean to bring \(who) and \(name) together." : "\(name): \(Self.unstopped(why))."
    case .bothAgreed(let other, let day):
      return "Both want it \(since(day)): \(who) and \(Self.name(of: other, among: others))."
    case .introduced(let other, let day):
      return "You introduced \(who) to \(Self.name(of: other, among: others)) \(on(day))."
    case .neverAlone: return "You have not sat down together yet."
    case .oneToOne(let day, let purpose):
      // On the day itself the same words serve before the hour and after it.
      let when = day > today ? "You meet \(on(day))" : day == today ? "Your meeting is today" : "You met \(on(day))"
      return when + "\(Self.after(": ", Self.unstopped(purpose)))."
    case .invited(let day, let purpose):
      return "You invited \(who) \(on(day))\(Self.after(": ", Self.unstopped(purpose)))."
    case .event(_, let day): return day < today ? "It was \(on(day))." : "It is \(on(day))."
    case .eventOpen(_, let day):
      return "It is \(on(day)), and what it is for, or whom to meet there, is open."
    case .eventToday(_, let minute, let place, let aim, let toMeet, let sentence):
      return ready(minute, place, aim, toMeet, sentence, others)
    case .weekEnds: return "What you gave, got and asked since Monday stands in the ledger."
    case .goalWon(let title, let part, let day):
      return "\(who) gave \(noun(part)), and you reached \(self.title(title)) \(on(day))."
    case .noPurpose: return "The invitation does not say why you want to meet."
    case .unannounced(let kind): return "You plan to ask for \(noun(kind)), and \(who) does not know it."
    case .behindPace(let title, let done, let expected, let by):
      return
        "Your goal of \(self.title(title)) stands at \(done)% where \(expected)% would be even, and ends \(on(by))."
    case .metOn(let day): return "You met \(who) \(on(day)): that is new, and not the one to turn to now."
    case .untold(let prospect):
      return "\(prospect) does not know that somebody will call: that is a lead, not a referral."
    case .nobodyVouches: return "Nothing on record says how \(who) works, and your name goes with it."
    case .facesWaiting(let count, let of, let day):
      let faces = of == count ? "all \(Self.number(of))" : "\(Self.number(count)) of \(Self.number(of))"
      return "Of the people you kept at the last events, \(faces) still wait for a line, the first \(since(day))."
    default: return ""
    }
  }
}
