"""Cards to import: the same ones every time, about 850 bytes and 18 properties each, no photos."""

import os
import random

GIVEN = (
    "Ana Maria Anna John Thomas Peter Andrea David Laura Michael Sofia Daniel Andrew Julia Martin Elena Paul Sara Antonio "
    "Eva Lucas Ruth Jan Nina Mark Angela Simon Clara Joris Lena Jürgen Zoë Tomás Søren Łukasz Meera Kofi Wei Ingrid Noor"
).split()
STARTS = "Al An Bar Ber Bo Ca Cor Da Del Er Fa Fer Ga Gri Ha Hol Ja Ka Kor La Lin Ma Mor Na Nor Ru Sa Sten Tor Wal".split()
MIDDLES = ["", "ba", "de", "di", "ga", "ke", "la", "le", "ma", "mi", "na", "ne", "ra", "ri", "so", "va"]
ENDS = "berg da der dez ka len lo man nen ner nova quist rez ro ruiz sen ski son stad ton ven vic ward witz yan".split()
FIRMS = ["Northwind Traders", "Contoso Logistics", "Alder & Finch", "Grünwald Maschinenbau", "Harbour Dental"]


def card(place, chance):
    """One card, CRLF line ends, vCard 3.0."""
    first = chance.choice(GIVEN)
    last = chance.choice(STARTS) + chance.choice(MIDDLES) + chance.choice(MIDDLES) + chance.choice(ENDS)
    number = 1_000_000 + place
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:4f2b{number}-77aa-4c1e-9d10-00{number}0000",
        f"N:{last};{first};;;",
        f"FN:{first} {last}",
        f"NICKNAME:{first[:3]}{chance.randrange(90)}",
        f"ORG:{chance.choice(FIRMS)} {chance.randrange(400)};Sales and Marketing",
        "TITLE:Head of Regional Partnerships",
        f"EMAIL;type=INTERNET;type=WORK;type=pref:contact.{number}@company.example",
        f"EMAIL;type=INTERNET;type=HOME:person{number}@example.test",
        f"TEL;type=CELL;type=VOICE;type=pref:+49 151 {number}",
        f"item1.ADR;type=WORK:;;{chance.randrange(900)} Market Street\\, Floor {chance.randrange(40)};Springfield;CA;"
        f"9{place % 10_000:04};United States",
        "item1.X-ABADR:us",
        f"URL;type=WORK:https://www.company.example/people/{number}",
        f"BDAY:19{50 + chance.randrange(49)}-0{1 + chance.randrange(9)}-1{chance.randrange(10)}",
        f"CATEGORIES:customers,conference {2000 + chance.randrange(26)}",
        "NOTE:Met at the trade fair\\, wants an introduction to the purchasing team \r\n"
        " in spring. Likes sailing and strong coffee\\; two children.",
        f"REV:2025-1{chance.randrange(3)}-0{1 + chance.randrange(9)}T10:00:00Z",
        f"X-PHONETIC-LAST-NAME:{last}",
        "PRODID:-//Example Corp.//Address Book 6.2//EN",
        "END:VCARD",
        "",
    ]
    return "\r\n".join(lines).encode()


def cards(count):
    """So many cards, in order."""
    chance = random.Random(20260302)
    return (card(place, chance) for place in range(count))


def file(folder, count):
    """A file of so many cards, made where it is not there yet."""
    path = os.path.join(folder, f"cards-{count}.vcf")
    if not os.path.exists(path):
        with open(path + ".new", "wb") as made:
            made.writelines(cards(count))
        os.rename(path + ".new", path)
    return path


def folder_of(folder, count):
    """A folder with a file for each card, as an address book of vdir keeps them."""
    path = os.path.join(folder, f"vdir-{count}")
    if not os.path.isdir(path):
        os.makedirs(path + ".new", exist_ok=True)
        for place, each in enumerate(cards(count)):
            with open(os.path.join(path + ".new", f"{place}.vcf"), "wb") as made:
                made.write(each)
        os.rename(path + ".new", path)
    return path
