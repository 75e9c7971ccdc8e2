/// A letter that Tend drafts; the user may have their own words for it.
package enum Template: String, Hashable, Sendable, Codable, CaseIterable {
  case invitation
  /// To one of two: whether they want to meet the other.
  case introductionAsk
  /// What that one may read, and forward, of the other.
  case introductionBlurb
  /// To both, once both said yes.
  case introductionLetter
  case askReferral, askIntroduction, askAdvice, askTestimonial, askBusiness, askRole
  case thanks, reportBack, nudge

  /// What stands in braces in a template, and is filled in.
  package enum Placeholder: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whom it goes to, as a friend says it; of a letter to two, both.
    case name
    /// The user's own name.
    case me
    case purpose, place
    /// The user's one sentence for a good referral.
    case sentence
    /// The third person: who is introduced.
    case other
    case why
    /// What is asked for, or what they gave.
    case what
    /// What they said that opens the door to business.
    case opener
  }

  /// Those that it may hold.
  package var placeholders: [Placeholder] {
    switch self {
    case .invitation: [.name, .purpose, .place, .me]
    case .introductionAsk, .introductionLetter: [.name, .other, .why, .me]
    case .introductionBlurb: [.other, .why]
    case .askReferral, .askIntroduction: [.name, .what, .sentence, .me]
    case .askAdvice, .askTestimonial: [.name, .what, .me]
    case .askBusiness, .askRole: [.name, .what, .opener, .me]
    case .thanks, .reportBack, .nudge: [.name, .what, .me]
    }
  }

  /// Those without which it would not do what it is for: an invitation says its purpose (P5).
  package var required: [Placeholder] {
    switch self {
    case .invitation: [.purpose]
    case .introductionAsk, .introductionBlurb, .introductionLetter: [.other]
    case .askReferral, .askIntroduction, .askAdvice, .askTestimonial, .askBusiness, .askRole, .thanks, .reportBack,
      .nudge:
      []
    }
  }

  /// The letter that carries an ask of this kind.
  package static func ask(_ kind: Ask.Kind) -> Template {
    switch kind {
    case .advice: .askAdvice
    case .introduction: .askIntroduction
    case .testimonial: .askTestimonial
    case .referral: .askReferral
    case .business: .askBusiness
    case .role: .askRole
    }
  }

  /// The text with its placeholders filled. What has no value is left as a gap to be filled by hand. Values are taken as
  /// they are: braces in them mean nothing.
  package static func filled(_ text: String, _ values: [Placeholder: String]) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .words(let words): return words
      case .placeholder(let name):
        guard let placeholder = Placeholder(rawValue: name) else { return "{\(name)}" }
        let value = values[placeholder] ?? ""
        return value.isEmpty ? "…" : value
      }
    }.joined()
  }

  /// The names in braces, in the order of the text, whether or not there is such a placeholder.
  package static func named(in text: String) -> [String] {
    pieces(of: text).compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }

  /// A brace that is opened before a word and never closed, with the words after it: `{name, may I`.
  package static func unclosed(in text: String) -> String? {
    for case .words(let words) in pieces(of: text) {
      for open in words.indices where words[open] == "{" {
        let inside = words[words.index(after: open)...]
        guard inside.drop(while: { $0 == " " }).first?.isLetter ?? false else { continue }
        if let end = inside.firstIndex(where: { $0 == "}" || $0 == "{" || $0.isNewline }), inside[end] == "}" {
          continue
        }
        return String(words[open...].prefix(20).prefix { !$0.isNewline })
      }
    }
    return nil
  }

  private enum Piece {
    case words(String)
    case placeholder(String)
  }

  /// Braces around a word are a placeholder; all others are what they are.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      words += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(where: { $0 == "}" || $0 == "{" }), inside[close] == "}",
        let name = placeholder(inside[..<close])
      else {
        words.append("{")
        rest = inside
        continue
      }
      if !words.isEmpty { pieces.append(.words(words)) }
      pieces.append(.placeholder(name))
      words = ""
      rest = inside[inside.index(after: close)...]
    }
    words += rest
    if !words.isEmpty { pieces.append(.words(words)) }
    return pieces
  }

  private static func placeholder(_ inside: Substring) -> String? {
    let name = inside.drop { $0 == " " }
    let trimmed = String(name.reversed().drop { $0 == " " }.reversed())
    guard !trimmed.isEmpty, trimmed.count <= 24,
      trimmed.allSatisfy({ $0.isLetter || $0.isNumber || "_- ".contains($0) })
    else { return nil }
    return trimmed
  }
}
