#!/usr/bin/env python3
"""make_sample.py DAY OFFSET ARCHIVE: writes the sample network for a day (2026-11-26) whose clocks are OFFSET (+0100)
ahead of UTC. The same day gives the same bytes."""

import datetime
import sys

from sample import archive, cast, crowd, gatherings
from sample.book import Book
from sample.days import Calendar
from sample.names import Registry

PEOPLE = 400


def minutes(offset):
    """+0530 is 330."""
    sign = -1 if offset.startswith("-") else 1
    digits = offset.lstrip("+-").replace(":", "").rjust(4, "0")
    return sign * (int(digits[:2]) * 60 + int(digits[2:4]))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    calendar = Calendar(datetime.date.fromisoformat(sys.argv[1]), minutes(sys.argv[2]))
    book = Book(calendar, seed=2026)
    cast.tell(book)
    crowd.tell(book, Registry(book.chance), PEOPLE)
    gatherings.tell(book)
    archive.write(book, sys.argv[3])


if __name__ == "__main__":
    main()
