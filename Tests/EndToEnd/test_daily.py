"""The verbs of every day, as a person types them: today, log, card, find, show, ask, and the answers to a step."""

import json

import pytest


@pytest.fixture
def people(tend):
    """Seven people added by hand on a Thursday morning."""
    for name in ["Ana Ruiz", "Bo Maartens", "Mia Chen", "Chen Wei", "Lena Brandt", "Zoë Müller", "Joris Maes"]:
        assert tend("add", name).code == 0
    return tend


def fits(text):
    lines = text.splitlines()
    return len(lines) <= 24 and all(len(line) <= 80 for line in lines) and "!" not in text


def test_the_first_morning_teaches_without_a_terminal(tend):
    answer = tend()
    assert answer.code == 0
    assert "Three people you would be sorry to lose" in answer.out
    assert "import contacts.vcf" in answer.out
    assert fits(answer.out)


def test_the_first_morning_at_a_terminal_asks_for_three_and_how_one_stands(machine):
    terminal = machine.terminal()
    terminal.expect("sorry to lose")
    terminal.expect("> ")
    terminal.sendline("Ana Ruiz")
    terminal.expect("> ")
    terminal.sendline("Bo Maartens")
    terminal.expect("> ")
    terminal.sendline("")
    terminal.expect("How do you stand with Ana Ruiz")
    terminal.sendline("4")
    terminal.expect("How do you stand with Bo Maartens")
    terminal.sendline("2")
    terminal.expect("import Connections.csv")
    terminal.expect("log \"coffee with ana\"")
    terminal.wait()
    assert "trusted" in machine.tend("find", "ana").out
    assert "met" in machine.tend("find", "bo").out


def test_a_day_that_is_none_is_refused_and_nothing_is_saved(people):
    answer = people("log", "coffee with ana on 31 feb; promised bo a call")
    assert answer.code == 64
    assert answer.err == (
        "“31 feb” is no day: February has at most 29 days. Nothing was saved.\n"
        "  It stands in: coffee with ana on 31 feb\n"
        "Say the day again: yesterday, last fri, 12 Mar, 2026-11-22, in 3 weeks.\n"
    )
    assert "coffee" not in people("history").out
    assert "No promise of yours to Bo Maartens is open." in people("promise", "bo").out


def test_one_line_holds_what_was_promised_to_two(people):
    answer = people("log", "promised joris lunch by 3 dec and lena a quote tomorrow")
    assert answer.out == (
        "  You promised              Joris: lunch, by Thu 3 Dec\n"
        "  You promised              Lena: a quote, by tomorrow\n"
        "\n"
        "  Saved.                                                                    undo\n"
    )


def test_what_they_raise_opens_the_door_and_says_by_which_principle(people):
    people("log", "lena asked for a quote")
    assert "Answer Lena Brandt" in people().out
    assert people().out.split("Answer Lena Brandt")[1].split("\n")[1].endswith("P3")


def test_an_edit_a_limit_and_a_region_say_what_they_want(people):
    for command in [("edit", "ana"), ("find", "--limit", "0"), ("me", "region", "XX")]:
        answer = people(*command)
        assert answer.code == 64
        assert fits(answer.err)
    assert "birthday" in people("edit", "ana").err


def test_a_line_is_read_back_and_what_follows_is_said(people):
    answer = people("log", "coffee with ana and bo at filtro; promised ana an intro to mia fri")
    assert answer.code == 0
    assert answer.out == (
        "  Coffee, today, Filtro     Ana Ruiz and Bo Maartens\n"
        "  You promised              Ana: an intro to mia, by tomorrow\n"
        "\n"
        "  Saved.  Ana: your first real talk.  Bo: your first real talk.             undo\n"
    )
    today = people()
    assert "Keep your promise to Ana Ruiz: an intro to Mia Chen" in today.out
    assert "You promised it for tomorrow." in today.out
    assert fits(today.out)


def test_nobody_is_added_silently(people):
    answer = people("log", "coffee with nobodyhere and ana")
    assert answer.code == 67
    assert "nobodyhere" in answer.err
    assert answer.out == ""
    assert "coffee" not in people("show", "ana").out.split("log")[0]


