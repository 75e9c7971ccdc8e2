"""Evenings and groups as one lives them: an event is noted, decided on, worked and looked back at; a roster is pasted."""

import json
import re

import pytest


def fits(text):
    lines = text.splitlines()
    return len(lines) <= 24 and all(len(line) <= 80 for line in lines) and "!" not in text


@pytest.fixture
def tend(machine):
    """Runs the program and holds every screen to its size."""
    def run(*arguments, input=None):
        answer = machine.tend(*arguments, input=input)
        assert "--json" in arguments or fits(answer.out), answer.out
        assert all(len(line) <= 80 for line in answer.err.splitlines()), answer.err
        return answer
    return run


def test_an_evening_is_planned_worked_and_looked_back_at(machine, tend):
    assert 'event "Expo, 3 dec, Ghent"' in tend("event").out
    tend("add", "Ana Ruiz", "--org", "Verdant")
    tend("add", "Bo Maartens")
    tend("log", "ana needs a designer")
    noted = tend("event", "Expo, 3 dec, Ghent", "--cost", "45", "--hours", "3", "--share", "30")
    assert "Noted: Expo, Thu 3 Dec, Ghent." in noted.out
    assert "3 hours, €45, about 30 in 100" in noted.out
    assert "Go to Expo?" in tend("today").out
    going = tend("event", "expo", "--going")
    assert "Going: Expo" in going.out and "What is it for?" in going.out
    tend("event", "1", "--for", "v", "--meet", "ana, chen wei")
    page = tend("event", "expo").out
    assert "visibility" in page
    assert "Ana Ruiz (needs a designer)" in page and "chen wei" in page

    machine.now = "2026-12-03T18:00:00Z"
    for card in ["Mia Chen, Acme, mia@acme.test, wants a designer", "Tom Vos, Delta", "Zoë Müller, Acme"]:
        assert "Goes with your event: Expo" in tend("card", card).out
    tend("card", "mia", "--keep")
    tend("card", "tom", "--park")
    tend("card", "zoë", "--let-go")
    talked = tend("event", "expo", "--talked", "ana, bo, mia", "--present", "30")
    assert "You talked with Ana Ruiz and Bo Maartens." in talked.out
    assert "Mia Chen: on record already." in talked.out
    assert "event at Ghent" in tend("show", "bo").out

    machine.now = "2026-12-04T09:00:00Z"
    assert "Write to Mia Chen" in tend("today", "--all").out
    tend("done", "mia")
    assert "Would you go to Expo again?" in tend("today", "--all").out
    assert "Not again: all salespeople." in tend("event", "expo", "--not-again", "all salespeople").out
    page = tend("event", "expo").out
    assert "Three cards, one kept, one written to in time." in " ".join(page.split())
    assert "Ana Ruiz, Bo Maartens, of 30 who were there" in page
    assert "again?" not in tend("event").out
    assert "Would you go to Expo" not in tend("today", "--all").out


def test_what_can_be_none_is_refused_with_the_way_on(tend):
    tend("add", "Ana Ruiz")
    tend("event", "Expo, 3 dec")
    for words, said in [
        (["Fair, 31 feb"], "February has at most 29 days"), (["Fair"], 'tend event "Fair, 3 dec, Ghent"'),
        (["Fair", "--at", "Ghent"], "Say when it is"), (["expo", "--share", "130"], "Say 0 to 100"),
        (["expo", "--hours", "0"], 'Say 3, 1.5 or "90 min"'), (["expo", "--hours", "400"], "no number that fits"),
        (["expo", "--cost", "a lot"], "4200 USD"), (["expo", "--talked", "ana"], "can be told once it was"),
        (["expo", "--attended"], "can be told once it was"), (["expo", "--on", "31 feb"], "no day"),
        (["expo", "--group", "bni"], "needs its kind"), (["expo", "--going", "--not-going"], "Only one of"),
        (["--going"], "Which event?"), (["7"], "on no list shown lately"),
    ]:
        answer = tend("event", *words)
        assert answer.code == 64, words
        assert said in " ".join(answer.err.split()), (words, answer.err)
    assert tend("event", "expo", "--for", "nobody").code == 67
    tend("event", "Breakfast, 3 nov")
    assert tend("event", "breakfast", "--talked", "ana, nobody").code == 67
    assert "it is over" in tend("event", "breakfast", "--going").err
    assert "Talked" not in tend("event", "breakfast").out


def test_two_events_of_one_name_are_told_apart(tend):
    tend("event", "Mixer, 3 dec, Ghent")
    tend("event", "Mixer, 3 dec, Brussels")
    tend("event", "Mixer, 10 dec")
    several = tend("event", "mixer", "--going")
    assert several.code == 64 and "Which mixer?" in several.err
    assert "Noted" not in tend("event", "mixer 10 dec", "--going").out
    listed = tend("event").out
    assert "Thu 10 Dec, going" in listed
    tend("event", "2", "--not-going")
    assert "Mixer, Ghent" in tend("event", "2").out or "Thu 3 Dec, not going" in tend("event").out


