// What programs outside read as the parts of an entry (docs/json.md).

extension Logged.Entry {
  enum TouchCodingKeys: String, CodingKey { case _0 = "touch", with }
  enum PromiseCodingKeys: String, CodingKey { case _0 = "promise", with }
  enum KeptCodingKeys: String, CodingKey { case _0 = "promise", with }
  enum FactCodingKeys: String, CodingKey { case _0 = "fact", of }
  enum SignalCodingKeys: String, CodingKey { case _0 = "signals", of }
  enum HelpCodingKeys: String, CodingKey { case _0 = "help", with }
  enum ReferralCodingKeys: String, CodingKey { case _0 = "referral", with }
  enum AskCodingKeys: String, CodingKey { case _0 = "ask", of }
  enum OutcomeCodingKeys: String, CodingKey { case _0 = "ask", of }
  enum AskAgainCodingKeys: String, CodingKey { case _0 = "day", _1 = "of" }
  enum NoteCodingKeys: String, CodingKey { case _0 = "note", about }
  enum PlanCodingKeys: String, CodingKey { case _0 = "note", meeting, about }
  enum AddedCodingKeys: String, CodingKey { case _0 = "person" }
}
