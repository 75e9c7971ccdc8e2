"""docs/benchmarks.md."""

from . import parts, table

SECTIONS = [
    ("Cards", parts.parse),
    ("Import", parts.imported),
    ("Reading", parts.reading),
    ("One log", parts.logged),
    ("Beside a peer", parts.beside_khard),
]

TEXT = {
    "Cards": "50 MB of generated cards in memory, about 850 bytes and 18 properties each, no photos; processor time on one "
    "core, the best of fifteen runs, since neighbours only ever make it slower. *Into values* makes the fields Tend knows and copies the raw card; *written back* takes a "
    "card apart and writes it folded, with nothing lost.",
    "Import": "`tend import FILE` into a new network, the whole process: cards read, staged, matched by their addresses, "
    "written with their raw bytes, found by name, with standings and journal, in one transaction; two mail addresses, a "
    "number and a post each. The best of five runs; the most memory of five.",
    "Reading": "The whole process, started by `posix_spawn`, output thrown away, files in the page cache; the median of 60 "
    "runs, taken in turns. The networks have tiers, words, promises, help, asks and touches over eight years, and steps of "
    "every kind stand open. *The next morning* is the first look after a night: what time alone has changed is concluded "
    "anew in memory.",
    "One log": "In process, 20,000 relationships with 400,000 touches: `coffee with NAME` is understood, and at once saved: the "
    "person and their history read, the standing made anew, touch, standing, journal and act written, durable. In alternating "
    "blocks with the same statements and values by hand on SQLite's C API over a copy of the file (bound, stepped, every column "
    "read, nothing decided), and with a bare one-row commit of the same pragmas into that copy, so that both share one log. "
    "Medians over 15 blocks of 200. The bars are on what the act takes on top of the bare commit, since that is the disk's; what "
    "is filed and put in its place when nobody waits ([decision 13](decisions/0013-indexes-are-filed-later.md)) is done between "
    "the blocks.",
    "Beside a peer": "khard 0.20.1 on the same 10,000 cards, a file each, as it keeps them; whole processes, warm: the better of "
    "two runs of khard, the median of twenty of Tend.",
}


def write(described, sections):
    """Replaces the page."""
    lines = [
        "# Benchmarks",
        "",
        "How fast Tend is, beside the bars it is held to. Made by `make bench` (`Benchmarks/run`); `make bench-guard` measures "
        "import and parsing alone, for every change. The program measured is the release as people get it: one binary, the Swift "
        "runtime inside, its symbols stripped.",
        "",
        *described,
    ]
    for title, rows in sections:
        lines += ["", f"## {title}", TEXT[title], "", table.markdown(rows) if rows else "Not measured this time."]
    with open("docs/benchmarks.md", "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
