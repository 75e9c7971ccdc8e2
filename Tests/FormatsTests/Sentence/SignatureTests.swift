import Domain
import Testing

@testable import Formats

/// The ends of mails, as people paste them.
struct SignatureTests {
  private let today = Day(iso: "2026-11-26") ?? Day(number: 0)

  private func card(_ text: String) throws -> CardLine {
    guard case .card(let card) = CardLine.read(text, today: today) else { throw NoCard() }
    return card
  }
  private struct NoCard: Error {}

  @Test func `a closing, the small print and what a program wrote are none of the person`() throws {
    let card = try card(
      """
      Best regards,

      Lena Brandt
      Chief Financial Officer

      Nordwind AG
      Hafenstraße 12
      20457 Hamburg
      Germany

      Phone: +49 40 1234567
      Mobile: +49 170 1234567
      Email: lena.brandt@nordwind.test
      Web: www.nordwind.test
      LinkedIn: linkedin.com/in/lena-brandt

      Sent from my phone
      Please consider the environment before printing this mail.
      This e-mail is confidential. If you are not the intended recipient, please notify the sender and delete it.
      Nordwind AG is a company.
      """)
    #expect(card.name == "Lena Brandt")
    #expect(card.title == "Chief Financial Officer")
    #expect(card.organization == "Nordwind AG")
    #expect(card.address == "Hafenstraße 12, 20457 Hamburg, Germany")
    #expect(card.identifiers.map(\.kind) == [.phone, .phone, .mail, .website, .profile])
    #expect(card.notes.isEmpty && card.place == nil && card.facts.isEmpty)
  }

  @Test func `a German one is read with its closing, its title and its registry`() throws {
    let card = try card(
      """
      Mit freundlichen Grüßen

      i. A. Jürgen Müller
      Leiter Vertrieb

      Müller & Söhne GmbH
      Industriestraße 5 | 70565 Stuttgart
      Tel.: +49 (0)711 / 123 45-67
      Fax: +49 (0)711 / 123 45-99
      E-Mail: j.mueller@mueller-soehne.test

      Sitz der Gesellschaft: Stuttgart, Amtsgericht Stuttgart, HRB 12345
      Geschäftsführer: Hans Müller
      USt-IdNr.: DE123456789

      Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.
      """)
    #expect(card.name == "Jürgen Müller")
    #expect(card.title == "Leiter Vertrieb")
    #expect(card.organization == "Müller & Söhne GmbH")
    #expect(card.address == "Industriestraße 5, 70565 Stuttgart")
    #expect(card.identifiers.map(\.label) == ["", "fax", ""])
    #expect(card.notes.isEmpty)
  }

  @Test(arguments: [
    "Kind regards,", "Viele Grüße", "MfG", "Met vriendelijke groeten,", "Cordialement", "Un saludo,",
    "Beste groeten / Kind regards", "Thanks & best regards", "Cheers", "Cordiali saluti", "--",
  ])
  func `the closing is no name in any of the usual languages`(_ closing: String) throws {
    let card = try card("\(closing)\nPriya Nair\nHead of Operations\nAcme Ltd.\npriya@acme.test")
    #expect(card.name == "Priya Nair")
    #expect(card.title == "Head of Operations")
    #expect(card.organization == "Acme Ltd.")
    #expect(card.notes.isEmpty)
  }

  @Test func `the letter above it is a note, and a first name above the whole one is dropped`() throws {
    let card = try card(
      "Great to meet you at the fair.\n\nBest,\nMia\n\nMia Chen\nDesigner at Acme\nmia@acme.test\n@miachen")
    #expect(card.name == "Mia Chen")
    #expect((card.title, card.organization) == ("Designer", "Acme"))
    #expect(card.notes == ["Great to meet you at the fair."])
    #expect(card.identifiers.map(\.kind) == [.mail, .handle])
  }

  @Test func `the name is the line of which the mail address speaks`() throws {
    let card = try card("Green Energy\nLena Brandt\nHead of Sales\nlena.brandt@green.test")
    #expect(card.name == "Lena Brandt")
    #expect(card.organization == "Green Energy")
  }

  @Test func `bars, dots, dashes and several numbers in a line are parts`() throws {
    let card = try card(
      """
      Katrin Weiß – Geschäftsführerin
      Weiß Design e. V. · Kouter 1 · 9000 Ghent
      T +32 3 555 01 23 M +32 470 12 34 56 | katrin@weiss.test<mailto:katrin@weiss.test>
      """)
    #expect((card.name, card.title) == ("Katrin Weiß", "Geschäftsführerin"))
    #expect(card.organization == "Weiß Design e. V.")
    #expect(card.address == "Kouter 1, 9000 Ghent")
    #expect(card.identifiers.map(\.typed) == ["+32 3 555 01 23", "+32 470 12 34 56", "katrin@weiss.test"])
  }

  @Test func `marks of a mail program and a degree do not disturb`() throws {
    let card = try card("> *Dr. Tom Vos, MBA*\n> _Managing Partner_\n> VOS BV\n> <tom@vos.test>\n[image: logo]")
    #expect(card.name == "Dr. Tom Vos")
    #expect((card.title, card.organization) == ("Managing Partner", "VOS BV"))
    #expect(card.notes == ["MBA"])
    #expect(card.identifiers.map(\.typed) == ["tom@vos.test"])
  }

  @Test func `what the user wrote below it is heard`() throws {
    let card = try card("Bo Maartens\nDelta NV\nbo@delta.test\nmet at Expo yesterday\nwants a designer")
    #expect(card.place == "Expo")
    #expect(card.met == today.adding(days: -1))
    #expect(card.facts.map(\.text) == ["a designer"])
  }

  @Test func `no text is too odd to be read`() throws {
    for text in [
      "\n\n", "--\n--", "Best regards,\nBest regards", "|\n|", "@\n@", "<\n>", "[image: x]\n1", "a\r\nb\r\n",
    ] {
      _ = try card(text)
    }
    let long = try card("Mia Chen\n" + String(repeating: "more and more ", count: 4_000))
    #expect(long.name == "Mia Chen" && !long.notes.isEmpty)
  }
}
