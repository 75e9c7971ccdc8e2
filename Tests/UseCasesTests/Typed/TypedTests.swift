import Domain
import Formats
import TestSupport
import Testing
import UseCases

@Suite struct TypedTests {
  @Test(arguments: [
    ("business", Relationship.Word.Answer.doneBusiness), ("4", .doneBusiness), ("Never", .neverSpoken), ("met", .met),
    ("they know my work", .knowsMyWork), ("p", .personal), ("done business", .doneBusiness), ("work", .knowsMyWork),
  ])
  func `an answer to the question is read as people say it`(_ typed: String, _ answer: Relationship.Word.Answer) throws
  {
    #expect(try Typed.answer(typed) == answer)
  }

  @Test func `roles of two words stand among those of one`() throws {
    #expect(try Typed.roles(["former", "client", "mentor"]) == [.formerClient, .mentor])
    #expect(try Typed.roles(["referral partner, connector"]) == [.referralPartner, .connector])
    #expect(throws: Refusal.self) { try Typed.roles(["co"]) }
  }

  @Test(arguments: [
    ("4200", 420_000, "EUR"), ("€4,200", 420_000, "EUR"), ("4.200,50", 420_050, "EUR"), ("$12.5", 1_250, "USD"),
    ("4200 chf", 420_000, "CHF"), ("¥9,000", 9_000, "JPY"), ("1'000 USD", 100_000, "USD"),
  ])
  func `money is read as people write it`(_ typed: String, _ minor: Int64, _ currency: String) throws {
    #expect(try Typed.money(typed) == Money(minor: minor, currency: currency))
  }

  @Test(arguments: ["", "much", "12 apples", "€", "-5", "99999999999999999999", "4€ 5$"])
  func `what is no money is refused`(_ typed: String) {
    #expect(throws: Refusal.self) { try Typed.money(typed) }
  }

  @Test(arguments: [
    ("6 oct 1987", "1987-10-06"), ("6 oct", "--10-06"), ("1987-10-06", "1987-10-06"), ("--10-06", "--10-06"),
    ("29 feb 1988", "1988-02-29"),
  ])
  func `a birthday has a year only where one was said`(_ typed: String, _ iso: String) throws {
    let test = try TestNetwork()
    #expect(try Typed.birthday(typed, in: test.network.world).iso == iso)
  }

  @Test func `an address in one line is taken apart`() throws {
    let address = try Typed.postalAddress("Kouter 1, 9000 Ghent, Belgium")
    #expect((address.street, address.code, address.city, address.country) == ("Kouter 1", "9000", "Ghent", "Belgium"))
    #expect(try Typed.postalAddress("1 High St, Leeds").city == "Leeds")
    #expect(throws: Refusal.self) { try Typed.identifier(.mail, "ana at verdant") }
    #expect(throws: Refusal.self) { try Typed.identifier(.phone, "12") }
  }

  @Test func `days ahead and days behind are not taken for each other`() throws {
    let world = try TestNetwork().network.world
    #expect(try Typed.pastDay("fri", in: world) == Day(iso: "2026-11-20"))
    #expect(try Typed.comingDay("fri", in: world) == Day(iso: "2026-11-27"))
    #expect(throws: Refusal.self) { try Typed.pastDay("tomorrow", in: world) }
    #expect(throws: Refusal.self) { try Typed.comingDay("3 weeks ago", in: world) }
  }

  @Test func `a number outside its bounds is refused with them`() throws {
    #expect(try Typed.number(" 7 ", within: 1...10_000) == 7)
    do {
      _ = try Typed.number("0", within: 1...10_000)
      Issue.record("taken")
    } catch .unreadable(.number, let typed, let choices) {
      #expect((typed, choices) == ("0", ["1 to 10000"]))
    }
  }

  @Test func `a day that can be none is refused as one`() throws {
    let test = try TestNetwork()
    let ana = try test.add("Ana Ruiz")
    for typed in ["31 feb", "2026-13-01"] {
      do {
        _ = try Typed.comingDay(typed, in: test.network.world)
        Issue.record("taken")
      } catch .impossibleDay(let day, _) {
        #expect(day.words == typed)
      }
      #expect(throws: Refusal.self) { try test.network.promise(to: ana, "the deck \(typed)") }
    }
    #expect(try test.evidence("ana").promises.isEmpty)
  }

  @Test(arguments: ["every 999 years", "11 years"])
  func `a rhythm beyond ten years is none`(typed: String) {
    #expect(throws: Refusal.self) { try Typed.cadence(typed) }
    #expect(throws: Refusal.self) { try Typed.days(typed) }
  }
}
