"""Meetings of two, as a person lives them: the invitation, the page before, two lines after; and the questions and
letters, which are the user's to change."""

import json
import os
import stat

import pytest


@pytest.fixture
def people(tend):
    for name in ["Ana Ruiz", "Bo Maartens", "Mia Chen", "Zoë Müller"]:
        assert tend("add", name).code == 0
    return tend


def fits(text):
    lines = text.splitlines()
    return len(lines) <= 24 and all(len(line) <= 80 for line in lines) and "!" not in text


def test_an_invitation_from_today_goes_on_record_with_what_it_was_for(machine, people):
    people("tier", "ana", "a")
    people("log", "met ana at expo with 20 people")
    machine.now = "2026-11-28T10:00:00Z"
    people("log", "mail to ana")
    people("log", "mail from ana; ana needs a designer")
    machine.now = "2026-12-01T10:00:00Z"
    people("done", "ana")
    machine.now = "2026-12-05T10:00:00Z"
    assert "Invite Ana Ruiz to a meeting of two" in people().out
    done = people("done", "ana")
    assert "Invited Ana Ruiz: to talk about what you need: a designer." in done.out and fits(done.out)
    assert done.out.endswith('When you have a date:  invite ana --on "thu 12:30"\n')
    assert "to talk about what you need: a designer" in people("invite").out


def test_a_meeting_of_two_from_the_invitation_to_what_was_learned(machine, people):
    people("log", "met ana at expo; ana needs a designer; promised ana a name for March")
    draft = people("invite", "ana")
    assert draft.code == 0 and fits(draft.out)
    assert "to talk about what you need: a designer" in draft.out
    assert "invite ana" not in people("history").out

    sent = people("invite", "ana", "to hear how Lisbon goes", "--sent")
    assert "Invited Ana Ruiz: to hear how Lisbon goes." in sent.out
    assert "invited today, no date yet" in people("invite").out
    agreed = people("invite", "1", "--on", "thu 12:30", "--at", "filtro")
    assert "You meet Ana Ruiz Thu 3 Dec 12:30, Filtro." in agreed.out

    machine.now = "2026-12-02T09:00:00Z"
    assert "Prepare for Ana Ruiz" in people().out
    page = people("prep", "ana")
    assert fits(page.out)
    assert page.out.startswith("Ana Ruiz, tomorrow 12:30, Filtro\nYou wrote: to hear how Lisbon goes.")
    for words in ["a name for March (promised)", "a designer", "brochures, prices, the deck", "debrief ana"]:
        assert words in page.out
    assert page.out.count("?") == 3

    machine.now = "2026-12-03T14:00:00Z"
    # One step a person: what was promised comes first, then what came of the meeting.
    assert "Keep your promise to Ana Ruiz: a name for March" in people().out
    people("promise", "ana", "--kept")
    assert "Say what came of meeting Ana Ruiz" in people().out
    told = people("debrief", "ana", "likes sailing; promised the deck fri; she promised two names by fri; next in 3 weeks")
    assert told.code == 0 and fits(told.out)
    for words in ["Ana likes sailing.", "the deck, by tomorrow", "two names, by tomorrow", "propose a date by Thu 24 Dec"]:
        assert words in told.out
    assert "Saved, of the meeting today." in told.out
    assert "Say what came of" not in people().out
    shown = people("show", "ana").out
    assert "one-to-one at Filtro" in shown and "sailing" in shown

    assert people("undo").code == 0
    assert "sailing" not in people("show", "ana").out
    assert "Say what came of meeting Ana Ruiz" in people().out

    people("debrief", "ana", "likes sailing; next 14 jan 12:30")
    assert "Thu 14 Jan 2027 12:30" in people("invite").out
    assert "Called off: the meeting with Ana Ruiz, Thu 14 Jan 2027 12:30." in people("invite", "ana", "--off").out
    assert "No meeting of two is agreed" in people("invite").out


def test_at_a_terminal_two_questions_are_asked_one_line_each(machine, people):
    terminal = machine.terminal("debrief", "ana")
    terminal.expect("Learned\\?")
    terminal.expect("> ")
    terminal.sendline("needs a designer")
    terminal.expect("Promised, and when next\\?")
    terminal.expect("> ")
    terminal.sendline("an intro to mia fri; in 3 weeks")
    terminal.expect("Ana needs a designer")
    terminal.expect("an intro to Mia Chen|an intro to mia")
    terminal.expect("propose a date by Thu 17 Dec")
    terminal.expect("Saved, of the meeting today")
    terminal.wait()
    assert "Keep your promise to Ana Ruiz: an intro to Mia Chen" in people().out


def test_at_a_terminal_nothing_told_is_nothing_saved(machine, people):
    terminal = machine.terminal("debrief", "ana")
    for _ in range(2):
        terminal.expect("> ")
        terminal.sendline("")
    terminal.expect("Nothing was told, and nothing was changed")
    terminal.wait()
    assert "debrief" not in people("history").out


