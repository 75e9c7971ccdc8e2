import Domain
import Store
package import UseCases

extension Words {
  /// The letter that an introduction takes next: to one side, with what they may read of the other and pass on; or to
  /// both. Empty where none is to be written.
  package func introductionDraft(_ introduced: Introduced) -> String {
    switch introduced.next {
    case .ask(let whom): ask(whom, introduced)
    case .make: letter(introduced)
    case .wait, .rest, .hearHowItWent, .nothing, .expired: ""
    }
  }

  private func ask(_ whom: ListedPerson, _ introduced: Introduced) -> String {
    let isFirst = whom.contact == introduced.one.contact
    let other = isFirst ? introduced.other : introduced.one
    let ask = filled(
      .introductionAsk, own: introduced.template,
      [
        .name: first(whom), .me: introduced.me, .other: other.name,
        .why: why(introduced, readBy: isFirst ? .oneInNeed : .other),
      ])
    let blurb = filled(
      .introductionBlurb, own: introduced.blurb,
      [
        .me: introduced.me, .other: introducedAs(other),
        .why: why(introduced, readBy: .anybody(of: isFirst ? .other : .oneInNeed)),
      ])
    return ask + "\n" + "To read, and to pass on: " + blurb
  }

  private func letter(_ introduced: Introduced) -> String {
    let (one, other) = (introduced.one, introduced.other)
    return filled(
      .introductionLetter, own: introduced.template,
      [
        .name: Self.list([first(one), first(other)]), .me: introduced.me,
        .other: "\(introducedAs(one)), and \(introducedAs(other))", .why: why(introduced, readBy: .both),
      ])
  }

  /// Who reads why the two should know each other.
  private enum Reader {
    case oneInNeed, other, both
    /// Whoever the other side passes it on to; it is about this one.
    indirect case anybody(of: Reader)
  }

  /// What the user said why, which each may read; else the need, told to the one who has it as theirs, with what the other
  /// has of it.
  private func why(_ introduced: Introduced, readBy reader: Reader) -> String {
    let said = introduced.introduction.why
    let need = introduced.need ?? ""
    let theirNeed = need.isEmpty ? "" : Self.unstopped(Self.learned(.need, need, of: first(introduced.one)))
    let gift = introduced.gives.map { "\(first(introduced.other)) \(Self.has($0))" } ?? ""
    let reasons: [String] =
      switch reader {
      case .anybody(of: .oneInNeed): [theirNeed.isEmpty ? said : theirNeed]
      case .anybody: [said.isEmpty ? gift : said]
      case _ where !said.isEmpty: [said]
      case .oneInNeed:
        [need.isEmpty || !ToTheirFace.isSayable(need) ? "" : "you said you need \(Self.unstopped(need))", gift]
      case .other: [theirNeed]
      case .both: [theirNeed, gift]
      }
    return Self.sentence(reasons.filter { !$0.isEmpty }.joined(separator: ", and "))
  }

  private func introducedAs(_ person: ListedPerson) -> String {
    person.headline.isEmpty ? person.name : "\(person.name), \(person.headline)"
  }

  /// Nothing said why leaves no gap in Tend's own words.
  private func filled(
    _ template: Template, own: String?, _ values: [Template.Placeholder: String]
  ) -> String {
    guard own == nil, (values[.why] ?? "").isEmpty else { return draft(template, own: own, values) }
    return Template.filled(Self.brought(template).replacing(" {why}", with: ""), values)
  }
}
