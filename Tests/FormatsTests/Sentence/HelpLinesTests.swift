import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct HelpLinesTests {
  @Test(arguments: [
    ("sent ana two names", ["help me information given [ana] what=two names"]),
    ("gave ana two names", ["help me information given [ana] what=two names"]),
    ("sent joris the report", ["help me information given [joris] what=the report"]),
    ("sent invoice to joris", ["help me information given [joris] what=invoice"]),
    ("introduced ana to chen", ["help me introduction given [ana] third=[chen]"]),
    ("introduced ana and chen yesterday", ["help me introduction given [ana] third=[chen] day=2026-11-25"]),
    (
      "i introduced ana to mia chen and bo maartens yesterday",
      ["help me introduction given [ana] third=[mia chen, bo maartens] day=2026-11-25"]
    ),
    ("referred tom to ana", ["help me referral given [ana] third=[tom]"]),
    ("offered bo feedback on his pitch", ["help me advice offered [bo] what=feedback on his pitch"]),
    ("delivered the project to joris", ["help me deliveredWork given [joris] what=the project"]),
    ("delivered the audit for joris on 17 nov", ["help me deliveredWork given [joris] what=the audit day=2026-11-17"]),
    ("delivered the project", ["help me deliveredWork given [] what=the project"]),
    ("helped bo with his pitch", ["help me support given [bo] what=his pitch"]),
    ("wrote ana a testimonial", ["help me testimonial given [ana]"]),
    ("made an intro between ana and chen", ["help me introduction given [ana] third=[chen]"]),
    ("the intro to chen worked", ["help me introduction landed [] third=[chen]"]),
  ])
  func `help given`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("ana introduced me to tom vos", ["help them introduction given [ana] third=[tom vos]"]),
    ("ana offered to introduce me to chen", ["help them introduction offered [ana] third=[chen]"]),
    ("ana referred tom to me", ["help them referral given [ana] third=[tom]"]),
    ("tom sent me lena as a lead", ["help them referral given [tom] lead third=[lena]"]),
    ("tom sent me lena as a client", ["help them referral given [tom] third=[lena]"]),
    ("received a referral from tom: lena brandt", ["help them referral given [tom] third=[lena brandt]"]),
    (
      "miriam sent me a referral: Tom Vos, wants a quote",
      ["help them referral given [miriam] third=[Tom Vos] what=wants a quote"]
    ),
    (
      "miriam gave me a lead: tom, wants a quote, promised her lunch tomorrow",
      [
        "help them referral given [miriam] lead third=[tom] what=wants a quote",
        "promise me [miriam] lunch due=2026-11-27",
      ]
    ),
    ("ana helped me with the deck", ["help them support given [ana] what=the deck"]),
    ("ana wrote me a recommendation", ["help them testimonial given [ana]"]),
    ("got two names from ana", ["help them information given [ana] what=two names"]),
    ("got an intro to tom from ana", ["help them introduction given [ana] third=[tom] what=an intro to tom"]),
  ])
  func `help received`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
