import Domain

/// Cuts a line into clauses: at every `;` and sentence end, and at a comma or "and" where what follows is a clause of its
/// own ("coffee with ana and promised her an intro", not "coffee with ana and bo").
struct ClauseSplitter {
  var reader: ClauseReader

  /// Longer pieces are notes: nobody types such a clause.
  private static let longest = 120
  /// Joints tried in one piece.
  private static let joints = 12

  mutating func clauses() -> [Clause] {
    var result: [Clause] = []
    var piece: [Token] = []
    for token in reader.line.tokens {
      switch token.kind {
      case .semicolon, .stop:
        append(piece, to: &result)
        piece = []
      case .question:
        append(piece + [token], to: &result)
        piece = []
      default: piece.append(token)
      }
    }
    append(piece, to: &result)
    joinEvents(in: &result)
    return result
  }

  /// "expo with 200 people, talked to sam": one touch, since the talk was at the event.
  private func joinEvents(in clauses: inout [Clause]) {
    for index in clauses.indices.dropLast().reversed() {
      guard case .touch(let event) = clauses[index].meaning, event.people.isEmpty, event.channel == .event,
        case .touch(var talk) = clauses[index + 1].meaning, !talk.people.isEmpty, talk.direction == .mutual,
        talk.channel == .other || talk.channel == .meeting, talk.day == nil || event.day == nil
      else { continue }
      (talk.channel, talk.day) = (.event, talk.day ?? event.day)
      (talk.company, talk.place) = (talk.company ?? event.company, talk.place ?? event.place)
      talk.rest = talk.rest ?? event.rest
      let range = clauses[index].range.lowerBound..<clauses[index + 1].range.upperBound
      clauses[index] = Clause(
        meaning: .touch(talk), text: reader.line.text(range), range: range,
        impossible: clauses[index].impossible ?? clauses[index + 1].impossible)
      clauses.remove(at: index + 1)
    }
  }

  private mutating func append(_ piece: [Token], to result: inout [Clause]) {
    guard piece.contains(where: { $0.kind == .word }) else { return }
    guard piece.count <= Self.longest else {
      result.append(clause(.note, piece))
      return
    }
    var rest = piece
    /// What `rest` takes over from the clause before.
    var carried = Carried.nothing
    /// Where the clauses begin that share what was carried.
    var chain = result.count
    var tried = 0
    var index = 1
    var isOne = rest.contains(where: isJoint) && reader.isInseparable(rest)
    while !isOne, index < rest.count - 1, tried < Self.joints {
      guard isJoint(rest[index]) else {
        index += 1
        continue
      }
      tried += 1
      let (left, right) = (Array(rest[..<index]), Array(rest[index...]))
      if let next = joined(whole(left, carried), right) {
        emit(left, carrying: carried, to: &result)
        if !carried.isNothing { shareDue(&result, from: chain) }
        if next.isNothing { chain = result.count }
        (rest, carried) = (right, next)
        index = 1
        // ", and" is one joint.
        while index < rest.count, isJoint(rest[index]) { index += 1 }
        isOne = reader.isInseparable(whole(rest, carried))
      } else {
        index += 1
      }
    }
    emit(rest, carrying: carried, to: &result)
    if !carried.isNothing { shareDue(&result, from: chain) }
  }

  /// What the clause on the right takes over, mostly nothing; nil where the joint is inside one clause.
  private func joined(_ left: [Token], _ right: [Token]) -> Carried? {
    reader.separates(left, right) ? .nothing : reader.carried(from: left, to: right)
  }

  /// The clause with what it left out.
  private func whole(_ tokens: [Token], _ carried: Carried) -> [Token] {
    carried.isNothing ? tokens : carried.before + reader.parts(of: tokens).all + carried.after
  }

  /// "promised ana the deck and bo the slides by wed": the day at the end is that of both.
  private func shareDue(_ clauses: inout [Clause], from start: Int) {
    guard case .promise(let last)? = clauses.last?.meaning, let due = last.due else { return }
    for index in (start..<clauses.count - 1).reversed() {
      guard case .promise(var promise) = clauses[index].meaning, promise.by == last.by, promise.due == nil else {
        return
      }
      promise.due = due
      clauses[index].meaning = .promise(promise)
    }
  }

  private func isJoint(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .colon, .other: true
    case .word where token.isNamed: false
    case .word:
      reader.line.tables.joiners.contains(token.folded) || reader.line.tables.connectives.contains(token.folded)
    default: false
    }
  }

  private mutating func emit(_ tokens: [Token], carrying carried: Carried = .nothing, to result: inout [Clause]) {
    guard tokens.contains(where: { $0.kind == .word }) else { return }
    let antecedent = Antecedent(names: reader.antecedent.names, doubt: clause(.note, tokens).text)
    reader.antecedent = antecedent
    let parts = reader.parts(of: whole(tokens, carried))
    let meaning = reader.meaning(of: parts) ?? .note
    if !meaning.people.isEmpty { reader.antecedent.names = meaning.people }
    var read = clause(meaning, tokens, impossible: meaning.hasDay ? parts.impossible : nil)
    if antecedent.isInDoubt, (meaning.people + meaning.third).contains(antecedent.doubt) {
      read.doubt = Clause.Doubt(name: antecedent.doubt, among: antecedent.names)
    }
    result.append(read)
  }

  private func clause(_ meaning: Clause.Meaning, _ tokens: [Token], impossible: ImpossibleDay? = nil) -> Clause {
    let trimmed = tokens.drop { $0.kind == .comma }
    let lower = trimmed.first?.range.lowerBound ?? 0
    let range = lower..<max(lower, trimmed.last?.range.upperBound ?? lower)
    return Clause(meaning: meaning, text: reader.line.text(range), range: range, impossible: impossible)
  }
}

extension Clause.Meaning {
  /// A day in the clause says when: it is no part of what was said.
  fileprivate var hasDay: Bool {
    switch self {
    case .touch, .promise, .signal, .help, .ask, .answer: true
    case .fact, .note: false
    }
  }
}
