import Domain

extension ClauseReader {
  /// A clause without the days that say when: what is left is what was done, asked for or promised, and a day may be part
  /// of that.
  struct Dated {
    var tokens: [Token]
    /// Days that stay in the words: "asked ana for advice about the talk on 3 dec".
    var kept: [DatePhrase] = []
    /// When it was done or said.
    var day: Day?
    /// When it is due.
    var due: Day?
  }

  /// The ways in which a pattern of this sense may read the clause's days, likeliest first.
  func datings(of parts: Parts, as sense: WordTables.Sense) -> [Dated] {
    switch sense {
    // A date inside a need is part of the need: "a speaker for 12 march".
    case .fact: [Dated(tokens: parts.all)]
    case .promise: promised(parts)
    case .signal(.notNow):
      [Dated(tokens: parts.undated, due: parts.dates.last { $0.future >= today }?.future)]
    case .signal, .help, .handing, .ask, .answer: done(parts)
    }
  }

  /// A day to come, read plainly, is not that of something that was done, and neither is a deadline.
  private func done(_ parts: Parts) -> [Dated] {
    let plain = Dated(tokens: parts.undated, day: parts.dates.first.map(told))
    let kept = parts.dates.filter { told($0) > today || $0.isDeadline || isOwned($0, parts) }
    guard !kept.isEmpty else { return [plain] }
    let rest = parts.dates.first { date in !kept.contains { $0.bytes == date.bytes } }
    return [Dated(tokens: tokens(of: parts, with: kept), kept: kept, day: rest.map(told)), plain]
  }

  /// A promise is due on its last day, a deadline before others; "yesterday" is when it was given.
  private func promised(_ parts: Parts) -> [Dated] {
    let free = parts.dates.filter { !isOwned($0, parts) }
    let due = free.last { $0.isDeadline && self.due($0) != nil } ?? free.last { self.due($0) != nil }
    let given = free.first { date in date.bytes != due?.bytes && self.due(date) == nil }
    let taken = [due, given].compactMap { $0?.bytes }
    let kept = parts.dates.filter { !taken.contains($0.bytes) }
    let plain = Dated(tokens: parts.undated, day: given?.past, due: due.flatMap(self.due))
    guard !kept.isEmpty else { return [plain] }
    var whole = plain
    (whole.tokens, whole.kept) = (tokens(of: parts, with: kept), kept)
    return [whole, plain]
  }

  /// The day of something told as done: a weekday is the last one, of a day without a year the nearer one is meant.
  func told(_ date: DatePhrase) -> Day {
    let (back, ahead) = (today.days(since: date.past), date.future.days(since: today))
    return ahead < back && back > 7 ? date.future : date.past
  }

  /// When a promise with this day is due; nil where the day can only be the one on which it was given. Who is late may
  /// say so: "promised ana the deck by 20 nov".
  private func due(_ date: DatePhrase) -> Day? {
    if DateWords.isBehind(past: date.past, future: date.future, today: today) {
      return date.isDeadline ? date.past : nil
    }
    return date.future
  }

  /// "the minutes of 3 nov", "a talk about monday": the day says which.
  private func isOwned(_ date: DatePhrase, _ parts: Parts) -> Bool {
    guard let before = parts.all.last(where: { $0.range.upperBound <= date.bytes.lowerBound }) else { return false }
    return tables.owning.contains(before.folded) || tables.markers[before.folded] == .topic
  }

  private func tokens(of parts: Parts, with kept: [DatePhrase]) -> [Token] {
    let undated = Set(parts.undated.map(\.range.lowerBound))
    let tokens = parts.all.filter { token in
      undated.contains(token.range.lowerBound) || kept.contains { $0.bytes.contains(token.range.lowerBound) }
    }
    return Array(tokens.drop { $0.kind == .comma || $0.kind == .colon })
  }

  /// Whether the days that were left in the words of a match stand in those of the thing, and not in a name.
  func keepsDaysInWords(_ match: Match) -> Bool {
    match.dated.kept.allSatisfy { date in
      [Pattern.Slot.what, .rest].contains { slot in
        guard let slice = match.slice(slot), let first = slice.first, let last = slice.last else { return false }
        return first.range.lowerBound <= date.bytes.lowerBound && date.bytes.upperBound <= last.range.upperBound
      }
    }
  }

  /// "ana said yes on 3 dec": a day to come that stands alone is said to be when she did; "yes to 3 dec" is what she did.
  func isDayOfAnswer(_ sense: WordTables.Sense, _ match: Match) -> Bool {
    guard case .answer(let kind) = sense, kind != .noBut, let what = match.slice(.what), what.startIndex > 0,
      tables.markers[match.tokens[what.startIndex - 1].folded] != .to
    else { return false }
    let ahead = match.dated.kept.filter { told($0) > today && !$0.isDeadline }
    return what.allSatisfy { token in ahead.contains { $0.bytes.contains(token.range.lowerBound) } }
  }

  /// Whether what was given may have the days in it that stand in its words: "a ticket for 3 dec" was given, "two names
  /// tomorrow" will be.
  func mayBeGiven(_ kind: Clause.HelpKind, _ match: Match) -> Bool {
    if match.dated.kept.isEmpty || kind == .invitation { return true }
    if kind == .introduction || kind == .deliveredWork { return false }
    return match.dated.kept.allSatisfy { date in
      guard let slice = match.slice(.what), let first = slice.first, first.range.lowerBound < date.bytes.lowerBound
      else { return false }
      if date.past != date.future, !date.isDeadline { return true }
      let before = slice.last { $0.range.upperBound <= date.bytes.lowerBound }
      return before.map { tables.markers[$0.folded] != nil || tables.owning.contains($0.folded) } ?? false
    }
  }
}
