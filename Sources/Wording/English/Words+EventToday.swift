import Domain

extension Words {
  /// What to know on the day of an event: `Today at 19:00, Ghent. For visibility. To meet: Mia Chen.`
  func ready(
    _ minuteOfDay: Int?, _ place: String, _ aim: Event.Aim?, _ toMeet: [String], _ sentence: String,
    _ others: [ContactID: String]
  ) -> String {
    let at = minuteOfDay.map { "Today at \(clock($0))" } ?? "Today"
    let purpose: String =
      switch aim {
      case .visibility: "For visibility."
      case .credibility: "For credibility."
      case .partner(let contact):
        "For \(contact.flatMap { others[$0] }.map { Self.possessive($0) } ?? "somebody else’s") business."
      case nil: "What it is for is open."
      }
    let more = toMeet.count > 4 ? ["\(Self.number(toMeet.count - 4)) more"] : []
    let meet = toMeet.isEmpty ? "Whom to meet is open." : "To meet: \(Self.list(toMeet.prefix(4) + more))."
    let said = sentence.isEmpty ? "" : "Your sentence: \(Self.unstopped(sentence))."
    return ["\(at)\(Self.after(", ", place)).", purpose, meet, said].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// `19:00`
  func clock(_ minuteOfDay: Int) -> String {
    let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
    return "\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
