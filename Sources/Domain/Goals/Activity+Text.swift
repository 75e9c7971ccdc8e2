extension Activity {
  /// `touch 0193…`: one word for what it is, and which.
  package var text: String {
    switch self {
    case .touch(let id): "touch \(id.text)"
    case .ask(let id): "ask \(id.text)"
    case .help(let id): "help \(id.text)"
    case .referral(let id): "referral \(id.text)"
    case .introduction(let id): "introduction \(id.text)"
    case .opportunity(let id): "opportunity \(id.text)"
    case .oneToOne(let id): "oneToOne \(id.text)"
    case .event(let id): "event \(id.text)"
    case .face(let id): "face \(id.text)"
    case .contribution(let id): "contribution \(id.text)"
    }
  }

  /// Reads what `text` writes.
  package init?(text: String) {
    guard let blank = text.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let which = String(text[text.utf8.index(after: blank)...])
    switch text[..<blank] {
    case "touch": self.init(which) { .touch(id: $0) }
    case "ask": self.init(which) { .ask(id: $0) }
    case "help": self.init(which) { .help(id: $0) }
    case "referral": self.init(which) { .referral(id: $0) }
    case "introduction": self.init(which) { .introduction(id: $0) }
    case "opportunity": self.init(which) { .opportunity(id: $0) }
    case "oneToOne": self.init(which) { .oneToOne(id: $0) }
    case "event": self.init(which) { .event(id: $0) }
    case "face": self.init(which) { .face(id: $0) }
    case "contribution": self.init(which) { .contribution(id: $0) }
    default: return nil
    }
  }

  private init?<Of>(_ text: String, _ make: (ID<Of>) -> Self) {
    guard let id = ID<Of>(text: text) else { return nil }
    self = make(id)
  }
}
