// What programs outside read as the parts of a subject and of a way out (docs/json.md).

extension Step.Subject {
  enum PromiseCodingKeys: String, CodingKey { case _0 = "id" }
  enum TouchCodingKeys: String, CodingKey { case _0 = "id" }
  enum HelpCodingKeys: String, CodingKey { case _0 = "id" }
  enum ReferralCodingKeys: String, CodingKey { case _0 = "id" }
  enum AskCodingKeys: String, CodingKey { case _0 = "id" }
  enum AskKindCodingKeys: String, CodingKey { case _0 = "kind" }
  enum NeedCodingKeys: String, CodingKey { case _0 = "id" }
  enum IntroductionCodingKeys: String, CodingKey { case _0 = "id" }
  enum OneToOneCodingKeys: String, CodingKey { case _0 = "id" }
  enum OpportunityCodingKeys: String, CodingKey { case _0 = "id" }
  enum EventCodingKeys: String, CodingKey { case _0 = "id" }
  enum CreditCodingKeys: String, CodingKey { case _0 = "id" }
}

extension Verdict.WayOut {
  enum AskSmallerCodingKeys: String, CodingKey { case _0 = "kind" }
  enum KeepPromiseCodingKeys: String, CodingKey { case _0 = "id" }
  enum AnnounceCodingKeys: String, CodingKey { case _0 = "kind" }
  enum BringAskToAnOutcomeCodingKeys: String, CodingKey { case _0 = "id" }
}

extension RuleValue {
  enum WholeCodingKeys: String, CodingKey { case _0 = "value" }
  enum DecimalCodingKeys: String, CodingKey { case _0 = "value" }
  enum FlagCodingKeys: String, CodingKey { case _0 = "value" }
}
