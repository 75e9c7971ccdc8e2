import Domain
import TestSupport
import Testing
import UseCases

@Suite struct OwnCardTests {
  /// - Returns: what the card of `name` with one line more did in the network of Ida Peeters.
  private func counts(_ name: String, _ line: String) throws -> ImportReport.Counts {
    let test = try TestNetwork()
    _ = try test.network.tell(.name("Ida Peeters"))
    for own in [Identifier(.phone, "+32 9 111 11 11"), Identifier(.mail, "ida@peeters.test")] {
      _ = try test.network.tell(.address(own))
    }
    let card = "BEGIN:VCARD\nVERSION:4.0\nFN:\(name)\n\(line)\nEND:VCARD\n"
    return try test.network.take(try test.network.stage([try test.file("a.vcf", card)]), process: 1).people
  }

  @Test(arguments: ["Els Maes", "Ida Peeters"])
  func `who shares the user's telephone is somebody`(name: String) throws {
    #expect(try counts(name, "TEL:+32 9 111 11 11").added == 1)
  }

  @Test(arguments: ["Ida Peeters", "Peeters, Ida", ""])
  func `a card with the user's mail address is theirs if the name can be`(name: String) throws {
    #expect(try counts(name, "EMAIL:ida@peeters.test").passedOver == 1)
  }

  @Test func `somebody else at the user's mail address is somebody`() throws {
    #expect(try counts("Els Maes", "EMAIL:ida@peeters.test").added == 1)
  }
}
