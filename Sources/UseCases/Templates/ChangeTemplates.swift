package import Domain
import Store

extension Network {
  /// What an edited `templates.yaml` would change. An empty file goes back to what Tend brings.
  ///
  /// - Parameter brought: the letters that Tend brings, in the user's language.
  package func proposal(templates text: String, brought: [Template: String]) throws(Refusal) -> OwnProposal {
    let asked = try TemplatesText.templates(text, brought: brought)
    return try read { reading in
      // What can no longer be read is as good as nothing.
      let known = (try? reading.templates()) ?? TemplatesShown(own: [:])
      let changes = Template.allCases.compactMap { template -> OwnProposal.Change? in
        guard known.own[template] != asked.own[template] else { return nil }
        return asked.own[template] == nil ? .standard(letter: template) : .written(letter: template)
      }
      return OwnProposal(file: .templates, changes: changes, stored: try asked.text)
    }
  }
}
