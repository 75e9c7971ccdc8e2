import Domain
import Store
import TestSupport
import Testing
import Wording

/// Every reason has a sentence of its own that can stand among others.
struct ReasonsTests {
  static let day = Day(iso: "2026-11-17")!
  static let earlier = Day(iso: "2026-10-02")!
  static let later = Day(iso: "2026-12-07")!
  static let joris = ListedPerson(contact: ID(high: 1, low: 1), name: "Joris Maes", headline: "CFO, Delta")
  static let tom = ContactID(high: 1, low: 2)

  private let words = Words(zone: .brussels, now: Instant(iso: "2026-11-26T09:00:00Z")!)

  private func said(_ reason: Reason) -> String {
    words.sentence(for: reason, about: Self.joris, others: [Self.tom: "Tom Vos"])
  }

  @Test(arguments: Reason.samples)
  func `it is one whole sentence`(reason: Reason) {
    let text = said(reason)
    #expect(text.last == "." || text.last == "?", "\(text)")
    #expect(text.first?.isUppercase == true, "\(text)")
    for leftover in ["  ", " .", " ,", "..", " :", "()", ": .", ":.", "nil", "Optional", "!", " on on ", "since since"]
    {
      #expect(!text.contains(leftover), "\(text)")
    }
    #expect(text.count <= 140, "\(text)")
  }

  @Test func `every kind of reason is among the samples`() {
    #expect(Set(Reason.samples.map(\.place)) == Set(0..<Reason.kinds))
  }

  @Test func `no two kinds of reason read the same`() {
    let firsts = Dictionary(Reason.samples.map { ($0.place, said($0)) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(firsts.values).count == firsts.count)
  }

  @Test func `it names days as they are said from here`() {
    #expect(said(.praised(on: words.today)) == "Joris praised your work today.")
    #expect(said(.praised(on: Day(iso: "2026-11-23")!)) == "Joris praised your work on Monday.")
    #expect(said(.praised(on: Day(iso: "2023-03-09")!)) == "Joris praised your work in March 2023.")
  }

  @Test func `a promise is named, or is it where the title has named it`() {
    #expect(
      said(.promised(what: "the slides", due: words.today.adding(days: 1))) == "You promised the slides for tomorrow.")
    #expect(said(.promised(what: "", due: nil)) == "You promised it, without a date.")
  }

  @Test func `a third person is called by name`() {
    #expect(said(.namedInReferral(from: Self.tom, level: 4, on: words.today)).hasPrefix("Tom Vos sent you Joris today"))
  }
}
