import Domain

/// Reads one clause. Shapes with verbs of their own come first, then accounts of a touch.
struct ClauseReader {
  let line: SentenceLine
  let today: Day
  let order: DateWords.Order
  /// Whom "she" means.
  var antecedent = Antecedent()

  var tables: WordTables { _read { yield line.words.tables } }
  var names: NameReader { NameReader(line.words) }

  /// A clause's tokens, its dates taken out.
  struct Parts {
    var all: [Token]
    var undated: [Token]
    var dates: [DatePhrase]
    /// The first of its dates that can be none.
    var impossible: ImpossibleDay?
    /// "Ana: …"
    var subject: [String]
  }

  /// Nil: not understood.
  func meaning(of tokens: [Token]) -> Clause.Meaning? { meaning(of: parts(of: tokens)) }

  func meaning(of parts: Parts) -> Clause.Meaning? {
    guard parts.all.contains(where: { $0.kind == .word }) else { return nil }
    return patterned(parts) ?? reported(parts) ?? touch(parts).map { .touch($0) }
  }

  /// "ana mentioned she needs a designer": what follows the verb, with ana as she.
  private func reported(_ parts: Parts) -> Clause.Meaning? {
    let tokens = parts.all
    let end = names.run(from: 0, in: tokens)
    guard end < tokens.count, tables.reportingVerbs.contains(tokens[end].folded) else { return nil }
    var inner = self
    let tellers = names.list(tokens[..<end], in: line, antecedent: antecedent)
    if !tellers.isEmpty { inner.antecedent = Antecedent(names: tellers, doubt: antecedent.doubt) }
    var rest = tokens[(end + 1)...]
    while let first = rest.first,
      first.isMark || tables.selves.contains(first.folded) || tables.determiners.contains(first.folded)
    { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    return inner.patterned(inner.parts(of: Array(rest)))
  }

  /// "ana said no, but talk to tom" is one clause though its second half could stand alone.
  func isInseparable(_ tokens: [Token]) -> Bool {
    if case .answer(let answer) = patterned(parts(of: tokens)) { answer.kind == .noBut } else { false }
  }

  /// "not now, ask me again in may" puts off once, not twice.
  private func putsOff(_ tokens: [Token]) -> Bool {
    if case .signal(let signal) = patterned(parts(of: tokens)) { signal.kind == .notNow } else { false }
  }

  /// "miriam sent me a referral: tom, wants a quote": the wish is tom's, and why he was referred.
  private func tellsOfReferred(_ left: [Token], _ after: Parts) -> Bool {
    guard isReferral(left), after.subject.isEmpty, let (meaning, match) = shaped(after),
      match.captures.range(.who) == nil
    else { return false }
    switch meaning {
    case .fact: return true
    case .signal(let signal): return signal.kind == .raisedBusiness
    case .touch, .promise, .help, .ask, .answer, .note: return false
    }
  }

  /// Somebody sent the user a third person.
  private func isReferral(_ tokens: [Token]) -> Bool {
    guard case .help(let help) = patterned(parts(of: tokens)) else { return false }
    return help.by == .them && help.kind == .referral && !help.third.isEmpty
  }

  /// Whether a joint stands between two clauses rather than inside one.
  func separates(_ left: [Token], _ right: [Token]) -> Bool {
    let after = parts(of: right)
    guard after.all.contains(where: { $0.kind == .word }) else { return false }
    let before = parts(of: left)
    guard before.undated.contains(where: { $0.kind == .word }) else { return false }
    if putsOff(right), putsOff(left + right) { return false }
    if tellsOfReferred(left, after), isReferral(left + right) { return false }
    // "mail from hugo: no for now", but not "ana: no for now"
    if right.first?.kind == .colon {
      guard case .touch(let touch) = meaning(of: left) else { return false }
      return !touch.people.isEmpty && patterned(after) != nil
    }
    if before.dates.isEmpty, beginsWithDayAlone(right) { return false }
    if isNextOne(after) { return meaning(of: left) != nil }
    let isShaped = patterned(after) != nil
    let touch = isShaped ? nil : touch(after)
    guard isShaped || reported(after) != nil || touch.map({ standsAlone($0, after) }) == true else { return false }
    if meaning(of: left) != nil { return true }
    // "nice weather, coffee with ana", but not "ana, bo thanked me".
    return touch != nil && line.grammar.channel(at: 0, in: after.undated) != nil
  }

  /// "…, next coffee with her on 12 dec": a plan, that is no part of what was.
  private func isNextOne(_ parts: Parts) -> Bool {
    guard let first = parts.all.first, parts.all.count > 1, tables.dates.next.contains(first.folded) else {
      return false
    }
    return line.grammar.channel(at: 1, in: parts.all) != nil
  }

  /// "… (yesterday), promised her two names": the day is that of what stands before it.
  private func beginsWithDayAlone(_ tokens: [Token]) -> Bool {
    let rest = Array(tokens.drop(while: \.isMark))
    guard rest.count < tokens.count, let day = line.dateReader(today, order).phrase(at: 0, in: rest),
      day.tokens.upperBound < rest.count
    else { return false }
    return rest[day.tokens.upperBound].isMark
  }

  /// "called bo", "call with bo", "bo called"; but not the rooms of "… and meeting rooms".
  private func standsAlone(_ touch: Clause.Touch, _ parts: Parts) -> Bool {
    guard !touch.people.isEmpty else { return false }
    return parts.undated.indices.contains { index in
      if let entry = line.grammar.channel(at: index, in: parts.undated), entry.channel.isVerb { return true }
      switch tables.markers[parts.undated[index].folded] {
      case .with, .from: return index > 0
      default: return false
      }
    }
  }

  func parts(of tokens: [Token]) -> Parts {
    var all = tokens[...]
    while let first = all.first,
      first.isMark || tables.connectives.contains(first.folded)
        || tables.joiners.contains(first.folded)
    { all = all.dropFirst() }
    while let last = all.last, last.kind == .comma || last.kind == .colon { all = all.dropLast() }
    var rest = Array(all)
    let phrases = line.dateReader(today, order).phrases(in: rest)
    let impossible = phrases.lazy.compactMap { [rest] phrase in line.impossible(phrase, in: rest) }.first
    var undated = Self.removing(phrases.map(\.tokens), from: rest)
    while let first = undated.first, first.kind == .comma || first.kind == .colon { undated.removeFirst() }
    var subject: [String] = []
    if let colon = undated.firstIndex(where: { $0.kind == .colon }), colon > 0, colon < undated.count - 1,
      names.run(from: 0, in: undated) == colon
    {
      subject = names.list(undated[..<colon], in: line, antecedent: antecedent)
      undated = Array(undated[(colon + 1)...])
      let place = undated.first.map(\.range.lowerBound) ?? 0
      rest = rest.filter { $0.range.lowerBound >= place }
    }
    let dates = phrases.filter { $0.problem == nil }
    return Parts(all: rest, undated: undated, dates: dates, impossible: impossible, subject: subject)
  }

  static func removing(_ ranges: [Range<Int>], from tokens: [Token]) -> [Token] {
    guard !ranges.isEmpty else { return tokens }
    var result: [Token] = []
    var next = 0
    for range in ranges {
      result += tokens[next..<range.lowerBound]
      next = range.upperBound
    }
    return result + tokens[next...]
  }
}
