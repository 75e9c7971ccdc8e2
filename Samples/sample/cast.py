"""The people with a story: each is here for a rule, and named by it."""

from .book import NO, YES, no_but


def tell(book):
    """Tells all of them; returns nobody, since the crowd needs none of them."""
    about_me(book)
    today(book)
    owed(book)
    earned(book)
    held_back(book)
    left_in_peace(book)
    quiet(book)
    partners(book)
    new(book)


def about_me(book):
    book.me = {
        "name": {
            "given": "Robin", "additional": "", "family": "Vale", "prefix": "", "suffix": "", "nickname": "", "formatted": "",
        },
        "identifiers": [{"kind": 0, "typed": "robin@vale.example", "label": "work"}],
        "sentence": "finance leads before their first audit",
        "offerings": [
            {
                "name": "audit preparation",
                "mustQuestions": ["When is the audit?", "Who signs the accounts?", "Is the budget agreed?"],
            },
            {"name": "interim finance lead", "mustQuestions": ["Until when?"]},
        ],
        "gains": {
            "goals": "Three new audit clients this year", "accomplishments": "Forty first audits passed",
            "interests": "Sailing, chess", "networks": "Ghent finance circle", "skills": "Making figures plain",
        },
    }


def today(book):
    """The first steps of the day: a late promise, a question to answer, an introduction promised for tomorrow."""
    priya = book.person("Priya", "Nair", "Treasurer", "Halyard Shipping", added=800, by_hand=True, city="Rotterdam")
    priya.stands(tier="A", given=700)
    talks(priya, [640, 560, 470, 390, 300, 220, 150, 90, 55, 24], ["coffee", "call"])
    priya.promise("the list of audit questions", 60, 50, kept=51)
    priya.promise("the checklist for the board pack", 16, 5)
    priya.asked("advice", "how their board reads figures", 300, YES, 296)
    priya.touch(280, "mail", "outgoing", "gaveThanks", "reportedBack", note="how the board meeting went")

    monday = book.calendar.since_monday()
    lena = book.person("Lena", "Brandt", "Head of Finance", "Kupferberg Foods", added=140, by_hand=True, city="Cologne")
    lena.stands(tier="B", given=100)
    lena.touch(130, "event", place="the finance circle")
    lena.touch(64, "call", note="their new plant")
    lena.touch(
        monday, "mail", "incoming", "raisedBusiness", "cameBack", note="she asks what an audit would cost", invites=True,
        hour=9, thread="kupferberg-audit")
    lena.fact("challenge", "two sites with two sets of books", 64)
    lena.note("Their auditor leaves in spring; she does not know yet who follows.", 64)

    tom = book.person("Tom", "Vos", "Partner", "Vos & Daalder", added=420, by_hand=True, city="Utrecht")
    tom.stands(roles=["referralPartner"], tier="B", given=400)
    talks(tom, [410, 330, 250, 160, 70], ["meal", "call"])
    tom.helped("introduction", "to a tax adviser in Lyon", 250, landed=230, thanked=229)
    tom.asked("referral", "who else hires interim leads", 330, YES, 325)
    tom.touch(300, "mail", "outgoing", "gaveThanks", "reportedBack", note="what came of his two names")
    tom.referred("Lena Brandt", monday + 2, level=2, status="contacted", changed=monday, prospect_contact=lena,
                 reason="two sites, first audit next year")

    ana = book.person("Ana", "Ruiz", "COO", "Verdant", added=760, by_hand=True, city="Ghent", country="Belgium",
                      birthday="--03-14")
    mia = book.person("Mia", "Chen", "Designer", "Acme", added=200, by_hand=True, city="Brussels", country="Belgium")
    bo = book.person("Bo", "Maartens", "Founder", "Lumen Studio", added=300, by_hand=True, city="Ghent", country="Belgium")
    book.person("Wei", "Chen", "Engineer", "Delta", added=500, by_hand=True, city="Leuven", country="Belgium").stands(
        tier="C", given=400).touch(380, "meeting").touch(92, "call")
    ana.stands(tier="A", given=700)
    talks(ana, [740, 715, 690, 660, 640, 610, 585, 560, 540, 515, 490, 470, 445, 420, 400, 375, 350, 330, 305, 280, 262, 240,
                218, 196, 175, 150, 128, 102, 55, 20], ["coffee", "call", "video", "coffee"])
    for made, what in ((600, "a reading list"), (470, "the name of a printer"), (300, "two names for the panel"),
                       (150, "the draft agenda"), (55, "two names for March")):
        ana.promise(what, made, made - 7, kept=made - 3)
    ana.promise("an introduction to Mia Chen", 5, -1)
    ana.helped("introduction", "to a speaker for the spring day", 300, landed=280, thanked=279)
    ana.helped("introduction", "to a landlord in Lisbon", 175, landed=160, thanked=158)
    ana.referred("Tom Vos", 430, level=4, status="won", changed=400, prospect_contact=tom, reason="hires interim leads",
                 value=6200, thanked=428, reported=395)
    ana.asked("advice", "how to talk to founders", 196, YES, 192)
    ana.touch(170, "mail", "outgoing", "reportedBack", "gaveThanks", note="how the talk with the founders went")
    ana.fact("need", "a designer", 5).fact("need", "a speaker for March", 55)
    ana.fact("interest", "the Lisbon opening", 20).fact("interest", "half marathons", 102)
    mia.stands(tier="B", given=180)
    mia.touch(190, "event", place="Expo").touch(41, "coffee", note="her own studio one day")
    mia.fact("offers", "design", 41).fact("circle", "museums", 41)
    bo.stands(tier="C", given=280)
    bo.touch(290, "event", place="Filtro").touch(120, "coffee", place="Filtro")
    bo.fact("offers", "a photo studio by the hour", 120)
    ana.note("Speaks at the spring day; wants slides with few words.", 20)


