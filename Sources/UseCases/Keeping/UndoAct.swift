import Domain
package import Store

/// What is to be undone, and what would have to go before it.
package struct Undoing: Hashable, Sendable, Encodable {
  package var act: PastAct
  /// Later acts that rest on it, newest first.
  package var resting: [PastAct]
}

/// What was undone.
package struct Undone: Hashable, Sendable, Encodable {
  /// In the order in which it was undone: newest first.
  package var undone: [PastAct]
  /// The number that undoes this again, and so brings back the act that was meant.
  package var redo: Int
  /// The numbers that then bring back what had rested on it, in that order.
  package var redoRest: [Int]
}

extension Network {
  /// The act of this number, or without one the newest that holds and is no undo itself, with what rests on it. Nil where
  /// there is none.
  package func undoing(_ number: Int? = nil) throws(Refusal) -> Undoing? {
    try read { reading in
      let act = if let number { try reading.act(numbered: number) } else { try reading.newestToUndo() }
      guard let act else { return nil }
      guard !act.isUndone else { throw StoreError.alreadyUndone(act.act) }
      let resting = try reading.acts(restingOn: act.act)
      return Undoing(act: act, resting: try resting.compactMap { try reading.act(numbered: $0.number) })
    }
  }

  /// Undoes an act and all that rests on it, newest first, each as an act of its own, so that each can be done again.
  /// Refuses where something has come to rest on them since they were shown.
  package func undo(_ undoing: Undoing) throws(Refusal) -> Undone {
    let acts = undoing.resting + [undoing.act]
    var numbers: [Int] = []
    for act in acts {
      numbers.append(
        try write("undo", act.act.told, undoes: act.number) { writing in
          try writing.undo(act.act)
          return writing.act.number
        })
    }
    numbers.reverse()
    return Undone(undone: acts, redo: numbers.first ?? 0, redoRest: Array(numbers.dropFirst()))
  }
}

extension Act {
  /// Verb and subject, as an undo of it is listed: an undo of an undo does again what it undid.
  fileprivate var told: String { subject.isEmpty ? verb : "\(verb) \(subject)" }
}
