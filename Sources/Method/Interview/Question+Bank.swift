package import Domain

extension Question {
  /// The questions that come with Tend: all that two people want to know of each other's business, and a little more.
  package static let bank: [Question] = Standard.allCases.map { Question($0) }

  private init(_ standard: Standard) {
    let trusted = Stage.credibility
    switch standard {
    case .helpNow: self.init(.standard(standard), fills: .need, returns: true)
    case .meetNext: self.init(.standard(standard), fills: .need, returns: true)
    case .foundIt: self.init(.standard(standard), fills: .need, returns: true, followsUp: true)
    case .bestCustomer: self.init(.standard(standard), fills: .targetMarket, returns: true)
    case .howToRecognise: self.init(.standard(standard), fills: .targetMarket, from: trusted)
    case .gladlyLeave: self.init(.standard(standard), fills: .targetMarket, from: trusted)
    case .explainWork: self.init(.standard(standard), fills: .offers)
    case .getWrong: self.init(.standard(standard), fills: .offers)
    case .yearFromNow: self.init(.standard(standard), fills: .goal, returns: true)
    case .buildingTowards: self.init(.standard(standard), fills: .goal, from: trusted)
    case .howFar: self.init(.standard(standard), fills: .goal, returns: true, followsUp: true)
    case .takesTooLong: self.init(.standard(standard), fills: .challenge, returns: true)
    case .tradeWorries: self.init(.standard(standard), fills: .challenge, returns: true)
    case .easierNow: self.init(.standard(standard), fills: .challenge, returns: true, followsUp: true)
    case .whatsNew: self.init(.standard(standard), fills: .accomplishment, returns: true)
    case .firstToShow: self.init(.standard(standard), fills: .accomplishment, from: trusted)
    case .changedSince: self.init(.standard(standard), fills: .accomplishment, returns: true, followsUp: true)
    case .keepGoingBack: self.init(.standard(standard), fills: .circle)
    case .turnTo: self.init(.standard(standard), fills: .circle, from: trusted)
    case .othersComeFor: self.init(.standard(standard), fills: .skill)
    case .howBegan: self.init(.standard(standard), fills: .origin)
    case .before: self.init(.standard(standard), fills: .origin, from: trusted)
    case .likeBest: self.init(.standard(standard), fills: .interest)
    case .afterWork: self.init(.standard(standard), fills: .interest)
    case .bestReached: self.init(.standard(standard), fills: .preference)
    }
  }
}
