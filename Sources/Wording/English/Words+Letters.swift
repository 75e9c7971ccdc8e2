package import Domain

extension Words {
  /// The letters that Tend brings. What is in braces is filled in.
  package static let broughtLetters: [Template: String] = Dictionary(
    uniqueKeysWithValues: Template.allCases.map { ($0, brought($0)) })

  static func brought(_ template: Template) -> String {
    switch template {
    case .invitation:
      "{name}, may I invite you to a coffee, {purpose}? Half an hour is plenty. Which day would suit you?"
    case .introductionAsk: "{name}, may I introduce you to {other}? {why} A no is fine, and stays between us."
    case .introductionBlurb: "{other}. {why}"
    case .introductionLetter:
      "{name}, you both said yes, so here you are: {other}. {why} From here on I leave it to the two of you."
    case .askReferral: "{name}, who do you know among {what}? I would look after them as I do after you."
    case .askIntroduction:
      "{name}, would you introduce me to {what}? A no is fine, and I will tell you what came of it."
    case .askAdvice: "{name}, may I ask your advice on {what}? A quarter of an hour is plenty."
    case .askTestimonial:
      "{name}, would you put into two sentences what our work did for you? I may quote them if you like."
    case .askBusiness: "{name}, {opener} Shall I put on one page how I would go about it?"
    case .askRole: "{name}, {opener} May I tell you in ten minutes what I would bring?"
    case .thanks: "{name}, thank you for {what}. I will tell you what comes of it."
    case .reportBack: "{name}, you helped me with {what}, and you should hear how it went: …"
    case .nudge: "{name}, some days ago I asked you about {what}. Is it still a good moment? A no is fine."
    }
  }

  /// What a letter is for, as its file says it.
  static func meaning(of template: Template) -> String {
    switch template {
    case .invitation: "invites to a meeting of two, and says why"
    case .introductionAsk: "asks one of two whether they want to meet the other"
    case .introductionBlurb: "what that one may read of the other, and pass on"
    case .introductionLetter: "brings the two together"
    case .askReferral: "asks for a referral"
    case .askIntroduction: "asks for an introduction"
    case .askAdvice: "asks for advice"
    case .askTestimonial: "asks for a testimonial"
    case .askBusiness: "asks for business, once the door is open"
    case .askRole: "asks for a role, once the door is open"
    case .thanks: "thanks for help or a referral"
    case .reportBack: "tells who helped how it went"
    case .nudge: "reminds once of what was asked"
    }
  }

  /// What a placeholder is filled with.
  static func meaning(of placeholder: Template.Placeholder) -> String {
    switch placeholder {
    case .name: "whom it goes to"
    case .me: "your name"
    case .purpose: "why you want to meet"
    case .place: "where"
    case .sentence: "your one sentence for a good referral"
    case .other: "who is introduced"
    case .why: "why the two should know each other"
    case .what: "what is asked for, or was given"
    case .opener: "what they said that opens the door"
    }
  }
}
