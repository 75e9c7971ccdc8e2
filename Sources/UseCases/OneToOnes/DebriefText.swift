package import Domain
import Formats

/// When the two will meet or speak next, as a debrief says it.
package enum NextTime: Hashable, Sendable {
  /// With a time: that is agreed.
  case meeting(MeetingTime)
  /// A day, or a span: a date is to be proposed by then.
  case by(Day, place: String)
}

/// Two lines about a meeting, taken apart: when next, and the rest.
struct DebriefText {
  var rest: String
  var next: NextTime?

  /// - Throws: where a day of *next* can be none, or lies behind.
  init(_ typed: String, in world: World) throws(Refusal) {
    var pieces: [String] = []
    var next: NextTime?
    for piece in typed.split(whereSeparator: { $0 == ";" || $0.isNewline }).map(String.init) {
      guard next == nil else {
        pieces.append(piece)
        continue
      }
      if let found = try Self.next(piece, in: world) {
        next = found
      } else if let (head, found) = try Self.nextAtEnd(of: piece, in: world) {
        next = found
        pieces.append(head)
      } else {
        pieces.append(piece)
      }
    }
    rest = pieces.map(Typed.trimmed).filter { !$0.isEmpty }.joined(separator: "; ")
    self.next = next
  }

  /// "likes sailing, next in 3 weeks": what follows the last comma, full stop or "and". "Promised the deck, next week" says
  /// when the deck is due: a bare span after a comma belongs to a promise before it that has no day yet.
  private static func nextAtEnd(of piece: String, in world: World) throws(Refusal) -> (String, NextTime)? {
    let lowered = piece.lowercased()
    for joint in [", and next ", ", next ", ". next ", " and next ", " - next ", " – next "] {
      // Lower case has as many letters but for a few, of which none stands in a joint.
      guard lowered.count == piece.count, let range = lowered.lastRange(of: joint) else { continue }
      let head = String(piece.prefix(range.lowerBound))
      let after = String(piece.dropFirst(range.upperBound))
      let word = after.split { !$0.isLetter }.first.map { $0.lowercased() } ?? ""
      let mayBeDue = Self.spans.contains(word) && (joint.first == "," || joint.hasPrefix(" and"))
      if mayBeDue, endsInUndatedPromise(head, in: world) { continue }
      let tail = "next " + after
      if let next = try next(tail, in: world) { return (head, next) }
    }
    return nil
  }

  private static func endsInUndatedPromise(_ head: String, in world: World) -> Bool {
    let clauses = Sentence.read(head, today: world.today, about: "them")
    guard case .promise(let promise)? = clauses.last?.meaning else { return false }
    return promise.due == nil
  }

  private static let spans: Set<String> = ["week", "month", "quarter", "year", "weekend"]

  private static let fill: Set<String> = [
    "time", "date", "meeting", "coffee", "lunch", "breakfast", "dinner", "call", "talk", "appointment", "one-to-one",
    "1-1", "1:1", "is", "again",
  ]

  /// `next in 3 weeks`, `next 14 jan 12:30 at filtro`, `next week`; nil for what is no date at all: "next project".
  private static func next(_ piece: String, in world: World) throws(Refusal) -> NextTime? {
    var words = piece.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first?.lowercased(), first == "next" || first == "next:" else { return nil }
    let all = words
    if first == "next", let next = try read(words.joined(separator: " "), in: world) { return next }
    words.removeFirst()
    while let word = words.first, fill.contains(word.lowercased().trimmingMark) { words.removeFirst() }
    let text = words.joined(separator: " ")
    if let next = try read(text, in: world) { return next }
    // "next month coffee"
    if let last = all.lastIndex(where: { !fill.contains($0.lowercased().trimmingMark) }), last > 0,
      last + 1 < all.count,
      let next = try read(all[...last].joined(separator: " "), in: world)
    {
      return next
    }
    if let impossible = DateWords.impossible(in: text, today: world.today) {
      throw .impossibleDay(impossible, in: Typed.trimmed(piece))
    }
    if let doubt = TimeWords.doubt(in: text, today: world.today) {
      throw .impossibleDay(doubt, in: Typed.trimmed(piece))
    }
    return nil
  }

  private static func read(_ text: String, in world: World) throws(Refusal) -> NextTime? {
    guard let found = TimeWords.read(text, today: world.today) else { return nil }
    guard let second = found.second else {
      guard found.day >= world.today else { throw behind(text) }
      return .by(found.day, place: found.place)
    }
    let at = world.zone.instant(of: found.day, second: second)
    guard at > world.now() else { throw behind(text) }
    return .meeting(MeetingTime(at: at, place: found.place))
  }

  private static func behind(_ text: String) -> Refusal {
    .unreadable(what: .date, typed: text, choices: ["next in 3 weeks", "next 14 jan 12:30"])
  }

  /// One line of the two answers that a terminal asks for: what was learned, and what was promised. In the second a bare
  /// thing is promised, and a bare date is when next.
  static func line(learned: String, promised: String, in world: World) -> String {
    let nothing: Set<String> = ["", "-", "n", "no", "none", "nothing"]
    func said(_ text: String) -> [String] {
      text.split(separator: ";").map { Typed.trimmed(String($0)) }.filter { !nothing.contains($0.lowercased()) }
    }
    let promises = said(promised).map { piece in
      if piece.lowercased().hasPrefix("next") { return piece }
      if TimeWords.read(piece, today: world.today) != nil { return "next " + piece }
      let clauses = Sentence.read(piece, today: world.today, about: "them")
      let isSaid = clauses.allSatisfy { clause in
        switch clause.meaning {
        case .note, .touch: false
        case .promise, .fact, .signal, .help, .ask, .answer: true
        }
      }
      return isSaid ? piece : "promised " + piece
    }
    return (said(learned) + promises).joined(separator: "; ")
  }
}

extension String {
  /// Without a colon or a comma at its end.
  fileprivate var trimmingMark: String { last == ":" || last == "," ? String(dropLast()) : self }

  /// The last place of a text in it, counted in letters.
  fileprivate func lastRange(of text: String) -> Range<Int>? {
    let (letters, wanted) = (Array(self), Array(text))
    guard letters.count >= wanted.count else { return nil }
    for start in stride(from: letters.count - wanted.count, through: 0, by: -1)
    where letters[start] == wanted[0] && Array(letters[start..<start + wanted.count]) == wanted {
      return start..<start + wanted.count
    }
    return nil
  }
}
