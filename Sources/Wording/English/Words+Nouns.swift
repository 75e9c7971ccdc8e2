package import Domain
import Store

// The method's nouns and short words, as sentences take them.

extension Words {
  /// `Ana`: what a short line calls a person.
  package func first(_ person: ListedPerson) -> String {
    Self.short(person.name)
  }

  /// `ana`, `"ana ruiz"`: how the person is typed as a word of a command that is proposed.
  package func typed(_ person: ListedPerson) -> String {
    Self.word(inLine(person))
  }

  /// As one word of a command: in quotes where a shell would take it for several.
  static func word(_ text: String) -> String {
    if text.allSatisfy({ $0.isLetter || $0.isNumber || "-_.@+".contains($0) }) { return text }
    // What a shell would read into a text in double quotes.
    guard text.contains(where: { "\"$`\\!".contains($0) }) else { return "\"\(text)\"" }
    if !text.contains("'") { return "'\(text)'" }
    return "\"" + text.map { "\"$`\\".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }

  /// `ana ruiz`: how the person is typed within a line that stands in quotes.
  package func inLine(_ person: ListedPerson) -> String {
    person.typed ?? String(first(person).lowercased().prefix(20))
  }

  /// With its article: `an introduction`.
  package func noun(_ kind: Help.Kind) -> String {
    switch kind {
    case .introduction: "an introduction"
    case .referral: "a referral"
    case .information: "information"
    case .advice: "advice"
    case .resource: "a resource"
    case .testimonial: "a testimonial"
    case .invitation: "an invitation"
    case .support: "support"
    case .deliveredWork: "work"
    }
  }

  /// Help with what it was about: `an introduction to Mia Chen`, `advice on the lease`, `a resource: the deck`.
  func noun(_ help: Help) -> String { Self.joined(noun(help.kind), help.kind, help.what) }

  static func joined(_ noun: String, _ kind: Help.Kind, _ what: String) -> String {
    if what.hasPrefix("on ") || what.hasPrefix("to ") { return "\(noun) \(what)" }
    return noun + after(kind == .introduction ? " to " : ": ", what)
  }

  /// With its article: `a referral`.
  package func noun(_ kind: Ask.Kind) -> String {
    switch kind {
    case .advice: "advice"
    case .introduction: "an introduction"
    case .testimonial: "a testimonial"
    case .referral: "a referral"
    case .business: "business"
    case .role: "a role"
    }
  }

  package func noun(_ role: Relationship.Role) -> String {
    switch role {
    case .client: "client"
    case .formerClient: "former client"
    case .prospect: "prospect"
    case .referralPartner: "referral partner"
    case .connector: "connector"
    case .mentor: "mentor"
    case .colleague: "colleague"
    case .personal: "personal"
    }
  }

  /// How far a relationship has come, in the one word of screens.
  package func word(_ stage: Stage) -> String {
    switch stage {
    case .identified: "heard of"
    case .visibility: "met"
    case .credibility: "trusted"
    case .profitability: "partners"
    }
  }

  package func word(_ answer: Relationship.Word.Answer) -> String {
    switch answer {
    case .neverSpoken: "never really spoken"
    case .met: "we have met"
    case .knowsMyWork: "they know my work"
    case .doneBusiness: "we have done business"
    case .personal: "personal"
    }
  }

  /// What a referral's level of effort means (P16).
  package func meaning(ofLevel level: Int) -> String {
    switch level {
    case ...0: "a lead: nobody expects the call"
    case 1: "contact is expected"
    case 2: "information was shared"
    case 3: "a personal testimonial"
    case 4: "a meeting was arranged"
    default: "introduced in person"
    }
  }

  package func word(_ status: Referral.Status) -> String {
    switch status {
    case .passed: "passed on"
    case .contacted: "contacted"
    case .met: "met"
    case .won: "won"
    case .lost: "lost"
    }
  }

  /// A cadence as screens say it: `monthly`, `twice a year`, `every 6 weeks`.
  package func every(_ days: Int) -> String {
    switch days {
    case 1: "daily"
    case 7: "weekly"
    case 30: "monthly"
    case 90: "quarterly"
    case 180: "twice a year"
    case 365: "once a year"
    case _ where days % 30 == 0: "every \(Self.number(days / 30)) months"
    case _ where days % 7 == 0: "every \(Self.number(days / 7)) weeks"
    default: "every \(Self.number(days)) days"
    }
  }

  /// A span to the day: `10 weeks`, `2 months`, `45 days`.
  package func length(_ days: Int) -> String {
    switch days {
    case _ where days % 30 == 0: Self.count(days / 30, "month", "months")
    case _ where days % 7 == 0: Self.count(days / 7, "week", "weeks")
    default: Self.count(days, "day", "days")
    }
  }

  /// `€4,200`, `4,200.50 CHF`
  package func amount(_ money: Money) -> String {
    let hasCents = !["JPY", "KRW", "ISK", "CLP", "VND", "XAF", "XOF", "XPF", "UGX", "RWF", "PYG"].contains(
      money.currency)
    let units = Int(clamping: hasCents ? money.minor / 100 : money.minor)
    let cents = hasCents ? Int(money.minor % 100) : 0
    let figure = Self.grouped(units) + (cents == 0 ? "" : "." + (cents < 10 ? "0" : "") + "\(cents)")
    switch money.currency {
    case "EUR": return "€" + figure
    case "USD": return "$" + figure
    case "GBP": return "£" + figure
    default: return "\(figure) \(money.currency)"
    }
  }

  /// `a@x.test or b@x.test`: what could have been typed.
  static func choices(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }
}
