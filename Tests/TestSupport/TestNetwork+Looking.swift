package import Domain
import Store
import UseCases

// What a test looks up to see what an act came to, and tells in passing.
extension TestNetwork {
  package func contact(_ name: String) throws -> Contact {
    let id = try network.person(name)
    return try network.database.read { reading in try reading.contact(id)! }
  }

  package func evidence(_ name: String) throws -> Evidence {
    let id = try network.person(name)
    return try network.database.read { reading in try reading.evidence(of: id)! }
  }

  /// The standing as it is stored.
  package func standing(_ name: String) throws -> Standing {
    let id = try network.person(name)
    return try network.database.read { reading in try reading.standing(of: id)! }
  }

  package func count() throws -> Int { try network.database.read { reading in try reading.countContacts() } }

  package func undo(_ number: Int) throws {
    try network.database.write("undo", undoes: number) { writing in
      try writing.undo(try writing.act(numbered: number)!.act)
    }
  }
}
