import Domain

extension ClauseReader {
  /// The meaning of the first pattern that fits the whole clause.
  func patterned(_ parts: Parts) -> Clause.Meaning? { shaped(parts)?.meaning }

  /// The first pattern that fits the whole clause: what it means, and what its slots took.
  func shaped(_ parts: Parts) -> (meaning: Clause.Meaning, match: Match)? {
    for index in line.grammar.candidates(for: parts.all) {
      let pattern = line.grammar.patterns[index]
      for dated in datings(of: parts, as: pattern.sense) {
        var matcher = PatternMatcher(tokens: dated.tokens, names: names)
        guard let captures = matcher.match(pattern) else { continue }
        let match = Match(captures: captures, dated: dated, parts: parts)
        guard keepsDaysInWords(match), !isDayOfAnswer(pattern.sense, match) else { continue }
        if let meaning = meaning(pattern.sense, match) { return (meaning, match) }
      }
    }
    return nil
  }

  struct Match {
    var captures: Captures
    var dated: Dated
    var parts: Parts

    var tokens: [Token] { dated.tokens }

    func slice(_ slot: Pattern.Slot) -> ArraySlice<Token>? { captures.range(slot).map { tokens[$0] } }
  }

  private func meaning(_ sense: WordTables.Sense, _ match: Match) -> Clause.Meaning? {
    switch sense {
    case .promise(let side): promise(side, match).map { .promise($0) }
    case .fact(let kind): fact(kind, match).map { .fact($0) }
    case .signal(let kind): .signal(signal(kind, match))
    case .help(let side, let kind, let state): help(side, kind, state, match).map { .help($0) }
    case .handing(let side, let kind): handing(side, kind, match).map { .help($0) }
    case .ask:
      // "asked ana for a pen" is none of the method's asks.
      firstKind(match.tokens[...], tables.askKinds).map { kind in
        .ask(Clause.Ask(kind: kind, people: people(match), what: thing(match) ?? "", day: match.dated.day))
      }
    case .answer(let kind):
      .answer(
        Clause.Answer(
          kind: kind, people: people(match), third: third(match), about: thing(match), day: match.dated.day))
    }
  }

  private func fact(_ kind: Clause.FactKind, _ match: Match) -> Clause.Fact? {
    let after = match.captures.range(.who)?.upperBound ?? 0
    var what = match.slice(.what) ?? match.tokens[after...]
    // "knows people in lisbon": those people, and not the town, are what they have.
    if kind == .circle, let people = match.tokens[after..<what.startIndex].lastIndex(where: isCompany) {
      what = match.tokens[people..<what.endIndex]
    }
    guard let first = what.first(where: { $0.kind == .word }), !tables.negations.contains(first.folded) else {
      return nil
    }
    return Clause.Fact(people: people(match), kind: kind, text: line.text(what))
  }

  private func isCompany(_ token: Token) -> Bool {
    tables.companyWords.contains(token.folded) || tables.everybody.contains(token.folded)
  }

  private func promise(_ side: Side, _ match: Match) -> Clause.Promise? {
    guard let what = thing(match) else { return nil }
    if let first = match.slice(.what)?.first(where: { $0.kind == .word }) {
      if tables.negations.contains(first.folded) { return nil }
      // "promised feedback to ana": feedback is nobody.
      if tables.leadsToThird.contains(first.folded), match.captures.range(.do) == nil { return nil }
    }
    let kind = firstKind(match.tokens[...], tables.helpKinds)
    // "promised an intro to chen": chen is not the one it was promised to.
    if kind == .introduction || kind == .referral, let what = match.captures.range(.what),
      let who = match.captures.range(.who), who.lowerBound >= what.upperBound
    {
      return nil
    }
    return Clause.Promise(
      by: side, people: people(match), what: what, due: match.dated.due, kind: kind, third: third(match),
      day: match.dated.day)
  }

