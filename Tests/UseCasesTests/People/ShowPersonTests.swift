import Domain
import Store
import TestSupport
import Testing
import UseCases

/// One person's page.
struct ShowPersonTests {
  @Test func `the page has what comes next, what they need and what was lived, newest first`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    try test.add("Bo Maartens")
    try test.log("call with ana on monday")
    try test.log("coffee with ana and bo; promised ana the slides today; ana needs a designer")
    let shown = try test.network.show(ana)
    #expect(shown.next?.kind == .keepPromise)
    #expect(shown.facts.map(\.kind) == [.need])
    #expect(shown.touches.map(\.touch.channel) == [.coffee, .call])
    #expect(shown.touches.first?.with == ["Bo Maartens"])
    #expect(shown.standing.theirTrust == .visibility)
  }

  @Test func `somebody personal has no warmth`() throws {
    let test = try TestNetwork()
    let sister = try test.add("Ines Duarte")
    _ = try test.network.stand(with: sister, .personal)
    let shown = try test.network.show(sister)
    #expect(shown.relationship.isPersonal)
    #expect(shown.warmth == nil)
    #expect(shown.next == nil)
  }
}
