"""The program starts, says what it is, and leaves alone what is not its own."""

from conftest import ROOT


def test_help_names_the_program(tend):
    answer = tend("--help")
    assert answer.code == 0
    assert "tend" in answer.out
    assert answer.err == ""


def test_its_version_is_the_projects(tend):
    assert (ROOT / "VERSION").read_text().strip() in tend("--version").out


def test_help_writes_nothing(machine):
    machine.tend("--help")
    assert list(machine.home.iterdir()) == []
