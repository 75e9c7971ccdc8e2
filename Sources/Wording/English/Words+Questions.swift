package import Domain

extension Words {
  /// A question as one asks it.
  ///
  /// - Parameter organization: where they work; empty where that is not known.
  package func question(_ fitting: FittingQuestion, organization: String = "") -> String {
    switch fitting.question.text {
    case .own(let words): words
    case .standard(let standard): Self.question(standard, about: fitting.about?.text ?? "", organization)
    }
  }

  static func question(_ standard: Question.Standard, about told: String, _ organization: String = "") -> String {
    let it = unstopped(told)
    let isThing = ToTheirFace.isThing(it)
    switch standard {
    case .helpNow: return "What would help you most right now?"
    case .meetNext: return "Whom do you want to meet next?"
    case .foundIt:
      if it.isEmpty { return "Did you find what you needed?" }
      return isThing ? "Did you find \(it)?" : "How does it stand with what you needed: \(it)?"
    case .bestCustomer: return "What kind of customer do you wish you had more of?"
    case .howToRecognise: return "How would I know somebody you should talk to?"
    case .gladlyLeave: return "Which work do you gladly leave to others?"
    case .explainWork: return "How do you explain your work to a neighbour?"
    case .getWrong: return "What do people get wrong about \(organization.isEmpty ? "your work" : organization)?"
    case .yearFromNow: return "What should be different a year from now?"
    case .buildingTowards: return "What are you building towards, in the long run?"
    case .howFar:
      if it.isEmpty { return "How far have you come with your plans?" }
      return isThing ? "How far have you come with \(it)?" : "How far have you come: \(it)?"
    case .takesTooLong: return "What takes more of your time than it should?"
    case .tradeWorries: return "What worries people in your trade these days?"
    case .easierNow: return it.isEmpty ? "Has it become easier?" : "Has it become easier with \(it)?"
    case .whatsNew: return "What is new with you?"
    case .firstToShow: return "Which piece of your work would you show first?"
    case .changedSince:
      if it.isEmpty { return "What changed since then?" }
      return isThing ? "What changed since \(it)?" : "What changed since then: \(it)?"
    case .keepGoingBack: return "Which circles do you keep going back to?"
    case .turnTo: return "Whom do you turn to when you are stuck?"
    case .othersComeFor: return "What do others come to you for?"
    case .howBegan: return "How did you come to do this?"
    case .before: return "What did you do before, and what of it do you still use?"
    case .likeBest: return "What do you like best about your work?"
    case .afterWork: return "What do you do when work is done?"
    case .bestReached: return "How do you like to be reached?"
    }
  }
}
