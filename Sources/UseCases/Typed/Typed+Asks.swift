package import Domain

extension Typed {
  /// A kind of ask: `referral`, `intro`, `job`.
  package static func askKind(_ typed: String) throws(Refusal) -> Ask.Kind {
    try choice(
      typed, .kind, among: Ask.Kind.allCases,
      also: [
        "intro": .introduction, "reference": .testimonial, "recommendation": .testimonial, "quote": .testimonial,
        "job": .role, "work": .business, "deal": .business, "help": .advice,
      ])
  }
}
