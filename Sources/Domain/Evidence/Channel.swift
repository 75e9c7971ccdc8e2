/// How two people met or wrote. Screens say coffee, call, mail.
package enum Channel: String, Sendable, Codable, CaseIterable {
  case coffee, meal, meeting, oneToOne, call, video, mail, message, letter, event, online, other

  /// A conversation: both are there at the same time, so that it is two-sided by nature.
  package var isConversation: Bool {
    switch self {
    case .coffee, .meal, .meeting, .oneToOne, .call, .video, .event: true
    case .mail, .message, .letter, .online, .other: false
    }
  }

  /// Two who meet so sit down with each other, in a room or on a screen: what makes a one-to-one (P14).
  package var isSatDown: Bool {
    switch self {
    case .coffee, .meal, .meeting, .oneToOne, .video: true
    case .call, .mail, .message, .letter, .event, .online, .other: false
    }
  }
}

/// Who turned to whom. A conversation is mutual; a call that nobody took has a side.
package enum Direction: String, Sendable, Codable {
  case mutual, outgoing, incoming
}
