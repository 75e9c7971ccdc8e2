import Domain
package import UseCases

extension Words {
  /// The user's own side, and what is still missing of it.
  package func me(_ shown: MeShown) -> Passage {
    let me = shown.me
    var passage = Passage([Line(me.name.isEmpty ? "You" : me.name.full, tone: .strong)])
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { passage.add(Line(text, lead: "  " + label, column: 18)) }
    }
    add("Addresses", me.identifiers.map(\.typed).joined(separator: ", "))
    add("Numbers from", shown.region)
    add("You look for", me.sentence)
    for (place, offering) in me.offerings.enumerated() {
      add(place == 0 ? "You offer" : "", offering.name)
      for question in offering.mustQuestions { passage.add(Line("must know: \(question)", column: 20, tone: .faint)) }
    }
    add("Goals", me.gains.goals)
    add("Accomplished", me.gains.accomplishments)
    add("Interests", me.gains.interests)
    add("Networks", me.gains.networks)
    add("Skills", me.gains.skills)
    guard let first = shown.missing.first else { return passage }
    passage.blank()
    passage.add(Line(why(first), column: 2))
    passage.add(Line(example(first), column: 4))
    let rest = shown.missing.dropFirst()
    if !rest.isEmpty {
      passage.add(Line("Also missing: \(Self.list(rest.map(label))).", column: 2, tone: .faint))
    }
    return passage
  }

  private func label(_ part: MePart) -> String {
    switch part {
    case .name: "name"
    case .mail: "mail"
    case .phone: "phone"
    case .profile: "profile"
    case .sentence: "your one sentence"
    case .offering: "an offering"
    case .goals: "goals"
    case .accomplishments: "accomplishments"
    case .interests: "interests"
    case .networks: "networks"
    case .skills: "skills"
    case .region: "region"
    }
  }

  /// What a missing part is good for.
  private func why(_ part: MePart) -> String {
    switch part {
    case .name: "Your name tells an import which messages are yours."
    case .mail: "Your mail addresses tell which way a message went."
    case .phone, .profile: "Your numbers and profiles tell an import who you are."
    case .sentence: "Say in one sentence who is a good referral for you. Referral asks wait for it."
    case .offering: "Say what you offer, with at most three questions that must be answered before a pitch."
    case .goals, .accomplishments, .interests, .networks, .skills:
      "Goals, accomplishments, interests, networks, skills: what others need to know to help you."
    case .region: "Your country, for telephone numbers without its code."
    }
  }

  private func example(_ part: MePart) -> String {
    switch part {
    case .name: "tend me name \"Ida Peeters\""
    case .mail: "tend me mail ida@peeters.test"
    case .phone: "tend me phone \"+32 2 555 01 23\""
    case .profile: "tend me profile linkedin.com/in/ida-peeters"
    case .sentence: "tend me sentence \"finance leads before their first audit\""
    case .offering: "tend me offering audits --must \"Who decides?\" --must \"By when?\""
    case .goals: "tend me goals \"ten audits a year\""
    case .accomplishments: "tend me accomplishments \"two hundred first audits\""
    case .interests: "tend me interests \"half marathons, choirs\""
    case .networks: "tend me networks \"chamber of commerce, alumni of Ghent\""
    case .skills: "tend me skills \"explaining balance sheets\""
    case .region: "tend me region BE"
    }
  }
}