def test_at_a_terminal_a_new_name_is_asked_about_and_so_is_what_was_learned(machine, people):
    terminal = machine.terminal("log", "coffee with tia")
    terminal.expect("Nobody is called tia")
    terminal.expect("> ")
    terminal.sendline("Tia Park")
    terminal.expect("Saved")
    terminal.expect("Learned something")
    terminal.expect("> ")
    terminal.sendline("needs a designer")
    terminal.expect("Tia needs a designer")
    terminal.expect("Saved")
    terminal.wait()
    assert "a designer (today)" in people("show", "tia").out


def test_at_a_terminal_which_chen_is_asked(machine, people):
    terminal = machine.terminal("log", "promised ana an intro to chen fri")
    terminal.expect("Which chen")
    terminal.expect("> ")
    terminal.sendline("1")
    terminal.expect("Learned something")
    terminal.sendline("")
    terminal.wait()
    promised = people("show", "ana").out
    assert "an intro to Mia Chen" in promised or "an intro to Chen Wei" in promised


def test_done_later_and_skip_answer_the_numbers_of_the_last_list(people):
    people("log", "promised ana the slides today")
    people("log", "promised bo a call today")
    people("log", "lena asked for a quote")
    today = people().out
    assert today.index("Ana") < today.index("Bo") < today.index("Lena")
    assert "Kept: your promise to Ana Ruiz." in people("done", "1").out
    assert "again on Monday 30 November" in people("later", "2", "mon").out
    assert "Nothing to answer" in people("skip", "3", "by", "phone").out
    assert "Nothing is due" in people().out


def test_a_number_whose_step_has_changed_is_refused_with_the_name_it_meant(machine, people):
    people("log", "promised ana the slides today")
    people()
    assert people("done", "1").code == 0
    stale = people("done", "1")
    assert stale.code == 64
    assert "Ana Ruiz" in stale.err
    people("log", "promised bo a call today")
    people()
    machine.now = "2026-11-26T22:30:00Z"
    old = people("done", "1")
    assert old.code == 64
    assert "Bo Maartens" in old.err


def test_a_pitch_too_early_is_held_back_with_its_ways_out(people):
    people("log", "met zoe at expo")
    held = people("ask", "business", "zoe")
    assert held.code == 10
    assert "Not yet: business with Zoë Müller" in held.out
    assert "P3" in held.out.splitlines()[0]
    assert "ask advice zoë" in held.out
    assert "--anyway" in held.out
    assert fits(held.out)
    told = people("ask", "business", "zoe", "--because", "she asked for a quote")
    assert told.code == 0
    assert "As you say: she asked for a quote." in told.out


def test_past_a_guard_the_guard_is_named(people):
    people("log", "met zoe at expo")
    assert people("ask", "business", "zoe", "--made").code == 10
    anyway = people("ask", "business", "zoe", "--anyway", "old friends")
    assert anyway.code == 0
    made = people("ask", "business", "zoe", "--made")
    assert "premature pitch" in made.out
    assert "old friends" in made.out


def test_of_somebody_imported_one_question_decides(machine):
    (machine.home / "old.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Miriam Roth\nN:Roth;Miriam;;;\nEND:VCARD\n")
    assert machine.tend("import", "old.vcf").code == 0
    unknown = machine.tend("ask", "referral", "miriam")
    assert unknown.code == 11
    assert "Nothing is on record between you and Miriam Roth. The gap is mine." in unknown.out
    assert "stand miriam business" in unknown.out

    terminal = machine.terminal("ask", "referral", "miriam")
    terminal.expect("How do you stand")
    terminal.expect("> ")
    terminal.sendline("4")
    terminal.expect("Noted as your word")
    terminal.expect("Go ahead: a referral is fine")
    terminal.wait()
    assert machine.tend("ask", "referral", "miriam").code == 0


