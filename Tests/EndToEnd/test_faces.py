"""A new face is meant by its number in the list or by its name, and is no contact until kept."""

import pytest


@pytest.fixture
def met(machine):
    machine.tend("card", "Mia Chen, Verdant")
    machine.tend("card", "Zoë Müller, Acme, zoe@acme.test, Expo")
    assert " 2  Zoë Müller" in machine.tend("card").out
    return machine


def test_a_number_of_the_list_keeps_that_face(met):
    kept = met.tend("card", "2", "--keep")
    assert kept.code == 0
    assert "Kept: Zoë Müller." in kept.out
    assert "done zoë" in kept.out
    assert "Nobody fits" in met.tend("find", "2").out


def test_a_number_of_no_list_makes_nobody(met):
    assert met.tend("card", "7", "--keep").code == 64
    assert "2  " in met.tend("card").out and "3  " not in met.tend("card").out


def test_a_number_alone_shows_what_there_is_to_choose(met):
    assert "card mia --keep" in met.tend("card", "1").out
    assert " 1  Mia Chen" in met.tend("card").out


@pytest.mark.parametrize("words", [["ask", "referral", "zoë"], ["show", "2"], ["log", "coffee with zoë"]])
def test_whoever_is_not_kept_is_said_to_be_a_new_face(met, words):
    answer = met.tend(*words)
    assert answer.code == 67
    assert "Zoë Müller is a new face" in answer.err
    assert f"tend card {'2' if words[1] == '2' else 'zoë'} --keep" in " ".join(answer.err.split())


def test_a_namesake_is_kept_once_it_is_said_who_they_are(met):
    met.tend("add", "Mia Chen")
    refused = met.tend("card", "Mia Chen, Acme", "--keep")
    assert refused.code == 67
    assert "--same-as" in refused.err and "--anyway" in refused.err
    assert "3  " not in met.tend("card").out
    assert "here already" in met.tend("card", "mia", "--keep", "--same-as", "mia").out
    assert "Kept: Mia Chen." in met.tend("card", "Mia Chen, Acme", "--keep", "--anyway").out
    assert met.tend("card", "zoë", "--anyway").code == 64


def test_a_name_that_two_faces_share_takes_neither(met):
    met.tend("card", "Mia Vos, Delta")
    refused = met.tend("card", "mia", "--let-go")
    assert refused.code == 67
    assert "Mia Chen" in refused.err and "Mia Vos" in refused.err
    assert "mia vos" in met.tend("card", "mia vos").out
    assert "Let go: Mia Vos." in met.tend("card", "mia vos", "--let-go").out


def test_what_stands_beside_a_pasted_vcard_is_no_less_a_card(met):
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Uma Ude\nEND:VCARD\n"
    both = met.tend("card", "-", input=card + "Bo Maartens, Acme, bo@acme.test\n")
    assert "Uma Ude" in both.out and "Bo Maartens" in both.out
    unread = met.tend("card", "-", input=card + "who is this\n")
    assert unread.code == 65 and "line 5" in unread.err


def test_a_name_typed_again_makes_no_second_face(met):
    assert "card zoë --keep" in met.tend("card", "zoë").out
    assert "3  " not in met.tend("card").out
    assert met.tend("card", "zoë", "--keep").code == 0
    again = met.tend("card", "zoë", "--keep")
    assert again.code == 64
    assert "Zoë Müller was kept" in again.err and "show zoë" in again.err
    met.tend("card", "mia", "--let-go")
    assert "Kept: Mia Chen." in met.tend("card", "mia", "--keep").out
    assert "No new face waits." in met.tend("card").out


def test_at_a_terminal_a_face_of_a_known_name_holds_up_no_other(machine):
    for place in ("Acme", "Delta"):
        machine.tend("add", "Mia Chen", "--org", place, "--anyway")
    machine.tend("card", "Mia Chen, Gamma")
    machine.tend("card", "Bo Maartens, Kappa")
    terminal = machine.terminal("card")
    terminal.expect("Mia Chen, Gamma")
    terminal.expect("> ")
    terminal.sendline("k")
    terminal.expect("Mia Chen waits: ")
    terminal.expect("card mia --keep --anyway")
    terminal.expect("Bo Maartens, Kappa")
    terminal.expect("> ")
    terminal.sendline("k")
    terminal.expect("Kept: Bo Maartens.")
    terminal.wait()
    assert "Mia Chen, Gamma" in machine.tend("card").out
