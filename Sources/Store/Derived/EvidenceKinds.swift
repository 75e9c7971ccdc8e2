/// Kinds of evidence beside touches. Most pairs have none of most kinds: a standing says which there are, so that the
/// tables of the others are not looked into.
struct EvidenceKinds: OptionSet {
  var rawValue: Int

  static let promises = EvidenceKinds(rawValue: 1)
  static let helps = EvidenceKinds(rawValue: 2)
  static let asks = EvidenceKinds(rawValue: 4)
  static let referrals = EvidenceKinds(rawValue: 8)
  static let namedIn = EvidenceKinds(rawValue: 16)
  static let facts = EvidenceKinds(rawValue: 32)
  static let oneToOnes = EvidenceKinds(rawValue: 64)
  static let introductions = EvidenceKinds(rawValue: 128)
  static let opportunities = EvidenceKinds(rawValue: 256)
  static let credits = EvidenceKinds(rawValue: 512)
  static let all = EvidenceKinds(rawValue: 1023)
  /// No kind of evidence: their titles are among the terms by which needs are matched.
  static let titles = EvidenceKinds(rawValue: 1024)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// What an entity of this kind may be to those it names.
  init(_ kind: EntityKind) {
    switch kind {
    case .promise: self = .promises
    case .help: self = .helps
    case .ask: self = .asks
    case .referral: self = [.referrals, .namedIn]
    case .fact: self = .facts
    case .oneToOne: self = .oneToOnes
    case .introduction: self = .introductions
    case .opportunity: self = .opportunities
    case .credit: self = .credits
    case .contact, .organization, .relationship, .touch, .note, .face, .reply, .setting, .goal, .goalTie, .event,
      .group, .membership, .contribution:
      self = []
    }
  }
}
