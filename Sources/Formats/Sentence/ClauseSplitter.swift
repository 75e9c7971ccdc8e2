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
    return result
  }

  private mutating func append(_ piece: [Token], to result: inout [Clause]) {
    guard piece.contains(where: { $0.kind == .word }) else { return }
    guard piece.count <= Self.longest else {
      result.append(clause(.note, piece))
      return
    }
    var rest = piece
    var tried = 0
    var index = 1
    let isOne = rest.contains(where: isJoint) && reader.isInseparable(rest)
    while !isOne, index < rest.count - 1, tried < Self.joints {
      guard isJoint(rest[index]) else {
        index += 1
        continue
      }
      tried += 1
      if reader.separates(Array(rest[..<index]), Array(rest[index...])) {
        emit(Array(rest[..<index]), to: &result)
        rest = Array(rest[index...])
        index = 1
        // ", and" is one joint.
        while index < rest.count, isJoint(rest[index]) { index += 1 }
      } else {
        index += 1
      }
    }
    emit(rest, to: &result)
  }

  private func isJoint(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .other: true
    case .word:
      reader.line.tables.joiners.contains(token.folded) || reader.line.tables.connectives.contains(token.folded)
    default: false
    }
  }

  private mutating func emit(_ tokens: [Token], to result: inout [Clause]) {
    guard tokens.contains(where: { $0.kind == .word }) else { return }
    let meaning = reader.meaning(of: tokens) ?? .note
    reader.antecedent = meaning.people.first ?? reader.antecedent
    result.append(clause(meaning, tokens))
  }

  private func clause(_ meaning: Clause.Meaning, _ tokens: [Token]) -> Clause {
    let trimmed = tokens.drop { $0.kind == .comma }
    let lower = trimmed.first?.range.lowerBound ?? 0
    let range = lower..<max(lower, trimmed.last?.range.upperBound ?? lower)
    return Clause(meaning: meaning, text: reader.line.text(range), range: range)
  }
}
