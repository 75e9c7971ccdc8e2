// What happens between two people, and its help texts.

extension HelpText {
  package static let promise = Text(
    "Note a promise, or bring one to its end.",
    """
    A date at the end is when it is due. On its day Tend puts it first; the day
    before, near the front.

      tend promise ana "an intro to Chen fri"
      tend promise ana "the deck" --by "end of month"
      tend promise ana "two names" --they        what Ana promised you
      tend promise ana                           what is open between you
      tend promise ana --kept                    the one that is open
      tend promise ana deck --kept               one of several, by a word of it
      tend promise ana --released                both let it go

    A broken promise strains; a word mends it:  tend repair ana
    """)
  package static let promiseWhat = "What was promised, or words of the promise that ends."
  package static let promiseBy = "When it is due: fri, tomorrow, \"in 3 weeks\", \"12 Mar\"."
  package static let they = "It is their promise to you."
  package static let kept = "It was kept."
  package static let broken = "It was broken, and won't be kept."
  package static let released = "Both let it go."

  package static let give = Text(
    "Note help you gave or offered.",
    """
    Help first: it is what a network is made of. Kinds: introduction, referral,
    information, advice, resource, testimonial, invitation, support, work.

      tend give introduction ana "to Mia Chen"
      tend give advice bo pricing --offered      not yet taken up
      tend give advice bo                        now he took it up
      tend give introduction ana --landed        it helped: that makes trust
      tend give work joris "the audit" --paid --from "1 sep"
      tend give referral tom "Lena Brandt, needs an audit" --level 2

    Levels of a referral: 0 a lead, 1 they expect contact (where you say none), 2
    information shared, 3 your testimonial, 4 a meeting arranged, 5 introduced in
    person. It goes on:  --contacted, --met, --won, --lost
    """)

  package static let got = Text(
    "Note help you received.",
    """
    Whoever helped you wants two things: thanks, and to hear what came of it. Tend
    reminds you of both.

      tend got advice priya "on the lease"
      tend got introduction ana "to Tom Vos"
      tend got referral tom "Lena Brandt, needs an audit" --level 3
      tend got referral tom lena --contacted     you spoke: now he sends
      tend got referral tom lena --won --value 4200

    Then:  tend thank tom   tend report tom
    """)
  package static let helpKind =
    "introduction, referral, information, advice, resource, testimonial, invitation, support or work."
  package static let helpWhat = "What it was; of a referral who, then why."
  package static let helpOn = "When it was, if not today."
  package static let offered = "Offered, and not yet taken up."
  package static let landed = "It is known to have helped."
  package static let paid = "Delivered work that was paid for."
  package static let from = "When work of several weeks began."
  package static let level = "The effort in a referral, 0 to 5."
  package static let contacted = "The referral: you were in contact."
  package static let met = "The referral: you met."
  package static let won = "The referral: it was won."
  package static let lost = "The referral: it was lost."
  package static let worth = "What it was worth: 4200, \"€4,200\", \"4200 USD\"."

  package static let thank = Text(
    "Note that you thanked somebody.",
    """
    Best within a day. It covers all they gave and were not thanked for, or the
    one you choose.

      tend thank tom
      tend thank tom --for lena --by call
      tend thank ana "for keeping the seat" --on yesterday
    """)
  package static let report = Text(
    "Note that you told somebody what came of their help.",
    """
    People who gave advice, an introduction or a referral want to hear how it
    went, also when nothing came of it. Asking again before that is taking without
    giving.

      tend report tom "Lena signed"
      tend report priya --for lease --by mail
    """)
  package static let saying = "What was said, in your words."
  package static let about = "Words of the one it was for, where several wait."
  package static let byChannel = "How it was said: message, mail, call, coffee."

  package static let repair = Text(
    "Note that you made something good.",
    """
    A late promise, a pitch that came wrong, a referral mishandled: a word mends
    more than one thinks. What was strained before it is healed; a promise that is
    still open stays open.

      tend repair ana "called and said sorry for the delay"
      tend repair tom --by coffee --on mon
    """)

  package static let refer = Text(
    "Pass somebody on, with your name on it.",
    """
    Before you do, it says whether the prospect expects it and whether you can speak
    for the work. What you passed is noted with --sent, and goes on with give.

      tend refer tom "Lena Brandt, needs an audit"
      tend refer tom "Lena Brandt, needs an audit" --level 3 --sent
      tend give referral tom lena --contacted

    Ends with 10 where the answer is *not yet*; --anyway passes the guard.
    """)
  package static let referWhom = "Who is passed on, then why: \"Lena Brandt, needs an audit\"."
  package static let referSent = "You passed it on."
  package static let referAnyway = "Pass it on past the guard."

  package static let ledger = Text(
    "See what was given and received, and whom to thank and help next.",
    """
    A history, not a balance. What went between you and one person stands on their
    page:  tend show ana

      tend ledger
      tend ledger --since mon              your week
      tend ledger --since "1 jan"
    """)
  package static let ledgerSince = "From which day on, if not ninety days ago."
}
