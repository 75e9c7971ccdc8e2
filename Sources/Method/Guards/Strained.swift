import Domain

/// First make good, then ask (P10).
enum Strained: Speaker {
  static let name = Guard.strained
  static let principle = Principle.recover

  static func speech(on intent: AskIntent, in situation: inout Situation) -> Speech? {
    let strain = situation.strain()
    guard strain > .none else { return nil }
    var ways: [Verdict.WayOut] = []
    if situation.objection == nil, let promise = situation.lateOpenPromise() { ways.append(.keepPromise(promise.id)) }
    if strain == .heavy || ways.isEmpty { ways.append(.repair) }
    return Speech(
      strength: strain == .heavy ? .notYet : .careful, reasons: situation.strainReasons(), waysOut: ways + [.askAnyway])
  }
}
