"""Transcripts: what a person types and exactly what is read then. A transcript is a text file of

    # a line for the reader
    @ 2026-11-27T09:00:00Z        the clock stands at this from here on
    $ tend log "coffee with ana"  a command, run by bash in the home
    > continued                   more lines of the same command
      Coffee, today   Ana Ruiz    all else: what it printed, errors included
    [exit 3]                      how it ended, where that was not well

The home begins with the files of `Files/`. A path inside the home reads `~`.
"""

import pathlib
import shutil
from dataclasses import dataclass, field

FOLDER = pathlib.Path(__file__).parent
FILES = FOLDER / "Files"


@dataclass
class Passage:
    """Lines for the reader or the clock, or a command with what it printed."""

    said: list
    printed: list = field(default_factory=list)

    @property
    def is_command(self):
        return self.said[0].startswith("$ ")

    @property
    def command(self):
        return "\n".join(line[2:] for line in self.said)


def parse(text):
    passages = []
    for line in text.splitlines():
        last = passages[-1] if passages else None
        if line.startswith(("# ", "@ ", "$ ")) or line == "#":
            passages.append(Passage([line]))
        elif line.startswith("> ") and last and last.is_command and not last.printed:
            last.said.append(line)
        elif last and last.is_command:
            last.printed.append(line)
        else:
            passages.append(Passage([line]))
    return passages


def play(text, machine):
    """The same transcript with what the program prints now."""
    if FILES.is_dir():
        shutil.copytree(FILES, machine.home, dirs_exist_ok=True)
    lines = []
    for passage in parse(text):
        lines += passage.said
        if passage.said[0].startswith("@ "):
            machine.now = passage.said[0][2:].strip()
        if passage.is_command:
            lines += printed(passage, machine)
    return "\n".join(lines) + "\n"


def printed(passage, machine):
    answer = machine.run("bash", "-c", "exec 2>&1\n" + passage.command)
    lines = answer.out.replace(str(machine.home), "~").rstrip("\n").split("\n") if answer.out.strip("\n") else []
    if answer.code:
        lines.append(f"[exit {answer.code}]")
    # Empty lines before the next command are the transcript's own.
    spaces = 0
    while spaces < len(passage.printed) and not passage.printed[-1 - spaces]:
        spaces += 1
    return lines + [""] * spaces
