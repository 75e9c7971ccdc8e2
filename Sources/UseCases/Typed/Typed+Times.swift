package import Domain
import Formats

/// When two will meet, as it was typed.
package struct MeetingTime: Hashable, Sendable {
  package var at: Instant
  /// No time was said, so that noon was taken.
  package var isNoon: Bool
  /// `filtro`, where it was said with the time.
  package var place: String

  package init(at: Instant, isNoon: Bool = false, place: String = "") {
    (self.at, self.isNoon, self.place) = (at, isNoon, place)
  }
}

extension Typed {
  /// A day and a time, as seen from now: `thu 12:30`, `tomorrow 4pm`, `3 dec at 16`, `fri noon`. A day alone is its noon.
  /// In the hour that spring skips, the time after the jump; of the one that autumn repeats, the first. It may have
  /// passed: what that means, its use case says.
  package static func meetingTime(_ typed: String, in world: World) throws(Refusal) -> MeetingTime {
    guard let found = TimeWords.read(typed, today: world.today) else {
      let text = trimmed(typed)
      if let impossible = DateWords.impossible(in: text, today: world.today) {
        throw .impossibleDay(impossible, in: "")
      }
      if let doubt = TimeWords.doubt(in: text, today: world.today) { throw .impossibleDay(doubt, in: "") }
      throw .unreadable(what: .date, typed: typed, choices: ["thu 12:30", "tomorrow 4pm", "3 dec at 16", "fri noon"])
    }
    let at = world.zone.instant(of: found.day, second: found.second ?? 43_200)
    return MeetingTime(at: at, isNoon: found.second == nil, place: found.place)
  }

  /// One line of the user's own words, without blanks around and between lines. Refused where it is no line any more.
  package static func line(_ typed: String, atMost limit: Int) throws(Refusal) -> String {
    let line = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count <= limit else { throw .tooLong(limit: limit, count: line.count) }
    return line
  }
}
