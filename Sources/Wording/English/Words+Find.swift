import Domain
import Store
package import UseCases

extension Words {
  /// One line each: name, what they do, how you stand and how often.
  package func found(_ found: Found) -> Passage {
    guard !found.people.isEmpty else { return nobody(found) }
    var passage = Passage(found.people.map { line($0) })
    passage.blank()
    let more =
      found.moreIsAtLeast ? "and more than \(Self.grouped(found.more))" : "and \(Self.grouped(found.more)) more"
    passage.add(Line(found.more > 0 ? more : "", column: 4, remark: keys(found), tone: .faint))
    return passage
  }

  private func line(_ found: FoundPerson) -> Line {
    let standing = standing(found)
    let name = Self.cut(found.person.name, to: 34)
    let room = 72 - name.count - standing.count
    let told = told(of: found.person)
    let headline = told.isEmpty || room < 8 ? "" : ", " + Self.cut(told, to: room - 2)
    return Line(name + headline, lead: lead(found.number), column: 4, remark: standing)
  }

  private func standing(_ found: FoundPerson) -> String {
    if found.isPersonal { return "personal" }
    return [found.trust.map { word($0) }, found.cadence.map { every($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  private func keys(_ found: Found) -> String {
    let first = found.people.first.map { typed($0.person) } ?? "ana"
    let narrowed = found.query.isEmpty ? "ana" : Self.word(found.query)
    let spoken = found.people.first.map { inLine($0.person) } ?? "ana"
    return found.people.count == 1
      ? "show \(first)   log \(Self.word("coffee with \(spoken)"))" : "show 1   find \(narrowed) --tag expo"
  }

  private func nobody(_ found: Found) -> Passage {
    guard found.near.isEmpty else {
      var passage = Passage([Line("Nobody fits “\(found.query)”. Perhaps:", column: 1), .blank])
      for (place, person) in found.near.enumerated() {
        passage.add(Line(introduced(person), lead: lead(place + 1), column: 4))
      }
      passage.blank()
      passage.add(Line("", column: 4, remark: "show 1"))
      return passage
    }
    if found.query.isEmpty { return Passage([Line("Nobody fits.", column: 1, remark: "find")]) }
    return Passage([
      Line("Nobody fits “\(found.query)”.", column: 1, remark: "add \(Self.word(Self.cut(found.query, to: 40)))")
    ])
  }
}
