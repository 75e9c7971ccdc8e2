"""Writes the book as the archive that `tend import` reads: one element a line, as `tend export` writes them."""

import json


def write(book, path):
    """The whole book, as of its day."""
    sections = {
        "settings": [{"name": "me", "value": text(book.me)}],
        "contacts": book.contacts,
        "relationships": book.relationships,
        "touches": sorted(book.touches, key=lambda touch: (touch["at"], touch["id"])),
        "promises": book.promises,
        "helps": book.help,
        "asks": book.asks,
        "referrals": book.referrals,
        "facts": book.facts,
        "notes": book.notes,
        "faces": book.faces,
        "introductions": book.introductions,
        "goals": book.goals,
        "groups": book.groups,
        "memberships": book.memberships,
        "events": book.events,
    }
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"tend":1')
        for name, elements in sections.items():
            file.write(f',\n"{name}":[\n' + ",\n".join(text(element) for element in elements) + "\n]")
        file.write("\n}\n")


def text(value):
    """JSON without blanks."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