def test_at_a_terminal_a_new_name_in_a_debrief_is_asked_about(machine, people):
    terminal = machine.terminal("debrief", "ana", "tia needs a lawyer")
    terminal.expect("Nobody is called tia")
    terminal.expect("> ")
    terminal.sendline("Tia Park")
    terminal.expect("Saved")
    terminal.wait()
    assert "a lawyer (today)" in people("show", "tia").out


@pytest.mark.parametrize("words,code,said", [
    (["invite", "ana", "--on", "yesterday 4pm"], 64, "has passed"),
    (["invite", "ana", "--on", "31 feb 12:30"], 64, "is no day"),
    (["invite", "ana", "--on", "someday"], 64, "thu 12:30"),
    (["invite", "ana", "--on", "thu 25:00"], 64, "thu 12:30"),
    (["invite", "ana", "--on", "thu 12:30"], 64, "No meeting with Ana Ruiz is open."),
    (["invite", "ana", "--off"], 64, "No meeting with Ana Ruiz is open."),
    (["invite", "ana", "--off", "--sent"], 64, "--off stands alone"),
    (["invite", "ana", "--they", "--sent"], 64, "Only one of"),
    (["invite", "ana", "x" * 5000], 64, "Say it in 200 or fewer."),
    (["invite", "ana", "--sent", "--at", "x" * 5000], 64, "Say it in 80 or fewer."),
    (["invite", "--sent"], 64, "A name is missing"),
    (["debrief", "ana"], 64, "The text is missing"),
    (["debrief", "ana", "likes jazz; next 31 feb"], 64, "is no day"),
    (["debrief", "ana", "likes jazz", "--on", "tomorrow"], 64, "is no date"),
    (["debrief", "nobody", "likes jazz"], 67, "Nobody is called nobody."),
    (["prep", "nobody"], 67, "Nobody is called nobody."),
    (["rules", "quetions"], 64, "questions"),
    (["rules", "questions", "--preset", "consultant"], 64, "--preset goes with the numbers alone"),
    (["rules", "templates", "--from", "nowhere.yaml"], 66, "nowhere.yaml"),
])
def test_what_cannot_be_is_refused_with_its_remedy_and_nothing_is_written(people, words, code, said):
    before = people("history").out
    answer = people(*words)
    assert answer.code == code
    assert said in " ".join(answer.err.split())
    assert fits(answer.err)
    assert people("history").out == before


def test_a_guard_holds_an_invitation_back_and_a_word_lets_it_pass(people):
    people("pause", "zoë", "1 mar")
    held = people("invite", "zoë", "to hear of the shop")
    assert held.code == 10
    assert "Not yet: a meeting with Zoë Müller" in held.out and "Draft" not in held.out
    anyway = people("invite", "zoë", "to hear of the shop", "--anyway")
    assert anyway.code == 0 and "Draft" in anyway.out
    sent = people("invite", "zoë", "to hear of the shop", "--sent", "--anyway", "she asked me to")
    assert "Past the guard: pace. “she asked me to”" in sent.out
    kept = json.loads(people("invite", "--json").out)["meetings"][0]["meeting"]
    assert kept["overrode"] == {"guardName": "pace", "line": "she asked me to"}


def test_what_is_planned_is_announced_before_one_meets(people):
    people("log", "met zoe at expo")
    people("ask", "business", "zoe", "--anyway", "")
    held = people("invite", "zoe", "to get acquainted")
    assert "Careful: a meeting with Zoë Müller" in held.out
    assert "ask business zoë --announced" in held.out
    told = people("ask", "business", "zoe", "--announced")
    assert told.code == 0 and "knows that you will ask for business" in told.out
    assert "Fine: a meeting with Zoë Müller" in people("invite", "zoe", "to get acquainted").out
    assert "You said beforehand" in people("prep", "zoe").out


def test_a_pitch_too_early_leads_to_an_invitation_that_can_be_typed(people):
    people("log", "met zoe at expo")
    held = people("ask", "business", "zoe")
    assert "invite zoë" in held.out
    assert "Draft" in people("invite", "zoë").out


def test_in_another_zone_and_over_a_change_of_clocks_the_time_stays_what_clocks_show(machine, people):
    machine.zone = "America/New_York"
    people("invite", "ana", "to hear of the shop", "--sent", "--on", "13 mar 9am")
    people("invite", "bo", "to hear of the shop", "--sent", "--on", "14 mar 9am")
    meetings = json.loads(people("invite", "--json").out)["meetings"]
    assert [meeting["meeting"]["at"] for meeting in meetings] == ["2027-03-13T14:00:00Z", "2027-03-14T13:00:00Z"]
    assert people("invite").out.count("9:00") == 2
    machine.zone = "Europe/Brussels"
    assert "15:00" in people("invite").out and "14:00" in people("invite").out


def test_of_somebody_imported_one_prepares_and_tells_as_of_anybody(machine):
    (machine.home / "old.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Miriam Roth\nN:Roth;Miriam;;;\nEND:VCARD\n")
    assert machine.tend("import", "old.vcf").code == 0
    page = machine.tend("prep", "miriam")
    assert page.code == 0 and fits(page.out) and page.out.count("?") == 3
    told = machine.tend("debrief", "miriam", "needs an audit; next in 3 weeks")
    assert told.code == 0
    assert "an audit" in machine.tend("show", "miriam").out
    assert machine.tend("ask", "referral", "miriam").code == 11


