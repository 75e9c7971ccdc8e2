// What programs outside read a reason's parts as (docs/json.md): a name for each that has none in the code.

extension Reason {
  enum YourWordCodingKeys: String, CodingKey { case _0 = "answer", on }
  enum OnRecordSinceCodingKeys: String, CodingKey { case _0 = "day" }
  enum NotInTouchSinceCodingKeys: String, CodingKey { case _0 = "day" }
  enum RoleCodingKeys: String, CodingKey { case _0 = "role" }
  enum HelpedCodingKeys: String, CodingKey { case by, _1 = "kind", what, on }
  enum OfferedHelpCodingKeys: String, CodingKey { case _0 = "kind", what, on }
  enum LandedCodingKeys: String, CodingKey { case by, _1 = "kind", what, on }
  enum FactCodingKeys: String, CodingKey { case _0 = "kind", _1 = "text" }
  enum ToldOpenerCodingKeys: String, CodingKey { case _0 = "text" }
  enum DateTheyGaveHasComeCodingKeys: String, CodingKey { case _0 = "day" }
  enum AskOpenCodingKeys: String, CodingKey { case _0 = "kind", what, made }
  enum AskRestsCodingKeys: String, CodingKey { case _0 = "kind", made, until }
  enum NotReportedBackCodingKeys: String, CodingKey { case _0 = "received", on }
  enum MissingCodingKeys: String, CodingKey { case _0 = "need" }
  enum WroteCodingKeys: String, CodingKey { case on, _1 = "channel" }
  enum NotThankedCodingKeys: String, CodingKey { case _0 = "received", on }
  enum NudgeDueCodingKeys: String, CodingKey { case _0 = "kind", what, made }
  enum CloseAsSilenceCodingKeys: String, CodingKey { case _0 = "kind", what, made }
  enum LastOnRecordCodingKeys: String, CodingKey { case _0 = "day" }
  enum EarnedCodingKeys: String, CodingKey { case _0 = "kind" }
  enum OthersHaveCodingKeys: String, CodingKey { case _0 = "shared", giver }
  enum YouHaveCodingKeys: String, CodingKey { case _0 = "text" }
  enum UnannouncedCodingKeys: String, CodingKey { case _0 = "kind" }
  enum MetOnCodingKeys: String, CodingKey { case _0 = "day" }
}

extension Reason.Received {
  enum HelpCodingKeys: String, CodingKey { case _0 = "kind", what }
  enum AnswerCodingKeys: String, CodingKey { case _0 = "kind", what }
}

extension EarnedAsk.Condition {
  enum HoldsCodingKeys: String, CodingKey { case _0 = "reason" }
  enum MissingCodingKeys: String, CodingKey { case _0 = "reason" }
}
