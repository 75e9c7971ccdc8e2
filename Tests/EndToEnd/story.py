"""Stories: weeks in somebody's life, told in the method's words and played through the program. A story is Markdown:

    # The ally lost by a pitch, and won back
    P3, P10                                the principles it is about

    ## Monday 2 February 2026              the clock stands at nine in the morning of that day, or at ", 18:30"

    What happened, for the reader.

        tend log "coffee with tom"         what is typed
        > your first real talk             is said in the answer; spaces and line ends don't matter
        ! Earned                           is not said in it
        > [exit 10]                        it ended so; nothing said: it ended well
        each week: tend log "call with els"    typed every seventh day from here on, so that life goes on
"""

import pathlib
import re
import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

ZONE = "Europe/Brussels"
# What stands in the home when a story begins.
FILES = pathlib.Path(__file__).parents[1] / "Scenarios/Files"
DAY = re.compile(r"## \w+ (\d{1,2} \w+ \d{4})(?:, (\d{1,2}:\d{2}))?$")


@dataclass
class Command:
    line: int
    text: str
    said: list = field(default_factory=list)
    unsaid: list = field(default_factory=list)
    code: int = 0


@dataclass
class Weekly:
    text: str


@dataclass
class Story:
    title: str
    principles: list
    # Instants as text, and commands, in the order told.
    parts: list


def read(path):
    title, principles, parts, last = "", [], [], None
    for number, line in enumerate(path.read_text().splitlines(), 1):
        place = f"{path.name}:{number}"
        if line.startswith("# "):
            title = line[2:].strip()
        elif line.startswith("## "):
            parts.append(instant(line, place))
        elif not principles and re.fullmatch(r"P\d+(, P\d+)*", line.strip()):
            principles = line.strip().split(", ")
        elif line.startswith("    each week: "):
            parts.append(Weekly(line.strip()[11:]))
        elif line.startswith("    tend"):
            last = Command(number, line.strip())
            parts.append(last)
        elif line.startswith("    > [exit"):
            last.code = int(line.strip()[8:-1])
        elif line.startswith("    > "):
            last.said.append(line.strip()[2:])
        elif line.startswith("    ! "):
            last.unsaid.append(line.strip()[2:])
        else:
            assert not line.startswith("    "), f"{place}: neither typed, said nor unsaid: {line.strip()}"
            last = last if line.strip() else None
    assert title and principles and parts, f"{path.name} lacks its title, its principles or what happened"
    return Story(title, principles, parts)


def instant(line, place):
    found = DAY.fullmatch(line)
    assert found, f"{place}: a day reads ## Monday 2 February 2026"
    local = datetime.strptime(f"{found[1]} {found[2] or '9:00'}", "%d %B %Y %H:%M").replace(tzinfo=ZoneInfo(ZONE))
    assert local.strftime("%A") == line.split()[1], f"{place}: {found[1]} is a {local.strftime('%A')}"
    return local.astimezone(ZoneInfo("UTC")).strftime("%Y-%m-%dT%H:%M:%SZ")


def plain(text):
    return " ".join(text.split())


def play(story, machine):
    """What was not as told, a line each."""
    wrong, weekly = [], []
    machine.zone = ZONE
    shutil.copytree(FILES, machine.home, dirs_exist_ok=True)
    for part in story.parts:
        if isinstance(part, str):
            wrong += live(machine, part, weekly)
            continue
        if isinstance(part, Weekly):
            weekly.append(part.text)
            continue
        answer = machine.run("bash", "-c", "exec 2>&1\n" + part.text)
        said = plain(answer.out)
        here = f"line {part.line}: {part.text}"
        if answer.code != part.code:
            wrong.append(f"{here}\n  ended with {answer.code}, not {part.code}:\n{answer.out}")
        wrong += [f"{here}\n  does not say: {each}\n{answer.out}" for each in part.said if plain(each) not in said]
        wrong += [f"{here}\n  says: {each}\n{answer.out}" for each in part.unsaid if plain(each) in said]
    return wrong


def live(machine, until, weekly):
    """Moves the clock, and does on the way what is done each week."""
    wrong, end = [], datetime.fromisoformat(until)
    now = datetime.fromisoformat(machine.now) + timedelta(days=7)
    while weekly and now < end:
        machine.now, machine.runs = now.strftime("%Y-%m-%dT%H:%M:%SZ"), 0
        for text in weekly:
            answer = machine.run("bash", "-c", "exec 2>&1\n" + text)
            if answer.code:
                wrong.append(f"each week: {text}\n  ended with {answer.code}:\n{answer.out}")
        now += timedelta(days=7)
    machine.now, machine.runs = until, 0
    return wrong
