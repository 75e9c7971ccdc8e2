"""The parts of the measuring, each giving rows for the table."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

from . import cards, processes
from .table import Row

# The instant for which the networks are made: their conclusions hold then, whenever one measures.
NOW = "2026-03-02T08:00:00Z"
NEXT_MORNING = "2026-03-03T07:30:00Z"


class Place:
    """Where the programs are, and where what is measured on is kept from run to run."""

    def __init__(self, tend, programs, folder):
        self.tend, self.programs, self.folder = os.path.abspath(tend), os.path.abspath(programs), os.path.abspath(folder)
        os.makedirs(self.folder, exist_ok=True)

    def program(self, name):
        return os.path.join(self.programs, name)

    def environment(self, now=NOW):
        """A home of its own, and a fixed clock where there is one to fix: identifiers are made of the time."""
        home = os.path.join(self.folder, "home")
        os.makedirs(home, exist_ok=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
        if now:
            kept["TEND_NOW"] = now
        return kept | {"HOME": home, "TEND_ZONE": "UTC", "NO_COLOR": "1", "TEND_TERMINAL": "bench"}

    def network(self, contacts, touches):
        """A network of that size, made where its recipe changed."""
        path = os.path.join(self.folder, f"network-{contacts}-{touches}-{self._recipe()}.db")
        if not os.path.exists(path):
            for old in os.listdir(self.folder):
                if old.startswith(f"network-{contacts}-{touches}-"):
                    os.unlink(os.path.join(self.folder, old))
            processes.output([self.program("bench-network"), path + ".new", str(contacts), str(touches), NOW])
            os.rename(path + ".new", path)
        return path

    @staticmethod
    def _recipe():
        """Changes with the schema, the rules and the generator."""
        digest = hashlib.sha256()
        for root in ("Sources/Domain", "Sources/Method", "Sources/Store", "Benchmarks/Network"):
            for folder, _, names in sorted(os.walk(root)):
                for name in sorted(names):
                    with open(os.path.join(folder, name), "rb") as file:
                        digest.update(file.read())
        return digest.hexdigest()[:12]


def parse(place, slack=1.0):
    """vCard into values and back, on one core."""
    printed = processes.output([place.program("bench-cards")])

    def speed(name):
        return float(re.search(rf"^{name}: (\d+) MB/s", printed, re.MULTILINE).group(1))

    return [
        Row("vCard into values, raw card kept", speed("into particulars, raw card copied"), "MB/s", 300 * slack, True),
        Row("vCard written back", speed("written back, folded"), "MB/s", 250 * slack, True),
    ]


def imported(place, counts=(10_000, 100_000), seconds=8.0, megabytes=80.0, runs=5):
    """Cards into a new network: indexed, matched, with standings and journal. The best of several runs each, since
    neighbours only ever make it slower; the largest memory."""
    rows = []
    for count in counts:
        path = cards.file(place.folder, count)
        network = os.path.join(place.folder, "import.db")
        measured = []
        for _ in range(runs):
            forget(network)
            measured.append(processes.once([place.tend, "import", path, "--file", network], place.environment(now=None)))
        forget(network)
        last = count == counts[-1]
        size = os.path.getsize(path) / 1e6
        rows.append(Row(f"import of {count:,} vCards ({size:.0f} MB)", min(s for s, _ in measured), "s", seconds if last else None))
        rows.append(
            Row(f"its peak resident memory, {count:,}", max(m for _, m in measured) / 1e6, "MB", megabytes if last else None))
    return rows


def forget(network):
    """Removes a network with what lies beside it."""
    for suffix in ("", "-wal", "-shm"):
        if os.path.exists(network + suffix):
            os.unlink(network + suffix)


def reading(place):
    """Whole processes on a small and on a large network."""
    small, large = place.network(1_000, 10_000), place.network(100_000, 1_000_000)

    def today(network):
        return [place.tend, "today", "--file", network]

    def find(network):
        return [place.tend, "find", "an", "ru", "--file", network]

    common = [place.tend, "find", "an", "--file", large]
    at_1k, at_100k, found, found_common, help = processes.medians(
        [today(small), today(large), find(large), common, [place.tend, "--help"]], place.environment())
    (morning,) = processes.medians([today(large)], place.environment(NEXT_MORNING))
    return [
        Row("`tend today`, 1,000 contacts, 10,000 touches", at_1k, "ms"),
        Row("`tend today`, 100,000 contacts, 1,000,000 touches", at_100k, "ms", 15),
        Row("the second beside the first", at_100k / at_1k, "×", 1.15),
        Row("the same the next morning, conclusions a day old", morning, "ms"),
        Row("`tend find an ru`, 100,000 contacts", found, "ms", 15),
        Row("`tend find an`, whom a third of them answers to", found_common, "ms", 15),
        Row("`tend --help`", help, "ms", 10),
    ]


def logged(place):
    """One durable log in process, beside a bare commit and beside the same statements by hand."""
    network = place.network(20_000, 400_000)
    result = json.loads(processes.output([place.program("bench-log"), network]))
    bare, whole, twin = result["bare"], result["whole"], result["twin"]
    understanding = result["understanding"]
    act = whole["elapsed"] - understanding
    return [
        Row("a 4 kB append made durable", result["sync"], "µs"),
        Row("a bare one-row commit", bare["elapsed"], "µs"),
        Row("a line understood, whom it means included", understanding, "µs"),
        Row("its `log`, saved", act, "µs"),
        Row("… over the bare commit", act - bare["elapsed"], "µs", 200),
        Row("… with the line understood", whole["elapsed"] - bare["elapsed"], "µs"),
        Row("… the same, processor alone", whole["processor"] - bare["processor"], "µs"),
        Row(f"… its {result['statements']} statements by hand", twin["elapsed"], "µs"),
        Row("… its rate beside theirs", twin["elapsed"] / act, "×", 0.8, True),
        Row("what 200 of them leave to be done when nobody waits", result["filing"]["elapsed"] / 1000, "ms"),
    ]


def beside_khard(place, count=10_000):
    """khard, from PyPI, on the same cards: a file each, as it keeps them."""
    khard = install_khard(place)
    if khard is None:
        return []
    network = os.path.join(place.folder, "khard.db")
    forget(network)
    processes.output([place.tend, "import", cards.file(place.folder, count), "--file", network], place.environment(now=None))
    book = cards.folder_of(place.folder, count)
    configuration = os.path.join(place.folder, "khard.conf")
    with open(configuration, "w", encoding="utf-8") as file:
        file.write(f"[addressbooks]\n[[book]]\npath = {book}\n[general]\ndefault_action = list\n")
    theirs = [khard, "-c", configuration, "list"]
    environment = place.environment()
    their_list = processes.best(theirs, environment)
    their_find = processes.best([*theirs, "maria", "an"], environment)
    our_list, our_find = processes.medians(
        [[place.tend, "find", "--limit", str(count), "--file", network], [place.tend, "find", "maria", "an", "--file", network]], environment, runs=20)
    forget(network)
    return [
        Row(f"khard, list {count:,} cards", their_list, "ms"),
        Row("tend, the same", our_list, "ms"),
        Row("tend beside khard, list", their_list / our_list, "×", 20, True),
        Row("khard, find", their_find, "ms"),
        Row("tend, the same", our_find, "ms"),
        Row("tend beside khard, find", their_find / our_find, "×", 20, True),
    ]


def install_khard(place):
    """khard in a folder of its own; None where PyPI can't be reached."""
    environment = os.path.join(place.folder, "khard")
    program = os.path.join(environment, "bin", "khard")
    if not os.path.exists(program):
        shutil.rmtree(environment, ignore_errors=True)
        install = [
            [sys.executable, "-m", "venv", environment],
            [os.path.join(environment, "bin", "python"), "-m", "pip", "install", "--quiet", "khard==0.20.1"],
        ]
        if any(subprocess.run(step, capture_output=True).returncode != 0 for step in install):
            print("khard could not be installed from PyPI: left out.", file=sys.stderr)
            return None
    return program
