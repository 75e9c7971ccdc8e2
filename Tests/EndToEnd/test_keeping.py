"""What was done can be seen, taken back, copied, put back, looked through, and carried away whole."""

import json
import os
import pathlib
import signal
import sqlite3
import stat
import subprocess
import time

import pytest

from conftest import BINARY

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Ruiz;Ana;;;
FN:Ana Ruiz
ORG:Verdant
EMAIL;TYPE=work:ana@verdant.test
X-ODD;X-P=1:kept
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Bo Maartens
TEL:+32 475 12 34 56
END:VCARD
"""


@pytest.fixture
def filled(machine):
    (machine.home / "phone.vcf").write_text(CARDS)
    assert machine.tend("import", "phone.vcf").code == 0
    assert machine.tend("tag", "ana", "expo").code == 0
    return machine


def network(machine):
    return machine.home / ".local/share/tend/network.db"


def tags(machine):
    return json.loads(machine.tend("tag", "ana", "x", "--remove", "--json").out)["change"]["tags"]["now"]


def test_the_history_has_the_newest_first(filled):
    lines = filled.tend("history").out.splitlines()
    assert lines[0].startswith("  2  tag Ana Ruiz")
    assert lines[1].startswith("  1  import phone.vcf")
    assert [past["act"]["number"] for past in json.loads(filled.tend("history", "--json").out)["acts"]] == [2, 1]
    assert "import" not in filled.tend("history", "--limit", "1").out
    assert filled.tend("history", "bo").out.splitlines()[0].startswith("  1  import")


def test_undo_and_redo(filled):
    assert tags(filled) == ["expo"]
    undone = filled.tend("undo")
    assert undone.code == 0
    assert "Undone: tag Ana Ruiz." in undone.out
    assert "tend undo 3" in undone.out
    assert tags(filled) == []
    again = filled.tend("undo", "3")
    assert "Done again: tag Ana Ruiz." in again.out
    assert tags(filled) == ["expo"]


def test_what_rests_on_an_act_is_named_and_goes_with_it_where_one_says_so(filled):
    named = filled.tend("undo", "1")
    assert named.code == 11
    assert "tag Ana Ruiz" in named.out
    assert "tend undo 1 --with-later" in named.out
    assert tags(filled) == ["expo"]
    assert filled.tend("undo", "1", "--with-later").code == 0
    assert json.loads(filled.tend("doctor", "--json").out)["inspected"]["contacts"] == 0


def test_on_a_terminal_it_asks(filled):
    asked = filled.terminal("undo", "1")
    asked.expect("y/n")
    asked.sendline("n")
    asked.wait()
    assert tags(filled) == ["expo"]


def test_a_number_nobody_has(filled):
    answer = filled.tend("undo", "77")
    assert answer.code == 64
    assert "tend history" in answer.err


def test_backup_and_restore(filled):
    path = pathlib.Path(json.loads(filled.tend("backup", "--json").out)["path"])
    assert path.parent == filled.home / ".local/share/tend/backups"
    assert path.name.startswith("network-2026-11-26-1000")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert filled.tend("backup", path).code == 73, "it is there already"
    filled.tend("tag", "ana", "late")
    shown = filled.tend("restore", path)
    assert shown.code == 11
    assert "2 people" in shown.out
    assert filled.tend("restore", path, "--yes").code == 0
    assert tags(filled) == ["expo"]
    [aside] = network(filled).parent.glob("network.db.before-restore-*")
    assert "late" in filled.tend("show", "ana", "--file", aside).out


def test_nothing_is_restored_while_another_has_the_network_open(filled):
    filled.tend("backup", "copy.db")
    other = sqlite3.connect(network(filled))
    other.execute("SELECT count(*) FROM contact").fetchall()
    answer = filled.tend("restore", "copy.db", "--yes")
    assert answer.code == 75
    other.close()
    assert filled.tend("restore", "copy.db", "--yes").code == 0


@pytest.mark.parametrize("bytes", [b"", b"no database at all" * 900])
def test_what_is_no_backup_is_refused(filled, bytes):
    (filled.home / "x.db").write_bytes(bytes)
    answer = filled.tend("restore", "x.db", "--yes")
    assert answer.code == 74
    assert "x.db" in answer.err
    assert tags(filled) == ["expo"]


def test_the_doctor_finds_repairs_and_says_what_it_cannot(filled):
    assert filled.tend("doctor").code == 0
    with sqlite3.connect(network(filled)) as other:
        other.execute("DELETE FROM token")
    found = filled.tend("doctor")
    assert found.code == 74
    assert "tend doctor --repair" in found.out
    assert filled.tend("doctor", "--repair").code == 0
    assert "Ana Ruiz" in filled.tend("find", "ana").out
    with sqlite3.connect(network(filled)) as other:
        other.execute("DELETE FROM journal WHERE sequence = 1")
    damaged = filled.tend("doctor", "--repair")
    assert damaged.code == 74
    assert "tend restore" in damaged.out


def test_a_damaged_backup_is_what_is_damaged(filled):
    backup = pathlib.Path(json.loads(filled.tend("backup", "--json").out)["path"])
    cut = filled.home / "cut.db"
    cut.write_bytes(backup.read_bytes()[:40_000])
    answer = filled.tend("restore", "cut.db", "--yes")
    assert answer.code == 65
    assert "The backup cut.db is damaged" in answer.err
    assert "The network was not touched." in answer.err
    assert "Ana Ruiz" in filled.tend("find", "ana").out


def test_an_export_read_into_an_empty_network_gives_the_same(filled):
    filled.tend("note", "ana", "private words")
    filled.tend("log", "coffee with ana")
    assert filled.tend("export", "all.json").code == 0
    assert stat.S_IMODE((filled.home / "all.json").stat().st_mode) == 0o600
    assert filled.tend("import", "all.json", "--file", "new.db").code == 0
    assert filled.tend("export", "--json", "-", "--file", "new.db").out == (filled.home / "all.json").read_text()
    again = filled.tend("import", "all.json", "--file", "new.db")
    assert again.code == 64
    assert "empty network" in again.err
    (filled.home / "half.json").write_bytes((filled.home / "all.json").read_bytes()[:900])
    half = filled.tend("import", "half.json", "--file", "other.db")
    assert half.code == 65
    assert "half.json, line" in half.err


def test_the_archive_keeps_to_its_schema(filled):
    jsonschema = pytest.importorskip("jsonschema")
    filled.tend("promise", "ana", "an intro", "--by", "fri")
    filled.tend("tier", "ana", "A")
    schema = json.loads((pathlib.Path(__file__).parents[2] / "docs/export.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(json.loads(filled.tend("export", "--json", "-").out))


def test_cards_and_tables(filled):
    cards = filled.tend("export", "--vcard", "-").out
    assert "X-ODD;X-P=1:kept\n" in cards
    assert "CATEGORIES:expo\n" in cards
    table = filled.tend("export", "people.csv")
    assert table.code == 0
    assert (filled.home / "people.csv").read_text(encoding="utf-8-sig").startswith("First Name,")
    assert filled.tend("export", "--csv", "--json").code == 64
    assert filled.tend("export", "none/people.vcf").code == 73


def test_an_export_replaces_no_file_unasked(filled):
    mine = filled.home / "contacts.vcf"
    mine.write_text("mine")
    os.mkfifo(filled.home / "pipe.vcf")
    refused = filled.tend("export", "contacts.vcf")
    assert (refused.code, refused.out) == (73, "")
    assert "--force" in refused.err
    assert mine.read_text() == "mine"
    assert filled.tend("export", "contacts.vcf", "--force").code == 0
    assert "Ana Ruiz" in mine.read_text()
    assert filled.tend("export", "pipe.vcf", "--force").code == 73
    assert stat.S_ISFIFO((filled.home / "pipe.vcf").stat().st_mode)


def test_the_table_read_again_changes_nobody(filled):
    assert filled.tend("export", "d.csv").code == 0
    people = json.loads(filled.tend("import", "d.csv", "--json").out)["people"]
    assert (people["read"], people["unchanged"]) == (2, 2)


def test_a_killed_import_leaves_all_or_nothing(machine):
    count = 4000
    (machine.home / "many.vcf").write_text(
        "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Person{n} Name{n}\nEMAIL:p{n}@x.test\nEND:VCARD\n" for n in range(count)))
    for delay in (0.2, 0.5, 0.9, 1.4):
        running = subprocess.Popen(
            [str(BINARY), "import", "many.vcf"], cwd=machine.home, env=machine.environment(),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        running.send_signal(signal.SIGKILL)
        running.wait()
        doctor = machine.tend("doctor", "--json")
        assert doctor.code == 0, doctor.out
        assert json.loads(doctor.out)["inspected"]["contacts"] in (0, count)
    assert machine.tend("import", "many.vcf").code == 0
    assert json.loads(machine.tend("doctor", "--json").out)["inspected"]["contacts"] == count


def test_a_killed_import_of_an_archive_leaves_all_or_nothing(machine):
    count = 3000
    (machine.home / "many.vcf").write_text(
        "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Person{n} Name{n}\nEMAIL:p{n}@x.test\nEND:VCARD\n" for n in range(count)))
    assert machine.tend("import", "many.vcf", "--file", "first.db").code == 0
    assert machine.tend("log", "coffee with person7 name7", "--file", "first.db").code == 0
    assert machine.tend("export", "everything.json", "--file", "first.db").code == 0
    command = [str(BINARY), "import", "everything.json", "--file", "new.db"]
    begun = time.monotonic()
    assert machine.tend("import", "everything.json", "--file", "other.db").code == 0
    whole = time.monotonic() - begun
    ends = set()
    for share in (0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 1.0):
        running = subprocess.Popen(
            command, cwd=machine.home, env=machine.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(share * whole)
        running.send_signal(signal.SIGKILL)
        running.wait()
        doctor = machine.tend("doctor", "--json", "--file", "new.db")
        assert doctor.code == 0, doctor.out
        inspected = json.loads(doctor.out)["inspected"]
        ends.add((inspected["contacts"], inspected["touches"], inspected["acts"]))
        if inspected["contacts"]:
            break
    assert ends <= {(0, 0, 0), (count, 1, 1)}
    assert (0, 0, 0) in ends, "it was never killed in the middle"
    machine.tend("import", "everything.json", "--file", "new.db")
    assert machine.tend("export", "--json", "-", "--file", "new.db").out == (machine.home / "everything.json").read_text()


def test_two_backups_of_one_second_have_names_of_their_own(filled):
    now = "2026-11-26T12:00:00Z"
    paths = {json.loads(filled.tend("backup", "--json", TEND_NOW=now).out)["path"] for _ in range(3)}
    assert len(paths) == 3
    assert all(pathlib.Path(path).exists() for path in paths)


def test_the_doctor_says_each_thing_once(filled):
    with sqlite3.connect(network(filled)) as other:
        pages = [row[0] for row in other.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name IN ('touch', 'note', 'journal', 'token', 'standing')")]
    whole = bytearray(network(filled).read_bytes())
    for page in pages:
        whole[(page - 1) * 8192:(page - 1) * 8192 + 64] = bytes(64)
    network(filled).write_bytes(whole)
    answer = filled.tend("doctor")
    assert answer.code == 74
    lines = answer.out.splitlines()
    assert len(lines) == len(set(lines)), answer.out
    assert "could not be read" in answer.out and "\ufffd" not in answer.out


def test_a_folder_that_may_only_be_read(filled):
    folder = network(filled).parent
    nobody = {"user": 65534} if os.geteuid() == 0 else {}
    for part in [folder, *folder.parents]:
        if part == filled.home.parent.parent:
            break
        part.chmod(0o755)
    network(filled).chmod(0o644)
    folder.chmod(0o555)
    try:
        done = subprocess.run(
            [str(BINARY), "tag", "ana", "late", "--file", str(network(filled))], env=filled.environment(),
            capture_output=True, text=True, check=False, **nobody)
    except PermissionError:
        pytest.skip("nobody may not start the program here")
    finally:
        folder.chmod(0o755)
    if done.returncode < 0 or "Permission denied" in done.stderr and not done.stderr.startswith("/"):
        pytest.skip("nobody may not start the program here")
    assert done.returncode == 73, done.stderr
    assert tags(filled) == ["expo"]
