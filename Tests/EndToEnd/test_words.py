"""What is typed is not lost, and what is proposed can be typed: drafts, commands and numbers as the whole program shows
them."""

import json
import shlex

import pytest


@pytest.fixture
def people(tend):
    for name in ["Ana Ruiz", "Bo Maartens", "Mia Chen"]:
        assert tend("add", name).code == 0
    return tend


def proposed(answer, beginning):
    """The command that a screen proposes after these words, as a shell would read it."""
    text = " ".join(answer.out.split())
    return shlex.split(text[text.index(beginning) + len(beginning):])


def test_an_invitation_past_not_yet_takes_a_word_and_keeps_it(people):
    assert people("pause", "ana", "1 feb").code == 0
    for words in [["invite", "ana", "to see the shop"], ["invite", "ana", "to see the shop", "--sent"]]:
        held = people(*words)
        assert held.code == 10 and "Not yet" in held.out
    assert "No meeting" in people("invite").out or "ana" not in people("invite").out.lower()
    passed = people("invite", "ana", "to see the shop", "--at", "Filtro", "--anyway", "old friends")
    assert passed.code == 0 and "at Filtro" in passed.out
    sent = people(*proposed(passed, "Sent it?"))
    assert sent.code == 0 and "old friends" in sent.out
    kept = json.loads(people("export", "-", "--json").out)
    assert "old friends" in json.dumps(kept) and "Filtro" in json.dumps(kept)


def test_a_referral_past_not_yet_takes_a_word(people):
    assert people("pause", "bo", "1 feb").code == 0
    told = ["refer", "bo", "Lena Brandt, needs an audit"]
    for words in [told, [*told, "--sent"]]:
        held = people(*words)
        assert held.code == 10 and "Not yet" in held.out and "Draft" not in held.out
    held = people(*told, "--json")
    assert held.code == 10 and "draft" not in json.loads(held.out)
    assert "Lena Brandt" not in people("export", "-", "--json").out
    passed = people(*told, "--anyway")
    assert passed.code == 0 and "Draft" in passed.out
    sent = people(*proposed(passed, "Sent it?"))
    assert sent.code == 0 and "Not yet" not in sent.out
    assert "Lena Brandt" in people("export", "-", "--json").out


def test_a_draft_stands_in_the_json(people):
    draft = json.loads(people("invite", "ana", "to see the shop", "--json").out)["draft"]
    assert draft.startswith("Ana, may I invite you to a coffee, to see the shop?")
    people("stand", "ana", "work")
    assert "draft" in json.loads(people("ask", "advice", "ana", "the lease", "--json").out)
    assert "draft" in json.loads(people("introduce", "ana", "mia", "both sail", "--json").out)
    assert "draft" in json.loads(people("refer", "bo", "Lena Brandt, needs an audit", "--json").out)
    assert people("pause", "mia", "1 feb").code == 0
    held = people("invite", "mia", "--json")
    assert held.code == 10 and "draft" not in json.loads(held.out)


def test_goals_go_by_the_numbers_that_were_shown(people):
    for words in [["clients", "10"], ["clients", "5"], ["help", "3"]]:
        assert people("goal", *words, "--by", "31 dec").code == 0
    people("goal")
    assert people("goal", "1", "--won").code == 0
    assert "5 clients" in people("goal", "2").out
    again = people("goal", "clients", "5", "--by", "31 dec")
    assert again.code == 64 and "tend goal clients --by" in again.err
    assert people("goal", "clients", "--by", "30 dec").code == 0
    assert people("goal", "help", "12", "--won").code == 64
    assert people("goal", "help", "--won", "--by", "31 dec").code == 64
    assert people("goal", "help", "3", "--won").code == 0


def test_an_event_serves_a_goal(people):
    people("goal", "events", "3", "--by", "31 dec")
    assert people("event", "Expo, 3 dec", "--goal", "events").code == 0
    assert "1 event" in people("goal", "events").out
    people("event", "Fair, 4 dec")
    assert people("event", "fair", "--goal", "events").code == 0
    assert "2 events" in people("goal", "events").out


def test_a_date_that_may_be_a_time_is_asked_about(people):
    for words in [["invite", "ana", "--on", "3.12"], ["card", "Zoe Lang, Acme, 3.12, Expo"], ["event", "Fair, 3.12"]]:
        refused = people(*words)
        assert refused.code == 64 and "3 December" in refused.err
    assert people("card").out.startswith("  No new face waits.")
