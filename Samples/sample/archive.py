"""Writes the book as the archive that `tend import` reads (docs/export.schema.json)."""

import json


def write(book, path):
    """The whole book, as of its day."""
    archive = {
        "format": "tend",
        "version": 1,
        "contacts": book.contacts,
        "relationships": book.relationships,
        "touches": sorted(book.touches, key=lambda touch: touch["at"]),
        "promises": book.promises,
        "help": book.help,
        "asks": book.asks,
        "referrals": book.referrals,
        "facts": book.facts,
        "notes": book.notes,
        "faces": book.faces,
        "me": book.me,
    }
    with open(path, "w", encoding="utf-8") as file:
        json.dump(archive, file, ensure_ascii=False, indent=1)
