import Testing

@testable import Formats

/// Read on Thursday 26 November 2026.
struct TouchLinesTests {
  @Test(arguments: [
    ("coffee with ana and bo at filtro", ["touch coffee mutual [ana, bo] place=filtro"]),
    ("coffee with ana, bo & chen", ["touch coffee mutual [ana, bo, chen]"]),
    ("Coffee With Ana And Bo.", ["touch coffee mutual [Ana, Bo]"]),
    ("phoned sam last thu evening", ["touch call mutual [sam] day=2026-11-19"]),
    ("video call (45 min) with lena", ["touch video mutual [lena]"]),
    ("call from april", ["touch call mutual [april]"]),
    ("- coffee with ana", ["touch coffee mutual [ana]"]), ("* call with bo", ["touch call mutual [bo]"]),
    ("Ana and Bo came by on Monday", ["touch meeting mutual [Ana, Bo] day=2026-11-23"]),
    ("just got off the phone with sam", ["touch call mutual [sam]"]),
    ("coffee with ana early november", ["touch coffee mutual [ana] day=2026-11-01"]),
    ("coffee with ana over the weekend", ["touch coffee mutual [ana] day=2026-11-21"]),
    ("coffee with ana the week before last", ["touch coffee mutual [ana] day=2026-11-12"]),
    ("dinner with ana on 3 dec", ["touch meal mutual [ana] day=2026-12-03"]),
    ("dinner with ana on 3 mar", ["touch meal mutual [ana] day=2026-03-03"]),
    ("booked lunch with bo for friday", ["note"]), ("bo cancelled our lunch", ["note"]),
    ("coffee ana", ["touch coffee mutual [ana]"]),
    ("Ana + Bo, coffee", ["touch coffee mutual [Ana, Bo]"]),
    ("ana ruiz, coffee at filtro yesterday", ["touch coffee mutual [ana ruiz] place=filtro day=2026-11-25"]),
    ("lunch with Ana Ruiz yesterday", ["touch meal mutual [Ana Ruiz] day=2026-11-25"]),
    ("lunch at filtro with ana", ["touch meal mutual [ana] place=filtro"]),
    ("lunch w bo @ filtro", ["touch meal mutual [bo] place=filtro"]),
    (
      "dinner with ana and her boss at noma last friday",
      ["touch meal mutual [ana] place=noma day=2026-11-20 rest=her boss"]
    ),
    ("12 mar: coffee with ana", ["touch coffee mutual [ana] day=2026-03-12"]),
    ("1-1 with priya", ["touch oneToOne mutual [priya]"]),
    ("1:1 with priya on tuesday", ["touch oneToOne mutual [priya] day=2026-11-24"]),
    ("called sam", ["touch call mutual [sam]"]),
    ("ana called", ["touch call mutual [ana]"]),
    ("phoned joris about the audit", ["touch call mutual [joris] topic=the audit"]),
    ("call w/ priya re: the renewal", ["touch call mutual [priya] topic=the renewal"]),
    ("phone call from tom on 2026-11-20", ["touch call mutual [tom] day=2026-11-20"]),
    ("spoke to priya on the phone", ["touch call mutual [priya]"]),
    ("zoom with ana and 12 others", ["touch video mutual [ana] company=12"]),
    ("teams call with lena brandt on monday", ["touch video mutual [lena brandt] day=2026-11-23"]),
    ("video call with lena 12 Mar", ["touch video mutual [lena] day=2026-03-12"]),
    ("coffee with jan van dam at 12:30", ["touch coffee mutual [jan van dam] rest=12:30"]),
    ("catch up call with lena", ["touch call mutual [lena]"]),
    ("30 min call with joris re renewal", ["touch call mutual [joris] topic=renewal"]),
    ("call with ana (bo joined late)", ["touch call mutual [ana] rest=bo joined late"]),
    ("ana and i had coffee at filtro", ["touch coffee mutual [ana] place=filtro"]),
    ("had lunch with ana and bo in ghent 3 weeks ago", ["touch meal mutual [ana, bo] place=ghent day=2026-11-05"]),
    ("talk with sam at delta about his new job", ["touch other mutual [sam] place=delta topic=his new job"]),
    (
      "met Jean-Luc O'Brien and María José García at the trade fair in Düsseldorf",
      ["touch event mutual [Jean-Luc O'Brien, María José García] place=the trade fair, Düsseldorf"]
    ),
  ])
  func `a conversation names its people, place, day and topic`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("coffee with Leap Two", ["touch coffee mutual [Leap Two]"]),
    ("met First One at the mixer", ["touch event mutual [First One] place=the mixer"]),
    ("lunch with Tom Short yesterday", ["touch meal mutual [Tom Short] day=2026-11-25"]),
    ("coffee with Ana Monday", ["touch coffee mutual [Ana] day=2026-11-23"]),
    ("dinner with ana and her husband", ["touch meal mutual [ana] rest=her husband"]),
    ("lunch with ana and Her Majesty", ["touch meal mutual [ana, Her Majesty]"]),
    ("called Иван Петров yesterday", ["touch call mutual [Иван Петров] day=2026-11-25"]),
    ("spoke with 王伟 about the audit", ["touch other mutual [王伟] topic=the audit"]),
    ("met Two people at expo", ["touch event mutual [] place=expo company=2"]),
  ])
  func `a capital letter makes a word of the tables part of the name before it`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("coffee with leap two", "leap two", ["touch coffee mutual [leap two]"]),
    ("met mia friday at expo on friday", "mia friday", ["touch event mutual [mia friday] place=expo day=2026-11-20"]),
    ("promised tom short a call", "tom short", ["promise me [tom short] a call"]),
    ("dinner with kim so and bo", "kim so", ["touch meal mutual [kim so, bo]"]),
  ])
  func `a name that somebody bears wins over what its words mean`(_ line: String, _ known: String, _ clauses: [String])
  {
    #expect(SentencePrinter.lines(of: line, known: [known]) == clauses)
    #expect(SentencePrinter.lines(of: line) != clauses)
  }

  @Test(arguments: [
    ("coffe with ana yesterday", ["touch coffee mutual [ana] day=2026-11-25"]),
    ("lnuch with bo", ["touch meal mutual [bo]"]), ("diner w bo at noma", ["touch meal mutual [bo] place=noma"]),
    ("coffee with ana tomorow", ["touch coffee mutual [ana] day=2026-11-27"]),
    ("coffee with ana last wednesdy", ["touch coffee mutual [ana] day=2026-11-25"]),
    ("coffee with augusta", ["touch coffee mutual [augusta]"]),
    ("met mia Novembre", ["touch meeting mutual [mia Novembre]"]),
    ("worked with ana", ["note"]), ("coffe is cheap", ["note"]),
  ])
  func `a slip of the pen is read as it was meant, where names follow`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("message from priya: she moved to delta", ["touch message incoming [priya] rest=she moved to delta"]),
    ("email to ana, bo: lunch next week?", ["touch mail outgoing [ana, bo] invites rest=lunch next week"]),
    (
      "mail from hugo: promised him the deck",
      ["touch mail incoming [hugo]", "promise me [hugo] the deck kind=information"]
    ),
  ])
  func `what follows a colon was said in it`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("met mia at expo", ["touch event mutual [mia] place=expo"]),
    ("met ana for coffee in ghent", ["touch coffee mutual [ana] place=ghent"]),
    ("met ana, bo and chen at the mixer, 30 people", ["touch event mutual [ana, bo, chen] place=the mixer company=30"]),
    ("talked to ana over lunch", ["touch meal mutual [ana]"]),
    ("ran into tom vos at the station", ["touch meeting mutual [tom vos] place=the station"]),
    ("met will and may at expo", ["touch event mutual [will, may] place=expo"]),
    ("met mia chen from acme at expo", ["touch event mutual [mia chen] place=expo rest=acme"]),
  ])
  func `a vague word gives way to a better one`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("had a quick call with ana to hear about lisbon", ["touch call mutual [ana] purpose=hear about lisbon"]),
    (
      "coffee with ana to hear how lisbon goes and what i can do for her",
      ["touch coffee mutual [ana] purpose=hear how lisbon goes and what i can do for her"]
    ),
  ])
  func `the purpose of a meeting is kept`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("wrote to ana about lisbon", ["touch mail outgoing [ana] topic=lisbon"]),
    ("ana wrote about the opening", ["touch mail incoming [ana] topic=the opening"]),
    ("mailed bo the slides", ["touch mail outgoing [bo] rest=the slides"]),
    ("mail from ana", ["touch mail incoming [ana]"]),
    ("got a mail from ana yesterday", ["touch mail incoming [ana] day=2026-11-25"]),
    ("ana sent me a message", ["touch message incoming [ana]"]),
    ("texted bo", ["touch message outgoing [bo] invites"]),
    ("whatsapp to ines", ["touch message outgoing [ines] invites"]),
    ("linkedin message to sam okoro", ["touch message outgoing [sam okoro] invites"]),
    ("reached out to sam okoro on linkedin", ["touch message outgoing [sam okoro] invites"]),
    ("replied to ana", ["touch mail outgoing [ana]"]),
    ("ana replied", ["touch mail incoming [ana]"]),
    ("ana dm'd me", ["touch message incoming [ana]"]),
    ("sent a card to ines", ["touch letter outgoing [ines]"]),
    ("letter from bo", ["touch letter incoming [bo]"]),
    ("thank you note from ana", ["touch letter incoming [ana]"]),
    ("postcard to ines from lisbon", ["touch letter outgoing [ines] rest=lisbon"]),
  ])
  func `what is written has a sender`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    (
      "emailed bo, asking if he's free next week",
      ["touch mail outgoing [bo] invites rest=asking if he's free next week"]
    ),
    ("emailed ana about lunch on 3 dec", ["touch mail outgoing [ana] topic=lunch on 3 dec"]),
    ("wrote to ana yesterday about 3 dec", ["touch mail outgoing [ana] day=2026-11-25 rest=3 dec"]),
    ("call with ana about the launch next week", ["touch call mutual [ana] topic=the launch next week"]),
    ("call with ana about the launch yesterday", ["touch call mutual [ana] day=2026-11-25 topic=the launch"]),
    ("mail to bo tomorrow", ["touch mail outgoing [bo] day=2026-11-27 invites"]),
    ("next call with ana on 3 dec", ["note"]),
    ("emailed bo?", ["touch mail outgoing [bo] invites"]),
    (
      "wrote to ana asking whether she needs a designer",
      ["touch mail outgoing [ana] invites rest=asking whether she needs a designer"]
    ),
    (
      "emailed ana and bo about the contract, asked if they agree?",
      ["touch mail outgoing [ana, bo] topic=the contract invites rest=asked if they agree"]
    ),
  ])
  func `a question invites an answer`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("called sam, no answer", ["touch call outgoing [sam] invites"]),
    ("called bo, left a voicemail", ["touch call outgoing [bo] invites"]),
    ("left joris a voicemail", ["touch call outgoing [joris] invites"]),
    ("voicemail from joris", ["touch call incoming [joris]"]),
  ])
  func `nobody picked up, so it was one-sided`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }

  @Test(arguments: [
    ("tuesday mixer, 30 people", ["touch event mutual [] day=2026-11-24 company=30"]),
    ("dinner party at noma, 12 people", ["touch event mutual [] place=noma company=12"]),
    ("expo with 200 people, talked to sam and ines", ["touch event mutual [sam, ines] company=200"]),
    (
      "mixer at noma yesterday; met mia; met bo today",
      ["touch event mutual [mia] place=noma day=2026-11-25", "touch meeting mutual [bo] day=2026-11-26"]
    ),
    ("gave a talk at the meetup", ["touch event mutual [] place=the meetup"]),
  ])
  func `an event needs no names`(_ line: String, _ clauses: [String]) {
    #expect(SentencePrinter.lines(of: line) == clauses)
  }
}
