package import Domain
import Foundation
import Method
package import Store

/// A book of contacts with all that is known of them, open for one user: what every use case works on. The use cases
/// are its functions, one file each.
package final class Network {
  package let database: Database
  package let world: World
  /// The goal that what is done here is for; nil where none was named.
  private var goal: ID<Goal>?

  /// - Parameter creating: make the file where there is none.
  /// - Parameter onWait: called once when another process's write is being waited for.
  package init(
    path: String, creating: Bool, world: World, onWait: @escaping @Sendable (Holder?) -> Void = { _ in }
  ) throws(Refusal) {
    self.world = world
    do {
      database = try Database(
        path: path, creating: creating, world: world, evaluator: Self.evaluator, onWait: onWait)
    } catch {
      throw .store(error)
    }
  }

  /// How the store concludes standings: by the method's rules, as this user has them.
  private static func evaluator(_ reading: Reading) throws(StoreError) -> Database.Evaluator {
    let practice = try reading.practice()
    return { evidence, now in Standing.evaluate(evidence, practice: practice, now: now) }
  }

  /// The same network, where all that an act makes is tied to a goal (P18).
  package func serving(_ goal: ID<Goal>?) -> Network {
    let network = Network(database: database, world: world)
    network.goal = goal
    return network
  }

  private init(database: Database, world: World) { (self.database, self.world) = (database, world) }

  /// Reads one moment of the network.
  func read<Result>(_ body: (Reading) throws -> Result) throws(Refusal) -> Result {
    do {
      return try database.read(body)
    } catch {
      throw Refusal(error)
    }
  }

  /// Does what acts have left to be done once they are answered: for when nobody waits. Another time will do where it
  /// can't be done now.
  package func fileWhereDue() { try? database.fileWhereDue() }

  /// Refuses a network that may only be read, before anything is said of what would be written.
  package func requireWritable() throws(Refusal) {
    guard !database.isReadOnly else { throw .store(.readOnly(path: database.path)) }
  }

  /// Runs one act; nothing of it stays where `body` throws.
  func write<Result>(
    _ verb: String, _ subject: String = "", undoes: Int? = nil, keeping: Bool = true,
    _ body: (Writing) throws -> Result
  ) throws(Refusal) -> Result {
    do {
      return try database.write(verb, subject, undoes: undoes, keeping: keeping) { writing in
        writing.goal = goal
        return try body(writing)
      }
    } catch {
      throw Refusal(error)
    }
  }
}

extension Reading {
  /// The rules as this user has them, their own side and their zone.
  func practice() throws(StoreError) -> Practice {
    var practice = Practice(zone: world.zone)
    if let stored = try setting(Setting.rules) { practice.rules = try Rules(stored: stored.value) }
    practice.me = try me()
    return practice
  }

  /// The user's own side; empty before they told it.
  func me() throws(StoreError) -> Me {
    guard let stored = try setting(Setting.me) else { return Me() }
    do {
      return try JSONDecoder().decode(Me.self, from: Data(stored.value.utf8))
    } catch {
      throw .damaged(detail: "the setting me can't be read")
    }
  }
}
