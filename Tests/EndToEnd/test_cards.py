"""All that a card says of somebody can be seen, also of those without a name, and namesakes can be told apart."""

import pytest

CARDS = """BEGIN:VCARD
VERSION:3.0
N:Roth;Miriam;;;
FN:Miriam Roth
EMAIL;TYPE=work:miriam@kinoa.test
EMAIL;TYPE=home:m@home.test
TEL:+32 475 12 34 56
ADR;TYPE=home:;;Kerkstraat 1;Ghent;;9000;Belgium
BDAY:1980-05-03
NOTE:Met at the opening of the gallery in Ghent\\, she knows everybody in the film business and is looking for a producer.
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:
EMAIL:only@mail.test
END:VCARD
"""


@pytest.fixture
def filled(machine):
    (machine.home / "cards").mkdir()
    (machine.home / "cards" / "phone.vcf").write_text(CARDS)
    assert machine.tend("import", "cards").code == 0
    return machine


def test_a_page_shows_every_address_the_day_and_the_note_of_the_card(filled):
    page = filled.tend("show", "miriam").out
    assert "  Mail     miriam@kinoa.test, m@home.test\n" in page
    assert "  Phone    +32 475 12 34 56\n" in page
    assert "  Address  Kerkstraat 1, 9000 Ghent, Belgium\n" in page
    assert "  Birthday 3 May 1980\n" in page
    assert "is looking for a producer." in " ".join(page.split())
    assert max(map(len, page.splitlines())) <= 80


def test_a_note_of_the_card_is_counted(filled):
    assert filled.tend("note", "miriam").out.splitlines()[0].endswith(" 1 note")
    filled.tend("note", "miriam", "called twice")
    assert filled.tend("note", "miriam").out.splitlines()[0].endswith(" 2 notes")
    assert "called twice (2 in all:  tend note miriam)" in filled.tend("show", "miriam").out


def test_whoever_has_only_an_address_is_called_by_it(filled):
    assert " 2  only@mail.test\n" in filled.tend("find").out
    page = filled.tend("show", "only@mail.test").out
    assert page.startswith("only@mail.test ")
    assert "stand only@mail.test" in page


def test_the_history_names_the_folder_that_was_imported(filled):
    assert "import cards " in filled.tend("history").out


def test_namesakes_are_told_apart_and_have_numbers(machine):
    machine.tend("add", "Ana Ruiz")
    other = machine.tend("add", "Ana Ruiz", "--phone", "+32 475 99 88 77", "--anyway")
    assert "stand ana\n" not in other.out
    machine.tend("add", "Ana Ruiz", "--anyway")
    refused = machine.tend("show", "ana")
    assert refused.code == 67
    assert "Ana Ruiz, +32 475 99 88 77" in refused.err
    assert refused.err.count("Ana Ruiz, here since today") == 2
    assert "tend find ana  numbers them" in refused.err
    assert "Ana Ruiz, +32 475 99 88 77" in machine.tend("find", "ana").out
    assert machine.tend("stand", "2", "met").code == 0


def test_new_rules_that_are_kept_are_said_to_be(filled):
    tried = filled.tend("rules", "--preset", "consultant", "--dry-run").out
    kept = filled.tend("rules", "--preset", "consultant").out
    assert "The new rules are kept." in kept and "The new rules are kept." not in tried
    assert "would change" not in kept


def test_the_version_of_cards_has_an_option_of_its_own(filled):
    assert filled.tend("help", "export").out.count("  --version ") == 1
    filled.tend("add", "Bo Maes")
    assert "VERSION:4.0" in filled.tend("export", "--vcard", "--vcard-version", "4", "-").out