@pytest.mark.parametrize("what", [[], ["questions"], ["templates"]])
def test_a_file_that_is_no_text_is_refused_as_that_and_nothing_of_it_is_printed(machine, people, what):
    for content in [b"\x00\x01\x02abc", b"\xff\xfe", b"thanks: \x1b[2J{what}\n"]:
        (machine.home / "bytes.yaml").write_bytes(content)
        refused = people("rules", *what, "--from", "bytes.yaml")
        assert refused.code == 65
        assert refused.err.startswith("bytes.yaml is no text.") and "\x1b" not in refused.err


def test_questions_and_letters_go_round_through_their_files(machine, people):
    for file in ["questions", "templates"]:
        text = people("rules", file).out
        (machine.home / f"{file}.yaml").write_text(text)
        assert "so already" in people("rules", file, "--from", f"{file}.yaml").out
        assert people("rules", file, "--defaults").code == 0
        assert max(map(len, text.splitlines())) <= 130

    (machine.home / "q.yaml").write_text(
        "own:\n  - ask: Which supplier would you not want to lose?\n    fills: circle\ndefaults:\n"
        + "".join(f"  {line.split(':')[0].strip()}: false\n" for line in people("rules", "questions").out.splitlines()
                  if line.startswith("  ") and ": true" in line))
    assert "new: Which supplier" in people("rules", "questions", "--from", "q.yaml", "--dry-run").out
    assert "supplier" not in people("prep", "ana").out
    assert people("rules", "questions", "--from", "q.yaml").code == 0
    page = people("prep", "ana").out
    assert "Which supplier would you not want to lose?" in page and page.count("?") == 1
    assert people("undo").code == 0
    assert people("prep", "ana").out.count("?") == 3

    letter = "invitation: |\n  Dear {name},\n\n  {purpose}?\n"
    assert people("rules", "templates", "--from", "-", input=letter).code == 0
    assert "Dear Ana,\n\n                 to see the shop?" in people("invite", "ana", "to see the shop").out


def test_mistakes_in_both_files_are_told_at_once(machine, people):
    (machine.home / "q.yaml").write_text("own:\n  - ask: What?\n    fills: circel\ndefaults:\n  helpNo: false\n")
    (machine.home / "t.yaml").write_text('invitation: "Hello {name}"\nthanks: "{nam}"\n')
    questions = people("rules", "questions", "--from", "q.yaml")
    assert questions.code == 78
    assert "Line 3: own 1, fills: circel is none of those there are. Did you mean circle?" in " ".join(questions.err.split())
    assert "Line 5:" in questions.err
    letters = people("rules", "templates", "--from", "t.yaml", "--json")
    assert letters.code == 78
    error = json.loads(letters.err)["error"]
    assert error["code"] == "templates"
    assert "lacks {purpose}" in error["message"] and "has no {nam}" in error["message"]


def test_a_bomb_of_aliases_is_refused_at_once(machine, people):
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    (machine.home / "bomb.yaml").write_text("\n".join(lines) + "\n? *a9\n: x\n")
    for what in [[], ["questions"], ["templates"]]:
        answer = machine.run(machine.programs / "tend", "rules", *what, "--from", "bomb.yaml", timeout=10)
        assert answer.code == 78
        assert "alias" in answer.err


def test_at_a_terminal_the_editor_opens_the_questions_until_they_read_well(machine, people):
    editor = machine.home / "editor.sh"
    editor.write_text(
        "#!/bin/sh\ncase $(basename $1) in questions.yaml) ;; *) exit 1;; esac\n"
        "if [ -e once ]; then printf 'own:\\n  - {ask: What is new?, fills: goal}\\n' > $1\n"
        "else touch once; echo 'own: 3' > $1; fi\n")
    os.chmod(editor, stat.S_IRWXU)
    terminal = machine.terminal("rules", "questions", EDITOR=str(editor))
    terminal.expect("Line 1: own is a list")
    terminal.expect("Open the file again")
    terminal.expect("> ")
    terminal.sendline("y")
    terminal.expect("new: What is new")
    terminal.expect("Keep these questions")
    terminal.expect("> ")
    terminal.sendline("y")
    terminal.expect("The new questions are kept")
    terminal.wait()
    assert "What is new? (goal)" in people("rules", "questions", "--show").out


def test_why_drafts_the_letter_of_a_step(people):
    people("got", "advice", "ana", "on the lease")
    assert "Thank Ana Ruiz" in people().out
    why = people("why", "1")
    assert "Ana, thank you for your advice on the lease." in " ".join(why.out.split())
    assert fits(why.out)


@pytest.mark.parametrize("verb", ["invite", "prep", "debrief", "rules"])
def test_help_teaches_by_example(tend, verb):
    answer = tend(verb, "--help")
    assert answer.code == 0
    assert f"  tend {verb}" in answer.out
    assert all(len(line) <= 80 for line in answer.out.splitlines() if not line.startswith("USAGE:"))
