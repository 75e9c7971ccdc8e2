package import Domain
import Store
package import UseCases

// What a test says of one face or one introduction, by the way that the command line takes.
extension Network {
  /// Captures one face.
  package func capture(_ typed: String, at event: ID<Event>? = nil) throws -> FaceShown {
    try capture(all: typed, at: event).captured[0]
  }

  /// Tells how an introduction goes on, by those who are introduced.
  package func goOn(_ id: ID<Introduction>, _ event: IntroductionEvent) throws -> Introduced {
    let known = try database.read { reading in try Introduction.load(EntityKey(id), in: reading)! }
    return try introduce(known.one.contact, to: known.other.contact, then: event)
  }
}
