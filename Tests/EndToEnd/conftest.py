"""Gives each test a machine of its own: an empty home, its own clock, zone and chance, and the built program."""

import os
import pathlib
import subprocess
from dataclasses import dataclass
from datetime import datetime, timedelta

import pexpect
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("TEND_BINARY", ROOT / ".build/debug/tend")).resolve()
THURSDAY = "2026-11-26T09:00:00Z"


@dataclass
class Answer:
    code: int
    out: str
    err: str


class Machine:
    """One person's computer. `machine.now` moves its clock; each run comes a second after the one before, with chance
    of its own, so that what is written in order has an order."""

    def __init__(self, home):
        self.home = home
        self.now = THURSDAY
        self.zone = "Europe/Brussels"
        self.runs = 0
        self.programs = home.parent / "programs"
        self.programs.mkdir()
        (self.programs / "tend").symlink_to(BINARY)
        home.mkdir()

    def clock(self):
        later = datetime.fromisoformat(self.now) + timedelta(seconds=self.runs)
        return later.strftime("%Y-%m-%dT%H:%M:%SZ")

    def environment(self, **more):
        self.runs += 1
        kept = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
        return kept | {
            "PATH": f"{self.programs}:/usr/bin:/bin",
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / ".local/share"),
            "XDG_CONFIG_HOME": str(self.home / ".config"),
            "XDG_STATE_HOME": str(self.home / ".local/state"),
            "XDG_CACHE_HOME": str(self.home / ".cache"),
            "LANG": "C.UTF-8",
            "TERM": "dumb",
            "COLUMNS": "80",
            "TEND_NOW": self.clock(),
            "TEND_ZONE": self.zone,
            "TEND_SEED": str(self.runs),
        } | more

    def run(self, *command, input=None, timeout=60, **environment):
        """Runs any command in the home and waits for it; nobody is at the keyboard."""
        done = subprocess.run(
            [str(word) for word in command], cwd=self.home, env=self.environment(**environment),
            input=input or "", capture_output=True, text=True, timeout=timeout, check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def tend(self, *arguments, input=None, **environment):
        return self.run(BINARY, *arguments, input=input, **environment)

    def terminal(self, *arguments, **environment):
        """Starts the program at a terminal of 24 lines and 80 columns; answer it with pexpect."""
        return pexpect.spawn(
            str(BINARY), [str(word) for word in arguments], cwd=str(self.home), dimensions=(24, 80), timeout=20,
            encoding="utf-8", env=self.environment(TERM="xterm-256color", **environment),
        )


def pytest_addoption(parser):
    parser.addoption("--rewrite", action="store_true", help="write what the program says now into the transcripts")


def pytest_sessionstart(session):
    if not BINARY.exists():
        pytest.exit(f"{BINARY} is not there. Build it: swift build, or name another in TEND_BINARY.", returncode=2)


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path / "home")


@pytest.fixture
def tend(machine):
    return machine.tend
