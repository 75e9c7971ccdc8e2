package import Domain
import Store

/// Posts, comments and talks, the latest first (P24).
package struct ContributionsShown: Sendable, Encodable {
  package var contributions: [Contribution]
}

extension Network {
  /// Notes work on the network in public.
  package func contribute(
    _ kind: Contribution.Kind, _ what: String, at place: String = "", on day: Day? = nil
  ) throws(Refusal) -> Contribution {
    let text = Typed.trimmed(what)
    guard !text.isEmpty else { throw .missing(.text) }
    return try write("post", text) { writing in
      let contribution = Contribution(
        id: writing.world.id(), kind: kind, what: text, place: Typed.trimmed(place), day: day ?? writing.world.today)
      try writing.insert(contribution)
      return contribution
    }
  }

  /// Those of the last year.
  package func contributions() throws(Refusal) -> ContributionsShown {
    try read { reading in
      let today = world.today
      return ContributionsShown(
        contributions: try reading.contributions(on: today.adding(days: -365)...today).reversed())
    }
  }
}
