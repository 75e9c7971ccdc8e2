import Domain
import Store

/// Makes a network for measuring: `bench-network FILE CONTACTS TOUCHES INSTANT`. The same arguments make the same people
/// and histories. The file must not exist yet.
@main
struct Program {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let contacts = Int(arguments[2]), let touches = Int(arguments[3]),
      let now = Instant(iso: arguments[4])
    else {
      print("bench-network FILE CONTACTS TOUCHES INSTANT")
      return
    }
    let chance = Chance(seed: 20_260_302)
    let world = World(now: { now }, zone: .utc, chance: { chance.next() })
    let me = Me(
      name: PersonName(given: "Robin", family: "Vale"), sentence: "finance leads before their first audit",
      offerings: [Me.Offering(name: "audit preparation", mustQuestions: ["When is the audit?"])])
    let database = try Database(path: arguments[1], creating: true, world: world, evaluator: evaluator(me))
    let population = Population(contacts: contacts, touches: touches, now: now, chance: chance)
    try database.write("benchmark", "\(contacts) contacts, \(touches) touches") { writing in
      try population.write(me, in: writing)
      try population.writePeople(in: writing)
      try population.writeEvidence(in: writing)
      try population.writeTouches(in: writing)
    }
    print("\(contacts) contacts, \(touches) touches: \(arguments[1])")
  }
}
