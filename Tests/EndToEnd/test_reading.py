"""Where a network may only be read, it is read; what would write says why it can't. Where there is no room, that is said
before anything is written."""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

import pytest

from conftest import BINARY

READING = [
    ["today"], ["find"], ["find", "ana"], ["show", "ana"], ["why", "ana"], ["ask"], ["ask", "referral", "ana"],
    ["history"], ["doctor"], ["me"], ["rules", "--show"], ["card"], ["note", "ana"], ["promise", "ana"],
    ["export", "--json", "-"], ["export", "--vcard", "-"],
]
WRITING = [["tag", "ana", "late"], ["log", "coffee with ana"], ["undo"], ["stand", "ana", "met"]]


@pytest.fixture
def filled(machine):
    machine.tend("add", "Ana Ruiz", "--file", "a.db")
    machine.tend("note", "ana", "sails", "--file", "a.db")
    return machine


class Reader:
    """Runs the program as somebody who owns nothing here; where the tests are not run by root, permissions do."""

    def __init__(self, machine, folder):
        self.machine, self.folder, self.file = machine, folder, folder / "a.db"

    def tend(self, *words):
        nobody = {"user": 65534, "group": 65534} if os.geteuid() == 0 else {}
        environment = self.machine.environment(XDG_STATE_HOME="/nonexistent")
        try:
            return subprocess.run(
                [str(BINARY), *words, "--file", str(self.file)], env=environment, capture_output=True, text=True,
                check=False, timeout=60, **nobody)
        except PermissionError:
            pytest.skip("nobody may not start the program here")


@pytest.fixture
def shelf(filled):
    """A folder that others may come to, with the network in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copy(filled.home / "a.db", folder / "a.db")
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def lock(folder):
    for file in folder.iterdir():
        file.chmod(0o444)
    folder.chmod(0o555)


def test_a_network_on_a_shelf_is_read(filled, shelf):
    lock(shelf)
    reader = Reader(filled, shelf)
    for words in READING:
        answer = reader.tend(*words)
        assert answer.returncode in (0, 10, 11), f"{words}: {answer.stderr}"
        assert answer.stdout
    assert "Ana Ruiz" in reader.tend("show", "ana").stdout
    assert sorted(os.listdir(shelf)) == ["a.db"]


def test_what_would_write_there_says_why_it_cannot(filled, shelf):
    lock(shelf)
    reader = Reader(filled, shelf)
    for words in WRITING:
        answer = reader.tend(*words)
        assert answer.returncode == 73, f"{words}: {answer.stderr}"
        assert "may only be read" in answer.stderr
        assert "--file" in answer.stderr
        assert not answer.stdout, "something was said as if it were written"


def test_changes_in_a_log_are_read_as_well_or_it_is_said_what_to_do(filled, shelf):
    keeper = sqlite3.connect(filled.home / "a.db")
    keeper.execute("PRAGMA journal_mode").fetchall()
    keeper.execute("SELECT count(*) FROM contact").fetchall()
    filled.tend("add", "Bo Maes", "--file", "a.db")
    for ending in ["", "-wal", "-shm"]:
        shutil.copy(filled.home / f"a.db{ending}", shelf / f"a.db{ending}")
    assert (shelf / "a.db-wal").stat().st_size > 0
    lock(shelf)
    reader = Reader(filled, shelf)
    assert "Bo Maes" in reader.tend("find").stdout
    shelf.chmod(0o755)
    (shelf / "a.db-shm").unlink()
    shelf.chmod(0o555)
    answer = reader.tend("find")
    assert answer.returncode == 66
    assert "a.db-wal" in answer.stderr and "Copy both files" in answer.stderr
    keeper.close()


def test_a_file_that_may_only_be_read_is_read_beside_one_who_writes(filled, shelf):
    (shelf / "a.db").chmod(0o444)
    shelf.chmod(0o777)
    reader = Reader(filled, shelf)
    assert "Ana Ruiz" in reader.tend("find").stdout
    assert reader.tend("tag", "ana", "late").returncode == 73


@pytest.mark.parametrize("command", [["backup", "copy.db"], ["export", "all.json"], ["export", "all.vcf"]])
def test_where_there_is_no_room_the_need_is_named_and_nothing_is_left(filled, command):
    # A hole at its end makes the file as large as no disk here, and changes nothing in it.
    try:
        os.truncate(filled.home / "a.db", 8 << 40)
    except OSError:
        pytest.skip("no file of that size here")
    answer = filled.tend(*command, "--file", "a.db", "--json")
    assert answer.code == 73
    error = json.loads(answer.err)["error"]
    assert error["code"] == "noSpace"
    assert command[1] in error["message"] and " GB" in error["message"]
    assert not [name for name in os.listdir(filled.home) if name.startswith(command[1])]
