import Domain
import Testing

@testable import Insight

struct NameMatchTests {
  /// `Ana|Ruiz`, `John|Smith|Jr` as given, family and suffix; without a bar a name in one piece.
  static func name(_ text: String) -> PersonName {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1 { return PersonName(formatted: text) }
    return PersonName(given: parts[0], family: parts[1], suffix: parts.count > 2 ? parts[2] : "")
  }

  private static func both(_ test: (PersonName, PersonName) -> Bool, _ one: String, _ other: String) -> Bool? {
    let (one, other) = (name(one), name(other))
    let answer = test(one, other)
    return test(other, one) == answer ? answer : nil
  }

  @Test(arguments: [
    ("Ana|Ruiz", "Ana|Ruiz"), ("Ana|Ruiz", "ANA|RUIZ"), ("Zoë|Müller", "Zoe|Mueller"), ("Bob|Smith", "Robert|Smith"),
    ("Liz|Taylor", "Elizabeth|Taylor"), ("Bobby|Smith", "Bob|Smith"), ("A.|Ruiz", "Ana|Ruiz"), ("Ana|R.", "A|Ruiz"),
    ("Ruiz|Ana", "Ana|Ruiz"), ("Ruiz, Ana", "Ana|Ruiz"), ("Ana|Ruiz-García", "Ana|Ruiz"), ("Ana", "Ana|Ruiz"),
    ("J.R.|Smith", "John|Smith"), ("Тарас|Шевченко", "Taras|Shevchenko"), ("Сергей|Иванов", "Sergey|Ivanov"),
    ("小明|王", "王小明"), ("Mc Donald Ian", "Ian|McDonald"), ("Dr. Ana Ruiz", "Ana|Ruiz"), ("Ana Ruiz, PhD", "Ana|Ruiz"),
    ("Jean-Luc|Picard", "Jeanluc|Picard"), ("John|Smith", "John|Smith|Jr."), ("Sasha|Petrov", "Aleksandr|Petrov"),
    ("ana@example.com", "Luis|Ruiz"), ("", "Luis|Ruiz"), ("🚀", "Luis|Ruiz"), ("Ana|Ruiz", "Anna|Ruiz"),
    ("Григорий|Кузьмин", "Grigoriy|Kuzmin"), ("Мария|Белая", "Maria|Belaia"), ("Bryan|Smyth", "Brian|Smith"),
  ])
  func `names that one person may go by are compatible`(one: String, other: String) {
    #expect(Self.both(NameMatch.compatible, one, other) == true)
  }

  @Test(arguments: [
    ("Ana|Ruiz", "Luis|Ruiz"), ("John|Smith|Jr", "John|Smith|Sr"), ("John Smith II", "John Smith III"),
    ("Albert|Klein", "Herbert|Klein"), ("Andreas|Weber", "Andrea|Weber"), ("Ana|Ruiz", "Ana|Soto"),
    ("Ana|Ruiz", "Ruiz Family"), ("Maria|Weber", "Mario|Weber"), ("A.|Ruiz", "Luis|Ruiz"), ("小明|王", "小红|王"),
  ])
  func `a family's mailbox does not make its people one`(one: String, other: String) {
    #expect(Self.both(NameMatch.compatible, one, other) == false)
  }

  @Test func `middle names do not part what given and family name join`() {
    let full = PersonName(given: "John", additional: "Robert", family: "Smith")
    #expect(NameMatch.compatible(full, PersonName(given: "John", additional: "R.", family: "Smith")))
    #expect(NameMatch.compatible(full, PersonName(given: "Bob", family: "Smith")))
    #expect(NameMatch.same(full, PersonName(given: "John", family: "Smith")))
    #expect(NameMatch.same(full, PersonName(formatted: "John Robert Smith")))
    #expect(NameMatch.same(full, PersonName(formatted: "John R. Smith")))
  }

  @Test(arguments: [
    ("Ana|Ruiz", "ana|RUIZ"), ("Ruiz|Ana", "Ana|Ruiz"), ("Ruiz, Ana", "Ana|Ruiz"), ("Ana Ruiz", "Ana|Ruiz"),
    ("Zoë|Müller", "Zoe|Muller"), ("John Q.|Smith", "John|Smith"), ("John|Smith|Jr.", "John Smith Junior"),
    ("Тарас|Шевченко", "Taras|Shevchenko"), ("小明|王", "王小明"), ("Dr. Ana Ruiz", "Ana|Ruiz|PhD"),
  ])
  func `the same full name is the same in any order and spelling of case`(one: String, other: String) {
    #expect(Self.both(NameMatch.same, one, other) == true)
  }

  @Test(arguments: [
    ("Ana|Ruiz", "Anna|Ruiz"), ("Bob|Smith", "Robert|Smith"), ("John|Smith|Jr", "John|Smith"),
    ("John|Smith|Jr", "John|Smith|Sr"), ("John|Smith|II", "John|Smith|III"), ("A.|Ruiz", "Ana|Ruiz"), ("Ana", "Ana"),
    ("", ""), ("ana@example.com", "ana@example.com"), ("Ana|Ruiz", "Ana|Ruiz-García"), ("王", "王"),
  ])
  func `less than equal is not the same full name`(one: String, other: String) {
    #expect(Self.both(NameMatch.same, one, other) == false)
  }

  @Test(arguments: [
    ("Ana|Ruiz", "Anna|Ruiz"), ("Bob|Smith", "Robert|Smith"), ("A.|Ruiz", "Ana|Ruiz"), ("Ana|Ruiz", "Ana|Ruiz-García"),
    ("Ana|Kowalski", "Ana|Kowalska"), ("Katherine|Miller", "Catherine|Miller"), ("Ana|Ruiz", "Ana|Ruiz"),
    ("John|Smith|Jr", "John|Smith"), ("Stehpen|Miller", "Stephen|Miller"),
  ])
  func `what may be one person is shown`(one: String, other: String) {
    #expect(Self.both(NameMatch.alike, one, other) == true)
  }

  @Test(arguments: [
    ("Ana|Ruiz", "Luis|Ruiz"), ("Ana", "Ana|Ruiz"), ("A|R", "Ana|Ruiz"), ("Ana|Ruiz", "Ada|Ruiz"),
    ("Stehpen|Miler", "Stephen|Miller"), ("John|Smith|Jr", "John|Smith|Sr"), ("", ""), ("Jonh Smith", "John|Smith"),
  ])
  func `what is too far apart is not shown`(one: String, other: String) {
    #expect(Self.both(NameMatch.alike, one, other) == false)
  }

  @Test func `the same is compatible and alike`() {
    for one in ["Ana|Ruiz", "Ruiz Ana", "王小明", "John|Smith|Jr", "Jean-Luc|Picard"] {
      #expect(NameMatch.same(Self.name(one), Self.name(one)))
      #expect(NameMatch.compatible(Self.name(one), Self.name(one)))
      #expect(NameMatch.alike(Self.name(one), Self.name(one)))
    }
  }

  @Test func `very long names are compared in bounded time`() {
    let long = PersonName(given: String(repeating: "ab ", count: 5000), family: String(repeating: "x", count: 10_000))
    #expect(NameMatch.compatible(long, long))
  }
}