def test_who_waits_is_spoken_for_before_another_evening(machine, tend):
    for day in (1, 8):
        machine.now = f"2026-10-0{day}T18:00:00Z"
        tend("event", f"Mixer, {day} oct", "--going")
        for name in ("One", "Two"):
            tend("card", f"{name} Mixer{'ab'[day % 2]}, Acme", "--keep")
    machine.now = "2026-10-18T09:00:00Z"
    tend("event", "Expo, 20 oct")
    going = tend("event", "expo", "--going")
    assert going.code == 0
    assert "Careful:" in going.out and "today --all" in going.out
    tend("undo")
    tend("today")
    today = tend("today", "--all").out
    number = re.search(r"^ *(\d+)  Go to Expo\?", today, re.M).group(1)
    done = tend("done", number)
    assert done.code == 0 and "Careful:" in done.out


def test_at_a_terminal_one_key_says_what_it_is_for_and_one_whether_again(machine):
    machine.tend("add", "Ana Ruiz")
    machine.tend("event", "Expo, 27 nov")
    terminal = machine.terminal("event", "expo", "--going")
    terminal.expect("What is it for")
    terminal.expect("> ")
    terminal.sendline("x")
    terminal.expect("Nobody is called x")
    terminal.expect("> ")
    terminal.sendline("c")
    terminal.expect("For credibility")
    terminal.wait()
    machine.now = "2026-11-28T09:00:00Z"
    terminal = machine.terminal("event", "expo")
    terminal.expect("Would you go to Expo again")
    terminal.expect("> ")
    terminal.sendline("y")
    terminal.expect("Why, in a line")
    terminal.expect("> ")
    terminal.sendline("good talks")
    terminal.expect("You would go again: good talks")
    terminal.wait()
    debrief = json.loads(machine.tend("event", "expo", "--json").out)["event"]["debrief"]
    assert (debrief["again"], debrief["line"]) == (True, "good talks")


def test_at_a_terminal_a_step_about_an_event_is_answered_by_a_key(machine):
    machine.tend("add", "Ana Ruiz")
    machine.tend("event", "Expo, 27 nov")
    machine.tend("today", TEND_TERMINAL="mine")
    terminal = machine.terminal("done", "1", TEND_TERMINAL="mine")
    terminal.expect("Going: Expo")
    terminal.expect("> ")
    terminal.sendline("")
    terminal.wait()
    machine.now = "2026-11-28T09:00:00Z"
    today = machine.tend("today", "--all", TEND_TERMINAL="mine").out
    number = re.search(r"^ *(\d+)  Would you go to Expo again", today, re.M).group(1)
    terminal = machine.terminal("done", number, TEND_TERMINAL="mine")
    terminal.expect("> ")
    terminal.sendline("n")
    terminal.expect("> ")
    terminal.sendline("")
    terminal.expect("Not again")
    terminal.wait()


def test_at_a_terminal_several_names_are_asked_about(machine):
    for name in ("Ana Ruiz", "Ana Roth"):
        machine.tend("add", name)
    machine.tend("event", "Expo, 3 dec")
    terminal = machine.terminal("event", "expo", "--meet", "ana, zed")
    terminal.expect("Which ana")
    terminal.expect("> ")
    terminal.sendline("2")
    terminal.expect("To meet: Ana R")
    terminal.wait()
    people = json.loads(machine.tend("event", "expo", "--json").out)["toMeet"]
    assert len(people) == 2 and "person" in people[0] and "person" not in people[1]
    refused = machine.tend("event", "expo", "--meet", "ana")
    assert refused.code == 67
    machine.tend("event", "Expo Ghent, 3 dec")
    terminal = machine.terminal("event", "ex")
    terminal.expect("Which ex")
    terminal.expect("> ")
    terminal.sendline("1")
    terminal.expect("Thu 3 Dec")
    terminal.wait()


def test_at_a_terminal_each_of_several_cards_takes_one_key(machine):
    terminal = machine.terminal("card", "Mia Chen, Acme\nBo Maartens, Delta\nTom Vos, Acme")
    terminal.expect("Three cards")
    for name, key, said in [("Mia Chen", "k", "Kept: Mia"), ("Bo Maartens", "p", "Parked: Bo"), ("Tom", "", "card tom")]:
        terminal.expect(name)
        terminal.expect("> ")
        terminal.sendline(key)
        terminal.expect(said)
    terminal.wait()
    assert [face["particulars"]["name"]["family"] for face in json.loads(machine.tend("card", "--json").out)["faces"]] \
        == ["Vos"]


