import Domain
import Store
import TestSupport
import Testing
import UseCases

/// Finding people as one types.
struct FindPeopleTests {
  private func network() throws -> TestNetwork {
    let test = try TestNetwork()
    for name in ["Zoë Müller", "Bob Stone", "Ana Ruiz", "Anna Berg"] { try test.add(name) }
    return test
  }

  private func names(_ test: TestNetwork, _ query: FindQuery) throws -> [String] {
    try test.network.find(query).people.map(\.person.name)
  }

  @Test(arguments: [("mul", "Zoë Müller"), ("ZOE", "Zoë Müller"), ("robert", "Bob Stone"), ("ruiz a", "Ana Ruiz")])
  func `the beginning of a name, without accents, a nickname, any order`(typed: String, name: String) throws {
    #expect(try names(network(), FindQuery(words: typed)) == [name])
  }

  @Test func `a whole name stands before a longer one`() throws {
    #expect(try names(network(), FindQuery(words: "ana")).first == "Ana Ruiz")
  }

  @Test func `an organization, a tag and a note find their people`() throws {
    let test = try network()
    let ana = try test.network.person("ana ruiz")
    var edit = PersonEdit()
    edit.organization = "Verdant"
    _ = try test.network.edit(ana, edit)
    _ = try test.network.tag(ana, adding: ["Expo"])
    _ = try test.network.note(about: ana, "is opening an office in Lisbon")
    #expect(try names(test, FindQuery(words: "verd")) == ["Ana Ruiz"])
    #expect(try names(test, FindQuery(words: "expo")) == ["Ana Ruiz"])
    #expect(try names(test, FindQuery(tag: "expo")) == ["Ana Ruiz"])
    #expect(try names(test, FindQuery(words: "lisbon")) == ["Ana Ruiz"])
    #expect(try names(test, FindQuery(text: "office")) == ["Ana Ruiz"])
    #expect(try names(test, FindQuery(words: "bob", tag: "expo")).isEmpty)
  }

  @Test func `a tier narrows, and a line says how one stands and how often`() throws {
    let test = try network()
    _ = try test.network.cadence(of: try test.network.person("bob"), .tier(.a))
    let found = try test.network.find(FindQuery(tier: .a))
    #expect(found.people.map(\.person.name) == ["Bob Stone"])
    #expect(found.people.first?.cadence == 30)
    #expect(found.people.first?.trust == .identified)
  }

  @Test func `without words everybody is listed by name, as many as are asked for`() throws {
    let found = try network().network.find(FindQuery(limit: 3))
    #expect(found.people.map(\.person.name) == ["Ana Ruiz", "Anna Berg", "Bob Stone"])
    #expect(found.more == 1)
  }

  @Test func `nobody found names those a slip of the pen away`() throws {
    let found = try network().network.find(FindQuery(words: "mueler"))
    #expect(found.people.isEmpty)
    #expect(try network().network.find(FindQuery(words: "mullar")).near.map(\.name) == ["Zoë Müller"])
  }
}
