package import Domain

extension Words {
  /// What an invitation can be for, as one says it to them: `to hear about your work`.
  package func purpose(
    _ purpose: MeetingPurpose, organization: String, others: [ContactID: String] = [:]
  ) -> String {
    switch purpose {
    case .introduction(let other):
      "to hear how it goes with \(Self.short(Self.name(of: other, among: others)))"
    case .need(let what): "to talk about what you need: \(Self.unstopped(what))"
    case .challenge(let what): "to think along with you about \(Self.unstopped(what))"
    case .goal(let what): "to hear about your plans: \(Self.unstopped(what))"
    case .interest(let what): "to hear about your work, and about \(Self.unstopped(what))"
    case .work: organization.isEmpty ? "to hear about your work" : "to hear about your work at \(organization)"
    }
  }

  /// A purpose as it was typed, as a letter says it: `hear about Lisbon` and `Lisbon` become *to …*.
  static func asked(_ purpose: String) -> String {
    var text = purpose
    while let last = text.last, ".?! ".contains(last) { text.removeLast() }
    guard let first = text.split(separator: " ").first?.lowercased() else { return "" }
    if first == "to" { return text.prefix(1).lowercased() + text.dropFirst() }
    if first == "about" { return "to talk " + text.prefix(1).lowercased() + text.dropFirst() }
    if verbs.contains(first) { return "to " + text.prefix(1).lowercased() + text.dropFirst() }
    return "to talk about " + text
  }

  private static let verbs: Set<String> = [
    "hear", "talk", "learn", "discuss", "see", "ask", "catch", "thank", "show", "understand", "get", "meet", "know",
    "help", "plan", "celebrate", "find", "listen", "share", "exchange", "compare", "review", "prepare", "explain",
    "tell", "say", "look", "congratulate", "introduce", "reconnect", "apologise", "apologize", "make", "work",
  ]
}
