import Domain

extension Words {
  /// What was said in a touch, a few words each; marks that only the rules read are left out.
  static func said(_ signals: Signals, by who: String) -> [String] {
    let words: [(Signals, String)] = [
      (.thanked, "\(who) thanked you"), (.praised, "\(who) praised your work"),
      (.askedHowBusinessIs, "\(who) asked how business is"), (.raisedBusiness, "\(who) raised business"),
      (.statedNeed, "\(who) stated a need"), (.objected, "\(who) objected to a pitch"),
      (.referralMishandled, "a referral went wrong"), (.repaired, "you made it good"),
      (.gaveThanks, "you said thanks"), (.reportedBack, "you told how it went"), (.carriedAsk, "you asked"),
      (.cameBack, "\(who) came back unasked"), (.occasion, "you marked the day"),
    ]
    return words.filter { signals.contains($0.0) }.map(\.1)
  }

  /// A touch in a row of the timeline: `coffee at Filtro, with Bo`.
  func lived(_ touch: Touch, with others: [String], by who: String) -> String {
    let said = Self.said(touch.signals, by: who)
    var parts: [String] = []
    let isBare = touch.direction != .mutual && (touch.channel == .other || touch.channel == .message)
    if !isBare || said.isEmpty {
      let way =
        switch touch.direction {
        case .mutual: ""
        case .outgoing: " from you"
        case .incoming: " from \(who)"
        }
      parts.append(Self.word(touch.channel, touch.direction) + way + Self.after(" at ", Self.titled(touch.place)))
    }
    if !others.isEmpty { parts.append("with \(Self.list(others.map { Self.short($0) }))") }
    let first = (parts + said).joined(separator: ", ")
    return touch.note.isEmpty ? first : "\(first); \(touch.note)"
  }
}
