"""Needs and those who have what is needed: what only the whole program shows."""

import json


def test_a_number_of_the_list_means_the_person_in_need(tend):
    for name in ("Ana Ruiz", "Mia Chen"):
        tend("add", name)
    tend("log", "coffee with mia; mia offers web design")
    tend("log", "coffee with ana")
    said = tend("log", "ana needs a designer").out
    assert "  Ana needs a designer.     Mia Chen offers that." in said
    assert said.rstrip().endswith("introduce ana mia")
    listed = tend("needs").out
    assert " 1  Ana Ruiz: a designer" in listed
    assert all(len(line) <= 80 for line in listed.splitlines())
    assert tend("show", "1").out.startswith("Ana Ruiz")
    assert "Ask Ana Ruiz about meeting Mia Chen" in tend().out


def test_the_matches_are_in_the_json(tend):
    for name in ("Ana Ruiz", "Mia Chen"):
        tend("add", name)
    tend("log", "mia offers web design")
    logged = json.loads(tend("log", "ana needs a designer", "--json").out)
    [need] = logged["needs"]
    assert need["person"]["typed"] == "ana" and need["need"] == "a designer"
    assert need["givers"][0]["shared"] == [{"offer": {"text": "web design"}}]
    needs = json.loads(tend("needs", "--json").out)
    assert needs["needs"][0]["number"] == 1
    card = json.loads(tend("card", "Lena Brandt, Kappa, wants a designer", "--json").out)
    assert card["needs"][0]["givers"][0]["person"]["name"] == "Mia Chen"


def test_an_empty_list_teaches(tend):
    assert 'log "ana needs a designer"' in tend("needs").out


def test_a_text_that_is_a_screenful_stays_one_line(tend):
    tend("add", "Ana Ruiz")
    tend("add", "Mia Chen")
    tend("log", "mia offers " + "web design and much more " * 40)
    tend("log", "ana needs " + "a designer and so much more " * 400)
    for screen in (tend("needs").out, tend("log", "ana needs a designer").out):
        assert len(screen.splitlines()) <= 24
        assert all(len(line) <= 80 for line in screen.splitlines())


def test_an_introduction_that_is_refused_is_not_begun(tend):
    for name in ("Ana Ruiz", "Bo Maartens", "Mia Chen"):
        tend("add", name)
    history = tend("history").out
    assert tend("introduce", "ana", "bo", "--agreed", "chen").code == 64
    assert tend("introduce", "ana", "mia", "--made").code == 64
    assert tend("history").out == history
    tend("introduce", "ana", "bo")
    assert "Both sail." in tend("introduce", "ana", "bo", "both sail", "--asked", "ana").out
    tend("promise", "ana", "an intro to Chen Wei fri")
    tend("promise", "ana", "an intro to mia fri")
    made = tend("introduce", "ana", "mia", "--made", "--anyway").out
    assert "Your promise to Ana is kept: an intro to mia." in made
    assert "Chen Wei" not in made
