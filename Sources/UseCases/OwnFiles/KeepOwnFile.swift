import Domain
import Store

extension Network {
  /// Keeps what was proposed.
  package func keep(_ proposal: OwnProposal) throws(Refusal) {
    try write("rules", proposal.file.rawValue) { writing in
      if let stored = proposal.stored {
        try writing.save(Setting(name: proposal.file.setting, value: stored))
      } else {
        try writing.remove(Setting.self, EntityKey(name: proposal.file.setting))
      }
    }
  }
}
