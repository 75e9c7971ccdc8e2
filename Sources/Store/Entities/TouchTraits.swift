import Domain

/// What a touch says of itself in a history, in the bits of one column: a history has twenty rows where others have one,
/// and each is read whenever its standing is made anew.
struct TouchTraits {
  var bits: Int

  init(bits: Int) { self.bits = bits }

  init(talked: Bool, isTrace: Bool, invites: Bool, hasPurpose: Bool, channel: Int, signals: Signals) {
    bits =
      (talked ? 1 : 0) | (isTrace ? 2 : 0) | (invites ? 4 : 0) | (hasPurpose ? 8 : 0) | channel << 4
      | signals.rawValue << 12
  }

  var talked: Bool { bits & 1 != 0 }
  var isTrace: Bool { bits & 2 != 0 }
  var invites: Bool { bits & 4 != 0 }
  var hasPurpose: Bool { bits & 8 != 0 }
  var channel: Int { bits >> 4 & 255 }
  var signals: Signals { Signals(rawValue: bits >> 12) }

  /// The same of a row of `touch`, but for who talked, which stands with its parties.
  static let ofTouch = """
    ((touch.external IS NOT NULL) << 1) | (touch.invites << 2) | ((touch.purpose <> '') << 3) | (touch.channel << 4)
      | (touch.signals << 12)
    """
}

extension Touch {
  func traits(of party: Party) -> TouchTraits {
    var isTrace = false
    if case .trace = origin { isTrace = true }
    return TouchTraits(
      talked: party.talked, isTrace: isTrace, invites: invitesAnswer, hasPurpose: !purpose.isEmpty,
      channel: channel.number, signals: signals)
  }
}