def owed(book):
    """Advice not reported back, asks without an answer, a message of today that tomorrow waits to be answered."""
    helena = book.person("Helena", "Sørensen", "Chair", "Nordlys Pensions", added=1200, by_hand=True, city="Aarhus")
    helena.stands(roles=["mentor"], tier="B", given=1100)
    topics = ["pricing", "a first hire", "saying no", "a hard client", "the second office", "retainers", "a partner", "rest"]
    for place, topic in enumerate(topics):
        ago = 1100 - place * 130
        helena.touch(ago, "call", note=topic)
        helena.helped("advice", topic, ago, by="them", thanked=ago - 1, reported=ago - 20)
    helena.touch(18, "call", note="whether to raise the day rate")
    helena.helped("advice", "whether to raise the day rate", 18, by="them", thanked=17)

    ines = book.person("Ines", "Duarte", "Curator", "Museu do Rio", added=500, by_hand=True, city="Porto")
    ines.stands(tier="B", given=450)
    talks(ines, [480, 400, 310, 220, 130, 48], ["coffee", "call"])
    ines.promise("a list of sponsors", 220, 210, kept=211)
    ines.fact("circle", "museums", 130)
    ines.asked("introduction", "to the treasurer of the Fado Museum", 12)

    hugo = book.person("Hugo", "Lambert", "CFO", "Atelier Lambert", added=300, by_hand=True, city="Lyon")
    hugo.stands(tier="C", given=280)
    hugo.touch(290, "event").touch(60, "meeting", None, "raisedBusiness", note="wants a proposal")
    hugo.asked("business", "preparation of the 2027 accounts", 36)

    ravi = book.person("Ravi", "Menon", "Programme Manager", "Lantern Energy", added=350, by_hand=True, city="Chennai")
    ravi.stands(tier="C", given=340)
    ravi.touch(340, "video").touch(150, "mail", "outgoing", invites=True).touch(146, "mail", "incoming")
    ravi.touch(0, "mail", "incoming", note="asks how the move went", invites=True, hour=1)

    sam = book.person("Sam", "Okoro", "Head of Supply", "Delta", added=610, by_hand=True, city="London", job_changed=3,
                      former=[("Pumice Logistics", "Supply Planner", book.calendar.text(20))])
    sam.stands(tier="B", given=600)
    talks(sam, [600, 520, 410, 300, 190, 66], ["call", "meal"])