def test_a_signature_in_another_encoding_and_several_cards_come_from_standard_input(machine, tend):
    (machine.home / "mail.txt").write_bytes(
        "Mit freundlichen Grüßen\n\nJürgen Müller\nLeiter Vertrieb\nMüller GmbH\nj@mueller.test\n".encode("cp1252"))
    assert "Jürgen Müller, Leiter Vertrieb, Müller GmbH" in machine.run("sh", "-c", "tend card - < mail.txt").out
    several = tend("card", "-", input="Mia Chen, Acme\nBo Maartens, Delta\nTom Vos, CFO at Vos BV\n")
    assert "Three cards." in several.out
    assert len(json.loads(tend("card", "--json").out)["faces"]) == 4
    cards = "".join(f"BEGIN:VCARD\nVERSION:4.0\nFN:{name}\nEND:VCARD\n" for name in ("Uma Ude", "Vic Vee"))
    assert "Kept: Uma Ude, Vic Vee." in tend("card", "-", "--keep", input=cards).out
    told = json.loads(tend("card", "-", "--json", input="Pia Park, Acme\nQuin Quist, Delta\n").out)
    assert [shown["face"]["particulars"]["name"]["family"] for shown in told["captured"]] == ["Park", "Quist"]
    assert tend("undo").code == 0
    bad = tend("card", "-", input=cards + "BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n")
    assert bad.code == 65 and "The card on line 9 names nobody" in bad.err
    assert len(json.loads(tend("card", "--json").out)["faces"]) == 4


def test_a_group_is_kept_with_its_roster_its_meetings_and_what_one_asks(machine, tend):
    assert "strong contact" in tend("group").out
    assert tend("group", "BNI Ghent").code == 64
    noted = tend("group", "BNI Ghent", "--kind", "strong-contact", "--dues", "900", "--office", "treasurer")
    assert "Noted: BNI Ghent, strong contact, treasurer, €900 a year." in noted.out
    tend("add", "Bo Maartens")
    (machine.home / "roster.txt").write_text(
        "Mia Chen, Acme, mia@acme.test, president\nBo Maartens, Delta\nTom Vos, Vos BV\nno name here\n")
    dry = tend("group", "bni", "--roster", "roster.txt", "--dry-run")
    assert "Nothing was written" in dry.out and "Nobody fits" in tend("find", "mia").out
    taken = tend("group", "bni", "--roster", "roster.txt").out
    assert "BNI Ghent has 3 members." in taken and "no name here: names nobody" in taken
    assert "Nothing new" in tend("group", "bni", "--roster", "-", input="Mia Chen, Acme\nTom Vos, Vos BV\n").out
    tend("group", "bni", "--meeting", "19 nov 7:00")
    tend("group", "bni", "--meeting", "fri 7:00", "--ask", "a CFO before the first audit")
    assert "You talked with Bo Maartens." in tend("event", "bni", "--talked", "bo").out
    listed = tend("group").out
    assert "Next: Fri 27 Nov, 7:00." in listed and "You ask this week: a CFO before the first audit." in listed
    page = tend("group", "bni").out
    assert re.search(r"Talked with \d Bo Maartens \(19 Nov\)", page)
    assert re.search(r"Not yet +\d Mia Chen", page) and "Tom Vos" in page
    assert "Mia Chen" in tend("show", re.search(r"(\d) Mia Chen", page).group(1)).out
    assert "Groups   BNI Ghent (president)" in tend("show", "mia").out
    machine.now = "2026-12-10T09:00:00Z"
    assert "You asked on 26 November" in tend("group").out
    tend("group", "bni", "--left")
    assert "You are in no group now." in tend("group").out
    assert "in BNI Ghent again" in tend("group", "bni", "--rejoined").out


def test_each_act_of_an_evening_can_be_undone(machine, tend):
    tend("add", "Ana Ruiz")
    steps = [
        ["event", "Expo, 25 nov"], ["event", "expo", "--talked", "ana"], ["event", "expo", "--again", "good"],
        ["card", "Mia Chen, Acme, Expo"], ["card", "mia", "--keep"], ["event", "expo", "--remove"],
        ["group", "BNI", "--kind", "casual"], ["group", "bni", "--member", "ana"], ["group", "bni", "--roster", "-"],
    ]
    exports = []
    for words in steps:
        exports.append(machine.tend("export", "--json", "-").out)
        answer = machine.tend(*words, input="Mia Chen, Acme\nTom Vos, Delta\n" if "-" in words else None)
        assert answer.code == 0, (words, answer.err)
    for exported in reversed(exports):
        undone = machine.tend("undo")
        assert undone.code == 0, undone.err
        assert json.loads(machine.tend("export", "--json", "-").out) == json.loads(exported)


def test_what_a_member_or_a_roster_would_drop_is_refused(machine, tend):
    tend("add", "Ana Ruiz")
    tend("group", "BNI Ghent", "--kind", "strong-contact")
    history = tend("history").out
    for rest in (["--ask", "a CFO"], ["--meeting", "fri 7:00"], ["--kind", "casual"], ["--name", "BNI Aalst"]):
        assert tend("group", "bni", "--member", "ana", *rest).code == 64
        assert tend("group", "bni", "--roster", "-", *rest, input="Mia Chen, Acme\n").code == 64
    assert tend("group", "bni", "--roster", "-", "--office", "treasurer", input="Mia Chen, Acme\n").code == 64
    assert tend("history").out == history
    assert "Read as" in tend("group", "bni", "--roster", "-", "--dry-run", input="Chen, Mia, mia@acme.test\n").out
