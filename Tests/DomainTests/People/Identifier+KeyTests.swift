import Testing

@testable import Domain

struct IdentifierKeyTests {
  private static func key(_ kind: Identifier.Kind, _ typed: String, _ label: String = "") -> String? {
    Identifier(kind, typed, label: label).key(region: .unknown)
  }

  @Test(arguments: [
    ("Ana@Example.COM", "ana@example.com"), (" ana@example.com\n", "ana@example.com"),
    ("MAILTO:ana@example.com?subject=Hi", "ana@example.com"), ("Ana Ruiz <ana@example.com>", "ana@example.com"),
    ("ana+news@example.com", "ana+news@example.com"), ("a.n.a@gmail.com", "a.n.a@gmail.com"),
    ("ÄNA@Müller.de", "äna@müller.de"), ("ana@example.com.", "ana@example.com"),
  ])
  func `mail compares case-folded and bare`(typed: String, key: String) {
    #expect(Self.key(.mail, typed) == key)
  }

  @Test(arguments: ["", "ana", "@example.com", "ana@", "a@b@c", "ana ruiz@example.com", "mailto:", "<>"])
  func `what is no mail address has no key`(typed: String) {
    #expect(Self.key(.mail, typed) == nil)
  }

  @Test(arguments: [
    "https://www.linkedin.com/in/ana-ruiz", "http://linkedin.com/in/ana-ruiz/", "be.linkedin.com/in/Ana-Ruiz",
    "https://de.linkedin.com/in/ana-ruiz/en?trk=x#top", "LinkedIn.com/in/ana%2Druiz", "in/ana-ruiz", "/in/ana-ruiz",
    "//www.linkedin.com/in/ana-ruiz", "https://m.linkedin.com:443//in//ana-ruiz//",
  ])
  func `all spellings of a LinkedIn profile are one`(typed: String) {
    #expect(Self.key(.profile, typed) == "linkedin.com/in/ana-ruiz")
  }

  @Test(arguments: [
    ("https://www.linkedin.com/in/jos%C3%A9-m%c3%bcller", "linkedin.com/in/josé-müller"),
    ("https://www.linkedin.com/pub/ana/1/2/3", "linkedin.com/pub/ana/1/2/3"),
    ("https://twitter.com/AnaRuiz", "x.com/anaruiz"), ("mobile.twitter.com/@anaruiz", "x.com/anaruiz"),
    ("https://x.com/anaruiz?s=20", "x.com/anaruiz"), ("https://de-de.facebook.com/Ana.Ruiz", "facebook.com/ana.ruiz"),
    ("https://www.facebook.com/profile.php?id=123&ref=x", "facebook.com/profile.php?id=123"),
    ("https://example.org/People/Ana/", "example.org/People/Ana"), ("github.com/Ana", "github.com/ana"),
    ("https://x.com/a%20b", "x.com/a%20b"),
  ])
  func `profiles of other services have one form each`(typed: String, key: String) {
    #expect(Self.key(.profile, typed) == key)
  }

  @Test func `a bare name is a profile only where the label says of which service`() {
    #expect(Self.key(.profile, "@AnaRuiz", "Twitter") == "x.com/anaruiz")
    #expect(Self.key(.profile, "x-apple:ana-ruiz", "linkedin") == "linkedin.com/in/ana-ruiz")
    #expect(Self.key(.profile, "anaruiz") == nil)
  }

  @Test(arguments: ["", "https://www.linkedin.com/", "linkedin.com/in/", "https://x.com", "https://", "https:///in"])
  func `the page of a service is nobody's profile`(typed: String) {
    #expect(Self.key(.profile, typed) == nil)
  }

  @Test(arguments: [
    ("https://www.Ruiz.example/", "ruiz.example"), ("ruiz.example/About?x=1#y", "ruiz.example/About"),
    ("HTTP://RUIZ.example:80", "ruiz.example"), ("www.de", "www.de"),
  ])
  func `websites lose what differs between spellings`(typed: String, key: String) {
    #expect(Self.key(.website, typed) == key)
  }

  @Test(arguments: [
    ("Skype:Ana.Ruiz", "", "skype:ana.ruiz"), ("ana.ruiz", "Skype", "skype:ana.ruiz"), ("ana.ruiz", "", nil),
    ("xmpp:", "", nil), ("", "Skype", nil),
  ])
  func `a handle counts with its service`(typed: String, label: String, key: String?) {
    #expect(Self.key(.handle, typed, label) == key)
  }

  @Test func `a telephone number is read in the given region`() {
    let number = Identifier(.phone, "030 12345678")
    #expect(number.key(region: Region("DE") ?? .unknown) == "+493012345678")
    #expect(number.key(region: .unknown) == nil)
  }

  @Test func `a key is its own key`() {
    for (kind, typed) in [
      (Identifier.Kind.mail, "Ana@Example.com"), (.profile, "https://be.linkedin.com/in/Ana"),
      (.profile, "https://www.facebook.com/profile.php?id=123"), (.website, "https://www.a.example/B/"),
      (.handle, "Skype:Ana"),
    ] {
      let key = Self.key(kind, typed)
      #expect(key != nil && key.flatMap { Self.key(kind, $0) } == key)
    }
  }
}
