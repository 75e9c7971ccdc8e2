import Domain
import TestSupport
import Testing
import UseCases

@Suite struct TypedNameTests {
  private func typed(_ names: [String], organizations: [String] = []) throws -> [String?] {
    let test = try TestNetwork()
    for (place, name) in names.enumerated() {
      var edit = PersonEdit()
      edit.organization = place < organizations.count ? organizations[place] : nil
      _ = try test.network.add(name: name, edit, anyway: true)
    }
    let people = try test.network.find(FindQuery(limit: 50)).people.map(\.person)
    for person in people {
      let typed = try #require(person.typed)
      #expect(try test.network.person(typed) == person.contact, "\(typed)")
    }
    return people.map(\.typed)
  }

  @Test func `a first name that nobody else's begins with is enough`() throws {
    #expect(try typed(["Ana Ruiz", "Bo Maartens"]) == ["ana", "bo"])
    #expect(try typed(["Ana Ruiz", "Anabel Costa"]) == ["ana ruiz", "anabel"])
  }

  @Test func `who shares a first name is named in full`() throws {
    #expect(try typed(["Kenji Sato", "Kenji Mori"]) == ["kenji mori", "kenji sato"])
    #expect(try typed(["Ana Ruiz", "Ana Ruiz Lopez"]) == ["ana ruiz", "ana ruiz lopez"])
  }

  @Test func `namesakes are told apart by where they work`() throws {
    let typed = try typed(["Ana Ruiz", "Ana Ruiz"], organizations: ["Verdant", "Filtro"])
    #expect(Set(typed) == ["ana ruiz verdant", "ana ruiz filtro"])
  }

  @Test func `a name of digits is no number of a list`() throws {
    #expect(try typed(["77 Maes"]) == ["77 maes"])
  }
}
