"""python3 -m measure run|guard TEND PROGRAMS FOLDER: see Benchmarks/run and Benchmarks/guard."""

import sys

from . import machine, page, parts, processes, table

# A guard runs on busy machines: it tells a change for the worse, not whether a bar is met.
SLACK = 0.6
IMPORT_SECONDS = 5.0


def run(place):
    """Everything; writes the page."""
    described = machine.described(place.folder)
    sections = []
    for title, part in page.SECTIONS:
        print(f"\n{title}", flush=True)
        try:
            rows = part(place)
        except processes.Failed as failure:
            print(f"  {failure}", flush=True)
            rows = []
        print(table.plain(rows), flush=True)
        sections.append((title, rows))
    page.write(described, sections)
    missed = [row.what for _, rows in sections for row in rows if row.met is False]
    if missed:
        print(f"\nMissed: {'; '.join(missed)}.")
    print("\nWritten to docs/benchmarks.md.")
    return 0


def guard(place):
    """What must not get slower; ends with 1 and a line for each that did."""
    rows = parts.parse(place, slack=SLACK)
    rows += parts.imported(place, counts=(20_000,), seconds=IMPORT_SECONDS, megabytes=80)
    print(table.plain(rows))
    missed = [row for row in rows if row.met is False]
    for row in missed:
        print(
            f"Too slow: {row.what} is {table.number(row.value)} {row.unit}, and must be {row.bar_text}. "
            "Look at what changed in Formats, Store and Import; make bench measures all of it.",
            file=sys.stderr)
    return 1 if missed else 0


def main():
    if len(sys.argv) != 5 or sys.argv[1] not in ("run", "guard"):
        sys.exit(__doc__)
    place = parts.Place(*sys.argv[2:])
    try:
        return {"run": run, "guard": guard}[sys.argv[1]](place)
    except processes.Failed as failure:
        print(failure, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