  private func signal(_ kind: Clause.Signal.Kind, _ match: Match) -> Clause.Signal {
    if kind == .notNow {
      return Clause.Signal(kind: kind, people: people(match), about: thing(match), until: match.dated.due)
    }
    return Clause.Signal(kind: kind, people: people(match), about: thing(match), day: match.dated.day)
  }

  private func help(
    _ side: Side, _ kind: Clause.HelpKind?, _ state: Clause.Help.State, _ match: Match
  ) -> Clause.Help? {
    guard let kind = kind ?? firstKind(match.tokens[...], tables.helpKinds) else { return nil }
    // "invited ana to lunch" is a touch to be, not a favour.
    if kind == .invitation, let what = match.slice(.what), mentionsChannel(what) { return nil }
    guard mayBeGiven(kind, match), state != .landed || match.dated.kept.isEmpty else { return nil }
    var (who, third) = (people(match), third(match))
    // "introduced ana and chen": the first is whom it was made for.
    if kind == .introduction, third.isEmpty, side == .me, who.count == 2 { third = [who.removeLast()] }
    var help = Clause.Help(
      by: side, kind: kind, state: state, people: who, third: third, what: thing(match), day: match.dated.day)
    help.isLead = kind == .referral && match.tokens.contains { tables.leads.contains($0.folded) }
    return help
  }

  private func handing(_ side: Side, _ otherwise: Clause.HelpKind, _ match: Match) -> Clause.Help? {
    guard let what = match.slice(.what) else { return nil }
    if let first = what.first, tables.leadsToThird.contains(first.folded) { return nil }
    let kind = firstKind(what, tables.helpKinds)
    if kind == nil, mentionsChannel(what) { return nil }
    guard mayBeGiven(kind ?? otherwise, match) else { return nil }
    return Clause.Help(
      by: side, kind: kind ?? otherwise, people: people(match), third: third(match), what: thing(match),
      day: match.dated.day)
  }

  // MARK: - Slots

  private func people(_ match: Match) -> [String] {
    if let who = match.slice(.who) {
      let named = names.list(who, in: line, antecedent: antecedent)
      if !named.isEmpty { return named }
    }
    if !match.parts.subject.isEmpty { return match.parts.subject }
    return antecedent.one.map { [$0] } ?? []
  }

  /// The named third party: a slot of its own, or what an introduction's "to" leads to.
  private func third(_ match: Match) -> [String] {
    if let third = match.slice(.third) { return names.list(third, in: line, antecedent: antecedent) }
    guard let what = match.captures.range(.what) else { return [] }
    let tokens = match.tokens
    let start = match.captures.range(.do)?.lowerBound ?? what.lowerBound
    guard
      let word = (min(start, what.lowerBound)..<what.upperBound).first(where: { index in
        let kind = tables.helpKinds[tokens[index].folded]
        return kind == .introduction || kind == .referral
      })
    else { return [] }
    guard let lead = (word..<what.upperBound).first(where: { tables.leadsToThird.contains(tokens[$0].folded) }) else {
      return []
    }
    let end = names.run(from: lead + 1, in: tokens)
    guard end > lead + 1 else { return [] }
    return names.list(tokens[lead + 1..<end], in: line, antecedent: antecedent)
  }

  /// What was promised or given: the verb where it is part of it, the thing, the third party.
  private func thing(_ match: Match) -> String? {
    let ranges = [Pattern.Slot.do, .what].compactMap { match.captures.range($0) }
    let tokens = ranges.flatMap { match.tokens[$0] }
    guard tokens.contains(where: { $0.kind == .word }) else { return nil }
    return line.text(tokens)
  }

  private func firstKind<Kind>(_ tokens: ArraySlice<Token>, _ table: [String: Kind]) -> Kind? {
    for token in tokens {
      if let kind = table[token.folded] { return kind }
    }
    return nil
  }

  private func mentionsChannel(_ tokens: ArraySlice<Token>) -> Bool {
    let some = Array(tokens)
    return some.indices.contains { index in
      // A summit or a party is given, lunch is had.
      line.grammar.channel(at: index, in: some).map { !$0.channel.isVague && $0.channel.channel != .event } ?? false
    }
  }
}
