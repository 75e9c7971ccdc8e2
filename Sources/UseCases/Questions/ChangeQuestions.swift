import Domain
import Store

extension Network {
  /// What an edited `questions.yaml` would change. An empty file goes back to what Tend brings.
  package func proposal(questions text: String) throws(Refusal) -> OwnProposal {
    let asked = try QuestionsText.questions(text)
    return try read { reading in
      // What can no longer be read is as good as nothing: new questions must be able to take its place.
      let known = (try? reading.storedQuestions()) ?? StoredQuestions()
      return OwnProposal(file: .questions, changes: known.changes(to: asked), stored: try asked.text)
    }
  }
}

extension StoredQuestions {
  fileprivate func changes(to other: StoredQuestions) -> [OwnProposal.Change] {
    let known = Dictionary(own.map { (Self.key($0), $0) }, uniquingKeysWith: { $1 })
    let asked = Dictionary(other.own.map { (Self.key($0), $0) }, uniquingKeysWith: { $1 })
    var changes: [OwnProposal.Change] = []
    for entry in other.own {
      guard let before = known[Self.key(entry)] else {
        changes.append(.added(question: entry.ask))
        continue
      }
      if before != entry { changes.append(.changed(question: entry.ask)) }
    }
    changes += own.filter { asked[Self.key($0)] == nil }.map { .removed(question: $0.ask) }
    for key in Question.Standard.allCases {
      switch (isOff.contains(key.rawValue), other.isOff.contains(key.rawValue)) {
      case (false, true): changes.append(.switchedOff(key: key))
      case (true, false): changes.append(.switchedOn(key: key))
      case (true, true), (false, false): continue
      }
    }
    return changes
  }

  private static func key(_ entry: QuestionsShown.Entry) -> String {
    Question(.own(entry.ask), fills: entry.fills).key
  }
}
