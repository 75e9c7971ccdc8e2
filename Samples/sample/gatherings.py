"""Where Robin Vale meets people, and what for: two goals, a group with its meetings, and an introduction under way."""


def tell(book):
    """Told of people who are in the book already."""
    goals(book)
    circle(book)
    book.introduce(
        "Giulia Conti", "Clara Weiss", 9, "Heron Optics files in Italy for the first time", agreed=6, asked=3)


def goals(book):
    book.goal("three audit clients", "clients", 3, since=150, until=-210)
    book.goal("", "events", 6, since=150, until=-35)


def circle(book):
    """A professional group that meets once a month, and an evening that was not worth it."""
    circle = book.group("Ghent Finance Circle", "professional", 700, dues=240, ask="who faces a first audit in spring")
    for name, office in (("Noor Bakker", "president"), ("Elin Strand", ""), ("Paulo Bastos", ""), ("Lena Brandt", "")):
        book.member(circle, name, office)
    book.event(
        "Circle Meeting", 44, "Ghent", circle, talked=["Elin Strand"], present=22, again=True, line="two who plan ahead")
    book.event("Circle Meeting", 16, "Ghent", circle, talked=["Paulo Bastos"], present=18, again=True)
    book.event("Startup Night", 30, "Antwerp", again=False, line="mostly people who sell to each other")
    book.event("Circle Meeting", -12, "Ghent", circle, attendance="undecided", begins=18 * 60 + 30)
