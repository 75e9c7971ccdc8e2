"""A name that a proposed command uses finds that one person when it is typed, whoever else bears it."""

import json
import re
import shlex

import pytest

CARD = "BEGIN:VCARD\nVERSION:3.0\nN:{1};{0};;;\nFN:{0} {1}\n{2}END:VCARD\n"
PEOPLE = [
    ("Kenji", "Sato", ""), ("Kenji", "Mori", ""), ("Ana", "Ruiz", "ORG:Verdant\n"), ("Ana", "Ruiz", "ORG:Filtro\n"),
    ("Ana Maria", "Ruiz", ""), ("Zoë", "O'Brien", ""), ("Zoë", "Okoro", ""), ("Li", "Wu", "EMAIL:li@one.test\n"),
    ("Li", "Wu", "EMAIL:li@two.test\n"), ("Bo", "Maes", "TITLE:A\n"), ("Bo", "Maes", "TITLE:B\n"), ("Tom", "Vos", ""),
    ("Thomas", "Berg", ""),
]


@pytest.fixture
def namesakes(machine):
    (machine.home / "all.vcf").write_text("".join(CARD.format(*person) for person in PEOPLE))
    assert machine.tend("import", "all.vcf").code == 0
    return machine


def found(machine):
    return [each["person"] for each in json.loads(machine.tend("find", "--json").out)["people"]]


def test_the_name_in_a_proposed_command_means_that_one_person(namesakes):
    people = found(namesakes)
    assert len(people) == len(PEOPLE)
    for person in people:
        shown = namesakes.tend("show", person["typed"], "--json")
        assert shown.code == 0, person
        assert json.loads(shown.out)["person"]["contact"] == person["contact"]
    typed = {person["typed"] for person in people}
    assert {"kenji sato", "tom", "thomas", "ana ruiz verdant", "ana maria ruiz", "zoë okoro", "li@one.test"} <= typed


def test_every_command_a_page_proposes_can_be_typed(namesakes):
    for person in found(namesakes):
        pages = [
            namesakes.tend("show", person["typed"]).out, namesakes.tend("why", person["typed"]).out,
            namesakes.tend("ask", "referral", person["typed"]).out,
        ]
        lines = re.findall(r"(?:show|why|stand|ask \w+|log) (?:\"[^\"]*\"|\S+)(?: (?:met|work))?", "\n".join(pages))
        assert len(lines) > 4
        for line in lines:
            # Who has neither an organization nor an address of their own has only an identifier, and it is no word of a line.
            if line.startswith("log") and person["typed"] == person["contact"]:
                continue
            words = shlex.split(line)
            extra = ["met"] if words[0] == "stand" and len(words) == 2 else []
            answer = namesakes.tend(*words, *extra)
            assert answer.code != 67, f"{line}: {answer.err}"
            assert answer.code in (0, 10, 11), f"{line}: {answer.err}"


def test_several_are_shown_with_a_name_of_their_own(namesakes):
    answer = namesakes.tend("show", "kenji", "--json")
    assert answer.code == 67
    assert {each["typed"] for each in json.loads(answer.err)["error"]["people"]} == {"kenji sato", "kenji mori"}


def test_a_number_of_a_list_belongs_to_its_network_and_terminal(machine):
    machine.tend("add", "Ana Ruiz")
    machine.tend("add", "Bo Maes", "--file", "other.db")
    machine.tend("find")
    machine.tend("find", "--file", "other.db")
    assert "Ana Ruiz" in machine.tend("show", "1").out
    assert "Bo Maes" in machine.tend("show", "1", "--file", "other.db").out
    assert machine.tend("show", "1", "--file", "third.db").code == 64
    assert machine.tend("show", "1", TEND_TERMINAL="another").code == 64


@pytest.mark.parametrize("variable,value", [("TEND_NOW", "tomorrow"), ("TEND_ZONE", "Mars/Base"), ("TEND_SEED", "x")])
def test_a_variable_that_cannot_be_read_is_refused(machine, variable, value):
    answer = machine.tend("today", **{variable: value})
    assert answer.code == 64
    assert variable in answer.err and value in answer.err


def test_notes_are_read_newest_first(machine):
    machine.tend("add", "Ana Ruiz")
    for number in range(25):
        machine.tend("note", "ana", f"note number {number}")
    text = machine.tend("note", "ana").out
    assert text.index("number 24") < text.index("number 5")
    assert "number 4\n" not in text
    assert "tend note ana --limit 25" in text
    assert "note number 0" in machine.tend("note", "ana", "--limit", "25").out
    assert "25 in all:  tend note ana" in machine.tend("show", "ana").out
    assert len(json.loads(machine.tend("note", "ana", "--json").out)["notes"]) == 20
    machine.tend("add", "Bo Maes")
    assert "Nothing is noted about Bo Maes." in machine.tend("note", "bo").out
