extension Step.Subject {
  /// `promise 0193…`: one word for what it is, and which.
  package var text: String {
    switch self {
    case .promise(let id): "promise \(id.text)"
    case .touch(let id): "touch \(id.text)"
    case .help(let id): "help \(id.text)"
    case .referral(let id): "referral \(id.text)"
    case .ask(let id): "ask \(id.text)"
    case .askKind(let kind): "kind \(kind.rawValue)"
    case .need(let id): "need \(id.text)"
    case .introduction(let id): "introduction \(id.text)"
    case .oneToOne(let id): "oneToOne \(id.text)"
    case .opportunity(let id): "opportunity \(id.text)"
    case .event(let id): "event \(id.text)"
    case .credit(let id): "credit \(id.text)"
    }
  }

  /// Reads what `text` writes.
  package init?(text: String) {
    guard let blank = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let which = String(text[text.utf8.index(after: blank)...])
    switch text[..<blank] {
    case "promise": self.init(which) { .promise($0) }
    case "touch": self.init(which) { .touch($0) }
    case "help": self.init(which) { .help($0) }
    case "referral": self.init(which) { .referral($0) }
    case "ask": self.init(which) { .ask($0) }
    case "need": self.init(which) { .need($0) }
    case "introduction": self.init(which) { .introduction($0) }
    case "oneToOne": self.init(which) { .oneToOne($0) }
    case "opportunity": self.init(which) { .opportunity($0) }
    case "event": self.init(which) { .event($0) }
    case "credit": self.init(which) { .credit($0) }
    case "kind":
      guard let kind = Ask.Kind(rawValue: which) else { return nil }
      self = .askKind(kind)
    default: return nil
    }
  }

  private init?<Of>(_ text: String, _ make: (ID<Of>) -> Self) {
    guard let id = ID<Of>(text: text) else { return nil }
    self = make(id)
  }
}