def earned(book):
    """Joris at his moment, and three of years of talk who were never asked."""
    joris = book.person("Joris", "Maes", "CFO", "Brightwater", added=430, by_hand=True, city="Mechelen", country="Belgium")
    joris.stands(roles=["client"], tier="A", given=400)
    talks(joris, [425, 390, 360, 330, 290, 250, 200, 180, 150, 120, 104, 88, 74, 60, 46, 31, 22, 12], ["meeting", "call"])
    for place in range(6):
        made = 360 - place * 60
        joris.promise(f"chapter {place + 1} of the audit file", made, made - 10, kept=made - 9)
    joris.helped("introduction", "to his new bank", 250, landed=235, thanked=234)
    joris.helped("introduction", "to a payroll office", 120, landed=111, thanked=110)
    joris.helped("deliveredWork", "the first audit of Brightwater", 9, since=130, paid=True)
    joris.touch(8, "call", None, "praised", note="exactly what we needed")

    for given, family, title, firm, city, years in (
        ("Jonas", "Lindqvist", "Controller", "Fjord Instruments", "Gothenburg", 3),
        ("Marta", "Kowalska", "Managing Director", "Bursztyn Glass", "Gdańsk", 2),
        ("Ruth", "Abara", "Founder", "Abara Textiles", "Lagos", 2),
    ):
        person = book.person(given, family, title, firm, added=365 * years + 40, by_hand=True, city=city)
        person.stands(tier="B", given=365 * years)
        talks(person, reversed(range(38, 365 * years, 84)), ["coffee", "call", "meal"])
        person.promise("an article on first audits", 365 * years - 100, 365 * years - 110, kept=365 * years - 108)
        person.promise("a word with the chair", 300, 290, kept=293)
        person.helped("information", "which software their auditors like", 200, landed=190, thanked=189)


def held_back(book):
    """Somebody met once, a pitch that went wrong, and a client of whom nothing is on record."""
    zoe = book.person("Zoë", "Müller", "Head of Finance", "Kranich Robotics", added=7, by_hand=True, city="Munich")
    zoe.touch(7, "event", place="Expo", note="robots for orchards")

    viktor = book.person("Viktor", "Lang", "Managing Director", "Lang Breweries", added=190, by_hand=True, city="Vienna")
    viktor.stands(tier="C", given=180)
    viktor.touch(185, "event").touch(90, "coffee")
    viktor.touch(40, "meeting", None, "objected", note="I brought the deck; he wanted to talk about hops")

    book.person("Miriam", "Roth", "Owner", "Roth Instruments", added=3, phone="+49 30 23125 014", city="Berlin",
                country="Germany", tags=["clients since 2014"])

    daniel = book.person("Daniel", "Okafor", "CFO", "Savanna Foods", added=400, by_hand=True, city="Abuja")
    daniel.stands(tier="B", given=380, ask_again=-book.calendar.until_first_of_may())
    talks(daniel, [390, 300, 200, 110, 34], ["call", "video"])
    daniel.fact("need", "help before the first audit", 34)


def left_in_peace(book):
    """A client who rests, and somebody who has not answered three times."""
    marc = book.person("Marc", "Delvaux", "Managing Director", "Delvaux Railways", added=900, by_hand=True, city="Namur")
    marc.stands(roles=["client"], tier="A", given=880, pause=(20, -60))
    talks(marc, [880, 760, 640, 520, 400, 280, 170, 80, 45], ["meeting", "call"])
    marc.helped("deliveredWork", "accounts of 2024", 280, since=400, paid=True)
    marc.asked("testimonial", "two lines for the website", 260, YES, 250)

    petra = book.person("Petra", "Nováková", "Treasurer", "Vltava Interiors", added=420, by_hand=True, city="Prague")
    petra.stands(tier="B", given=400)
    petra.touch(410, "event").touch(300, "coffee").touch(210, "call")
    for ago in (58, 40, 23):
        petra.touch(ago, "mail", "outgoing", invites=True, note="how the merger goes")

    vera = book.person("Vera", "Lindholm", "Partner", "Lindholm Law", added=700, by_hand=True, city="Helsinki")
    vera.stands(tier="C", given=690, never_ask=True)
    talks(vera, [680, 500, 330, 140], ["meal"])