def test_an_earned_ask_from_its_draft_to_its_outcome(people):
    people("stand", "joris", "business")
    people("me", "sentence", "finance leads before their first audit")
    people("log", "coffee with joris; joris praised the audit")
    earned = people("ask", "referral", "joris")
    assert earned.code == 0
    assert "Earned: a referral from Joris Maes" in earned.out
    assert "Joris praised your work today." in earned.out
    assert "Best before 7 Dec." in earned.out
    assert "who do you know among finance leads before their first" in earned.out
    assert fits(earned.out)
    assert "A reminder comes on Mon 7 Dec." in people("ask", "referral", "joris", "--made").out
    assert "Waiting for an answer" in people("ask").out
    no_but = people("ask", "referral", "joris", "--no-but", "bo")
    assert "It leads on to Bo Maartens." in no_but.out
    assert "no, but Bo Maartens" in people("show", "joris").out


def test_a_card_is_kept_and_then_wants_to_be_written_to(people):
    card = people("card", "Tia Park, Acme, tia@acme.test, Expo, wants a designer")
    assert "met today at Expo" in card.out
    assert "Tia Park" in people("card").out
    kept = people("met", "tia", "--keep")
    assert "Write by Saturday." in kept.out
    assert "Write to Tia Park" in people().out
    assert "No new face waits." in people("card").out


def test_at_a_terminal_one_key_decides(machine):
    terminal = machine.terminal("card", "Tia Park, Acme")
    terminal.expect("keep, park or let go")
    terminal.expect("> ")
    terminal.sendline("p")
    terminal.expect("Parked: Tia Park")
    terminal.wait()
    assert "Tia Park" in machine.tend("card", "--parked").out


def test_a_signature_comes_from_standard_input(tend):
    card = tend("card", "-", "--keep", input="Tia Park\nHead of Design | Acme\ntia@acme.test\n")
    assert card.code == 0
    assert "Tia Park" in card.out
    assert "tia@acme.test" in tend("show", "tia").out


def test_people_are_found_as_one_types(people):
    people("tag", "ana", "expo")
    for typed in ["mul", "ZOE", "zoë müller"]:
        assert "Zoë Müller" in people("find", typed).out
    assert "Ana Ruiz" in people("find", "--tag", "Expo").out
    everybody = people("find", "--limit", "3")
    assert "and 4 more" in everybody.out
    assert fits(everybody.out)
    assert "Ana Ruiz" in people("show", "1").out
    nobody = people("find", "xyz")
    assert nobody.code == 67
    assert "Nobody fits" in nobody.out


def test_a_page_shows_what_went_between_you(people):
    people("log", "coffee with ana and bo at filtro; ana needs a designer; promised ana the slides today")
    people()
    people("done", "1")
    page = people("show", "ana").out
    assert "a designer (today)" in page
    assert "1 of 1 promise kept" in page
    assert "coffee at Filtro, with Bo" in page
    assert fits(page)


def test_why_says_what_it_rests_on(people):
    people("log", "coffee with ana; promised ana the slides today")
    people()
    why = people("why", "1").out
    assert "Keep your promise to Ana Ruiz: the slides." in why
    assert "You talked once, today." in why
    assert fits(why)


@pytest.mark.parametrize("verb", ["today", "log", "card", "done", "later", "skip", "why", "find", "show", "ask"])
def test_help_teaches_by_example(tend, verb):
    answer = tend(verb, "--help")
    assert answer.code == 0
    assert f"  tend {verb}" in answer.out
    assert all(len(line) <= 80 for line in answer.out.splitlines() if not line.startswith("USAGE:"))


@pytest.mark.parametrize("command", [
    ("today",), ("log", "call with bo"), ("find",), ("show", "ana"), ("why", "ana"), ("ask",), ("card",),
    ("ask", "advice", "ana"),
])
def test_every_answer_can_be_had_as_json(people, command):
    answer = people(*command, "--json")
    assert answer.err == ""
    json.loads(answer.out)


def test_no_control_character_of_a_name_reaches_the_screen(tend):
    tend("add", "Eve\x1b[31mRed Adams")
    assert "\x1b" not in tend("find", "adams").out
