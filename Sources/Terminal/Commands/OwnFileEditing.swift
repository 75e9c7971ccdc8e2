import Domain
import UseCases
import Wording

/// Shows, edits and keeps the user's own questions or letters: `tend rules questions`, `tend rules templates`.
struct OwnFileEditing {
  let file: OwnFile
  let session: Session

  /// What differs from what Tend brings.
  func show() throws {
    let network = try session.network()
    switch file {
    case .questions:
      let shown = try network.showQuestions()
      try session.show(shown) { $0.questions(shown) }
    case .templates:
      let shown = try network.showTemplates()
      try session.show(shown) { $0.templates(shown) }
    }
  }

  /// The whole file as it is now.
  func text() throws -> String {
    let network = try session.network()
    switch file {
    case .questions: return session.words.questionsFile(try network.showQuestions())
    case .templates: return session.words.templatesFile(try network.showTemplates())
    }
  }

  private func proposal(_ text: String, _ network: Network) throws(Refusal) -> OwnProposal {
    switch file {
    case .questions: return try network.proposal(questions: text)
    case .templates: return try network.proposal(templates: text, brought: Words.broughtLetters)
    }
  }

  /// Keeps a text that was written elsewhere, or says what it would change.
  func take(_ text: String, dryRun: Bool) throws {
    let proposal = try proposal(text, try session.network())
    if dryRun { return try session.show(proposal) { $0.proposal(proposal) } }
    if !proposal.isUnchanged { try session.network().keep(proposal) }
    try session.show(proposal) { $0.kept(proposal) }
  }

  /// Opens the file until it reads well or the user gives up; then asks once.
  func edit() throws {
    let (network, prompt) = (try session.network(), Prompt(screen: session.screen))
    var text = try text()
    while true {
      text = try Editor.edited(text, name: file.name)
      let proposal: OwnProposal
      do throws(Refusal) {
        proposal = try self.proposal(text, network)
      } catch {
        guard case .ownFile = error else { throw error }
        session.screen.print(session.words.refusal(error))
        guard prompt.confirms(session.words.mayEditRulesAgain()) else { break }
        continue
      }
      if proposal.isUnchanged { return session.screen.print(session.words.proposal(proposal)) }
      var question = session.words.proposal(proposal)
      question.add(session.words.mayKeep(file))
      guard prompt.confirms(question) else { return session.screen.print(session.words.rulesNotKept()) }
      try network.keep(proposal)
      return session.screen.print(session.words.areKept(file))
    }
    try end(with: .rules)
  }
}