def quiet(book):
    """Whom the lists leave alone: a sister, and a friend whom one phones without writing it down."""
    eva = book.person("Eva", "Vale", "Surgeon", "St Bavo Hospital", added=900, phone="+44 20 7946 0321", city="Bruges",
                      birthday=book.calendar.month_and_day(-20), nickname="Evie")
    eva.stands(roles=["personal"], word="personal", word_ago=890)
    kasper = book.person("Kasper", "Holm", "Architect", "Holm & Holm", added=600, phone="+46 8 465 004 17", city="Malmö")
    kasper.stands(tier="A", given=30)
    nadia = book.person("Nadia", "Haddad", "Counsel", "Cedar Shipping", added=500, by_hand=True, city="Beirut",
                        birthday=book.calendar.month_and_day(-1))
    nadia.stands(tier="B", given=480)
    talks(nadia, [480, 390, 300, 210, 120, 37], ["call", "coffee"])
    amara = book.person("Amara", "Diallo", "Founder", "Baobab Biotech", added=700, by_hand=True, city="Dakar",
                        birthday=book.calendar.month_and_day(0))
    amara.stands(tier="C", given=680)
    talks(amara, [680, 520, 350, 190, 90], ["video"])


def partners(book):
    """Those with whom referrals go back and forth."""
    bruno = book.person("Bruno", "Costa", "Accountant", "Costa & Filhos", added=1000, by_hand=True, city="Braga")
    bruno.stands(roles=["referralPartner"], tier="A", given=980)
    talks(bruno, range(980, 20, -60), ["meal", "call"])
    for place, prospect in enumerate(("Olaria Sul", "Padaria Norte", "Casa Verde", "Quinta Alta", "Rio Textil", "Pedra & Cal")):
        ago = 900 - place * 140
        bruno.referred(prospect, ago, level=3, status="won" if place % 2 else "met", changed=ago - 30,
                       value=3000 + 400 * place if place % 2 else None, thanked=ago - 1, reported=ago - 35)

    bruno.asked("referral", "bakers who grow", 830, YES, 826)

    giulia = book.person("Giulia", "Conti", "Tax Adviser", "Studio Conti", added=800, by_hand=True, city="Turin")
    giulia.stands(roles=["referralPartner"], tier="B", given=780)
    talks(giulia, range(780, 40, -82), ["video", "meal"])
    giulia.referred("Officine Po", 400, "me", level=3, status="won", changed=360, reason="cross-border VAT", thanked=399)
    giulia.asked("referral", "who files abroad for the first time", 310, NO, 300)

    outcomes = [("Clara", "Weiss", YES), ("Omar", "Siddiqui", YES), ("Elin", "Strand", NO), ("Paulo", "Bastos", YES),
                ("Noor", "Bakker", YES), ("Ewan", "Muir", None)]
    for place, (given, family, outcome) in enumerate(outcomes):
        person = book.person(given, family, "CFO", ("Heron Optics", "Indus Railways", "Norrsken Energy", "Bastos Ceramics",
                             "Polder Foods", "Muir Timber")[place], added=720, by_hand=True)
        person.stands(roles=["formerClient"], tier="C", given=700)
        talks(person, [700, 560, 430, 290, 150 - place * 9, 75 + place * 7], ["call", "meeting"])
        person.helped("deliveredWork", "their first audit", 430, since=560, paid=True, thanked=428)
        person.asked("referral", "who faces a first audit", 290 - place, outcome or no_but("Iona Muir"), 280 - place)
        person.touch(200 - place, "mail", "outgoing", "gaveThanks", "reportedBack", note="what came of it")


def new(book):
    """Faces from an evening two days ago, and one who was kept."""
    faces = [
        ("Femke", "de Boer", "Controller", "Zeeland Ceramics", "offers", "a warehouse by the harbour"),
        ("Luca", "Ferrante", "Founder", "Ferrante Optics", "need", "somebody who reads leases"),
        ("Aiko", "Moriyama", "Research Lead", "Tidal Instruments", "interest", "letterpress"),
    ]
    for given, family, title, firm, kind, text in faces:
        person = book.person(given, family, title, firm, added=2)
        particulars = book.contacts.pop()["particulars"]
        book.faces.append({
            "id": person.id, "particulars": particulars, "met": book.calendar.text(2), "place": "Expo",
            "facts": [{"kind": kind, "text": text}], "note": "", "captured": book.calendar.at(2, 19),
        })
    rosa = book.person("Rosa", "Benítez", "Operations Lead", "Cometa Foods", added=2, by_hand=True, city="Valencia")
    rosa.stands(kept=1)
    rosa.touch(2, "event", place="Expo", note="opens a second kitchen")
    rosa.fact("goal", "a second kitchen by summer", 2)


def talks(person, days, channels):
    """Conversations on these days, the channels in turn."""
    for place, ago in enumerate(days):
        person.touch(ago, channels[place % len(channels)], hour=9 + place % 8)
