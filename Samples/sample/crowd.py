"""Everybody else: people with a rhythm, people known once, and the many of whom an address book says no more than a name."""

from .book import NO, YES, no_but

CHANNELS = ["call", "coffee", "video", "meal", "meeting"]


def tell(book, names, total):
    """Fills the book up to `total` people."""
    for _ in range(6):
        with_rhythm(book, names, "A", 30, 700)
    for _ in range(26):
        with_rhythm(book, names, "B", 90, 900)
    for _ in range(42):
        with_rhythm(book, names, "C", 180, 1300)
    for _ in range(40):
        met_once(book, names)
    for _ in range(46):
        traces_alone(book, names)
    for _ in range(7):
        family(book, names)
    for _ in range(75):
        stranger(book, names)
    while len(book.contacts) < total:
        from_the_phone(book, names)


def someone(book, names, **fields):
    given, family, title, firm, city, country, phone = names.next()
    fields.setdefault("phone", phone if book.chance.random() < 0.6 else None)
    return book.person(given, family, title, firm, city=city, country=country, **fields)


def with_rhythm(book, names, tier, cadence, years):
    """Exchanges about as often as the tier says; most are in time, a few are due."""
    chance = book.chance
    known = chance.randrange(max(200, years // 2), years)
    person = someone(book, names, added=known, by_hand=True,
                     birthday=book.calendar.month_and_day(chance.randrange(4, 330)) if chance.random() < 0.3 else None)
    is_client = chance.random() < 0.15
    person.stands(tier=tier, given=known - 5, roles=["client"] if is_client else ())
    late = chance.random() < 0.08
    ago = chance.randrange(cadence + 2, cadence + 12) if late else chance.randrange(3, cadence - 3)
    days = []
    while ago < known:
        days.append(ago)
        ago += chance.randrange(cadence * 6 // 10, cadence * 14 // 10)
    for day in reversed(days or [known - 1]):
        person.touch(day, chance.choice(CHANNELS), hour=chance.randrange(9, 17))
    if is_client or chance.random() < 0.5:
        helped_and_asked(book, person, known)
    if chance.random() < 0.4:
        person.fact("interest", chance.choice(["cycling", "choirs", "old maps", "bread", "chess", "rowing"]), known - 1)


def helped_and_asked(book, person, known):
    """A promise kept, and an ask that was brought to its end."""
    chance = book.chance
    made = chance.randrange(150, known - 10)
    person.promise("an article", made, made - 6, kept=made - 4)
    outcome = chance.choice([YES, YES, NO, no_but("a colleague")])
    person.asked(chance.choice(["advice", "referral"]), "who else faces a first audit", 140, outcome, 134)
    person.touch(120, "mail", "outgoing", "gaveThanks", "reportedBack", note="what came of it")


def met_once(book, names):
    """Somebody met at an evening and not since."""
    ago = book.chance.randrange(380, 1400)
    person = someone(book, names, added=ago, by_hand=True)
    person.touch(ago - 1, "event", place=book.chance.choice(["Expo", "the finance circle", "a book launch"]))


def traces_alone(book, names):
    """Only the mailbox and the calendar know of them."""
    chance = book.chance
    person = someone(book, names, added=60)
    start = chance.randrange(380, 1600)
    for place in range(chance.randrange(1, 4)):
        thread = f"{person.id[-6:]}-{place}"
        asked = start - place * chance.randrange(10, 60)
        person.touch(asked, "mail", "incoming", thread=thread, trace="mbox", hour=9)
        person.touch(asked - 1, "mail", "outgoing", thread=thread, trace="mbox", hour=11)
    if chance.random() < 0.3:
        person.touch(start - 200, "meeting", trace="ics", hour=14)


def family(book, names):
    """Friends and relatives: birthdays, and nothing of the method."""
    day = book.chance.randrange(5, 330)
    given, last, _, _, city, country, phone = names.next()
    person = book.person(given, last, added=900, mail=False, phone=phone, city=city, country=country,
                         birthday=book.calendar.month_and_day(day))
    person.stands(roles=["personal"], word="personal", word_ago=890)


def stranger(book, names):
    """Connected once on a network of profiles, never spoken with."""
    someone(book, names, added=60, mail=False, phone=None, connected=book.chance.randrange(900, 3600))


def from_the_phone(book, names):
    """A name in the phone: nothing else is known."""
    note = "met through the sailing club" if book.chance.random() < 0.1 else None
    someone(book, names, added=60, tags=["phone"], note=note)
