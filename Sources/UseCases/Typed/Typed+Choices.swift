package import Domain

extension Typed {
  /// The answer to how the two stand: `business`, `4`, `they know my work`.
  package static func answer(_ typed: String) throws(Refusal) -> Relationship.Word.Answer {
    try choice(
      typed, .standing, among: Relationship.Word.Answer.allCases,
      also: [
        "1": .neverSpoken, "2": .met, "3": .knowsMyWork, "4": .doneBusiness, "never really spoken": .neverSpoken,
        "we have met": .met, "work": .knowsMyWork, "know my work": .knowsMyWork, "they know my work": .knowsMyWork,
        "she knows my work": .knowsMyWork, "he knows my work": .knowsMyWork, "trusted": .knowsMyWork,
        "business": .doneBusiness, "we have done business": .doneBusiness, "friend": .personal, "family": .personal,
      ])
  }

  /// Roles in a row of words, of which some take two: `client "referral partner"`, `former client mentor`.
  package static func roles(_ typed: [String]) throws(Refusal) -> [Relationship.Role] {
    var words = typed.flatMap { $0.split { $0 == " " || $0 == "," } }.map(String.init)[...]
    var roles: [Relationship.Role] = []
    while let first = words.first {
      if words.count > 1, let role = try? role(words.prefix(2).joined(separator: " ")) {
        roles.append(role)
        words = words.dropFirst(2)
      } else {
        roles.append(try role(first))
        words = words.dropFirst()
      }
    }
    return roles
  }

  private static func role(_ typed: String) throws(Refusal) -> Relationship.Role {
    try choice(
      typed, .role, among: Relationship.Role.allCases,
      also: ["friend": .personal, "family": .personal, "customer": .client, "former customer": .formerClient])
  }

  /// A kind of help: `intro`, `work`, `invitation`.
  package static func helpKind(_ typed: String) throws(Refusal) -> Help.Kind {
    try choice(
      typed, .kind, among: Help.Kind.allCases,
      also: [
        "work": .deliveredWork, "project": .deliveredWork, "tip": .information, "contact": .introduction,
        "recommendation": .testimonial, "lead": .referral,
      ])
  }

  /// A referral that is called a lead: nobody expects the call.
  package static func isLead(_ typed: String) -> Bool { Folding.fold(trimmed(typed)) == "lead" }

  /// How something was said: `call`, `mail`, `in person`.
  package static func channel(_ typed: String) throws(Refusal) -> Channel {
    try choice(
      typed, .kind, among: Channel.allCases,
      also: [
        "phone": .call, "telephone": .call, "email": .mail, "chat": .message, "text": .message, "card": .letter,
        "in person": .meeting, "lunch": .meal, "dinner": .meal, "one to one": .oneToOne,
      ])
  }
}

extension Typed {
  /// A part of the user's own side: `sentence`, `goals`.
  package static func mePart(_ typed: String) throws(Refusal) -> MePart {
    try choice(
      typed, .setting, among: MePart.allCases,
      also: ["email": .mail, "address": .mail, "offer": .offering, "country": .region, "linkedin": .profile])
  }
}
