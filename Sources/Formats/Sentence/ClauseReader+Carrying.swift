import Domain

/// What a clause leaves out because the one before said it.
struct Carried {
  /// "promised" before "lena a quote", "coffee with" before "bo on tuesday".
  var before: [Token] = []
  /// "called" after "joris today".
  var after: [Token] = []

  static let nothing = Carried()
  var isNothing: Bool { before.isEmpty && after.isEmpty }
}

extension ClauseReader {
  /// What the clause to the right of a joint takes over from the one to its left. Nil where the joint is inside one clause.
  func carried(from left: [Token], to right: [Token]) -> Carried? {
    let (before, after) = (parts(of: left), parts(of: right))
    guard after.undated.contains(where: { $0.kind == .word }) else { return nextDay(before, after, right) }
    if let (meaning, match) = shaped(before) {
      return verb(of: meaning, match, for: after) ?? another(match, before, after)
    }
    return opening(of: before, for: after)
  }

  /// "promised tom lunch by 3 dec and lena a quote tomorrow", "sent ana the deck, bo the article", "introduced ana to chen
  /// and bo to lena".
  private func verb(of meaning: Clause.Meaning, _ match: Match, for after: Parts) -> Carried? {
    switch meaning {
    case .promise(let promise) where promise.by == .me: break
    case .help(let help) where help.by == .me: break
    case .signal(let signal) where signal.kind == .gaveThanks: break
    case .ask: break
    default: return nil
    }
    guard let isThingFirst = match.isThingFirst, match.firstSlot > 0 else { return nil }
    let verb = Array(match.tokens[..<match.firstSlot])
    guard let (again, other) = shaped(parts(of: verb + after.all)), again.isSameKind(as: meaning),
      other.isThingFirst == isThingFirst, other.firstSlot == match.firstSlot, let who = other.slice(.who), isPerson(who)
    else { return nil }
    return other.slice(.what).map { isThing($0) } ?? true ? Carried(before: verb) : nil
  }

  /// "will call ana tomorrow and bo on friday": a deed without a thing, done to somebody else on a day of its own.
  private func another(_ match: Match, _ before: Parts, _ after: Parts) -> Carried? {
    guard let who = match.captures.range(.who), match.slice(.what) == nil, match.slice(.third) == nil,
      match.captures.range(.do) != nil, isNamesWithDay(after), !before.dates.isEmpty
    else { return nil }
    return Carried(before: Array(match.tokens[..<who.lowerBound]))
  }

  /// "coffee with ana yesterday and bo today", "ana called yesterday and joris today".
  private func opening(of before: Parts, for after: Parts) -> Carried? {
    // "… and today with bo"
    let isMarked = after.undated.first.map { tables.markers[$0.folded] == .with } ?? false
    var after = after
    if isMarked {
      let marker = after.undated.removeFirst()
      after.all.removeAll { $0.range == marker.range }
    }
    guard !before.dates.isEmpty, isNamesWithDay(after), let touch = touch(before), !touch.people.isEmpty else {
      return nil
    }
    let tokens = before.undated
    guard
      let name = tokens.indices.first(where: { index in
        names.isName(tokens[index]) && !tables.fillers.contains(tokens[index].folded)
      })
    else { return nil }
    let end = names.run(from: name, in: tokens)
    let carried = name == 0 ? Carried(after: Array(tokens[end...])) : Carried(before: Array(tokens[..<name]))
    let people = names.list(after.undated[...], in: line, antecedent: antecedent)
    let again = self.touch(parts(of: carried.before + after.all + carried.after))
    return again?.people == people && again?.channel == touch.channel ? carried : nil
  }

  /// "coffee with ana on monday and tuesday": the same once more.
  private func nextDay(_ before: Parts, _ after: Parts, _ right: [Token]) -> Carried? {
    guard let joint = right.first, joint.kind == .word, tables.joiners.contains(joint.folded),
      let one = before.dates.first, let other = after.dates.first, one.past != other.past,
      !before.undated.contains(where: { tables.spans.contains($0.folded) }),
      let touch = touch(before), !touch.people.isEmpty
    else { return nil }
    return Carried(before: before.undated)
  }

  private func isNamesWithDay(_ parts: Parts) -> Bool {
    !parts.dates.isEmpty && names.run(from: 0, in: parts.undated) == parts.undated.count
  }

  /// "feedback" and "numbers" are things that are promised, and nobody.
  private func isPerson(_ who: ArraySlice<Token>) -> Bool {
    guard let first = who.first else { return false }
    return first.isNamed
      || tables.helpKinds[first.folded] == nil && tables.askKinds[first.folded] == nil
        && !tables.deedVerbs.contains(first.folded)
  }

  /// "a quote", "two names", "lunch", "feedback on the deck".
  private func isThing(_ what: ArraySlice<Token>) -> Bool {
    guard let first = what.first(where: { $0.kind == .word }) else { return false }
    return tables.determiners.contains(first.folded) || tables.helpKinds[first.folded] != nil
      || line.grammar.channels[first.folded] != nil || first.folded.utf8.first.map { (48...57).contains($0) } ?? false
  }
}

extension ClauseReader.Match {
  private var thing: Range<Int>? { captures.range(.what) ?? captures.range(.third) }

  /// "promised lunch to tom", not "promised tom lunch"; nil where one of both is missing.
  fileprivate var isThingFirst: Bool? {
    guard let who = captures.range(.who), let thing else { return nil }
    return thing.lowerBound < who.lowerBound
  }

  /// Where the first person or thing stands.
  fileprivate var firstSlot: Int { min(captures.range(.who)?.lowerBound ?? 0, thing?.lowerBound ?? 0) }
}

extension Clause.Meaning {
  fileprivate func isSameKind(as other: Clause.Meaning) -> Bool {
    switch (self, other) {
    case (.promise(let one), .promise(let two)): one.by == two.by
    case (.help(let one), .help(let two)): one.by == two.by && one.state == two.state
    case (.signal(let one), .signal(let two)): one.kind == two.kind
    case (.ask, .ask): true
    default: false
    }
  }
}
