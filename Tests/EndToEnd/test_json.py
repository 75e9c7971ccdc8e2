"""What `--json` promises (docs/json.md): every answer and every error is one object, cases are words, parts have names."""

import json
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Everything that is rightly a number: counts, spans, sizes, and the numbers of lists and levels.
NUMBERS = set("""
    number more minutes facesWaiting company level asksPerYear days longest cadence exchanges unanswered rhythm count
    asked limit of yes target otherCurrencies done expected gone length low likely high number
    givenTo receivedFrom promisesKept promisesBroken no later silence open expectedShare
    yes asks minor record act all changes redo people others bytes contacts acts touches read added
    updated unchanged passedOver setAside records silent known noTouch withStrangers resting talkedThisYear
    setAsideCount maybeSameCount unknownCount line schema lowest highest least most value wentBefore rank withinDays
    exit journal sequence kept broken released conversations exchangesInYear notYours
    yeses silences parked journalRows sources standings facts helps notes promises referrals touchesWithOthers standard
    shown from to late redoRest moreToday
    minuteOfDay expectedShare present talks faces occasions undecided writtenInTime unwritten stillInTime oneToOnes trusted
    clients referrals won members past notYet joined minor introductions opportunities
""".split())


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample network, on a machine of its own."""
    from conftest import Machine
    machine = Machine(tmp_path_factory.mktemp("sample") / "home")
    made = machine.run(ROOT / "Samples/build.sh", machine.programs / "tend", machine.home / "n.db")
    assert made.code == 0, made.err
    return machine


def unnamed(value, path=""):
    """The places in a value where a part has no name, or a number stands that is none of the numbers above."""
    if isinstance(value, dict):
        for key, part in value.items():
            if re.fullmatch(r"_\d+", key):
                yield f"{path}/{key} has no name"
            yield from unnamed(part, f"{path}/{key}")
    elif isinstance(value, list):
        for part in value:
            yield from unnamed(part, path)
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and path.rsplit("/", 1)[-1] not in NUMBERS:
        yield f"{path} is {value}: a word belongs there, or it is missing in the list of numbers"


# A line for each thing a command can be asked; `joris` and the others live in the sample.
LINES = """
today
today --all
find
find a
find --tag expo
find --tier A
show 1
why 1
ask
ask referral 1
ask advice 2 "a question" --because "she asked"
ask advice 2 --made
ask advice 2 --yes
ask business 3 --made --anyway "she knows me"
log "coffee with NAME; promised them an intro fri"
log "NAME thanked me; asked NAME for advice"
card "Tom Vos, Vos BV, tom@vos.test, met at expo"
card
card tom --keep --anyway
card "Lena Brandt, met at expo"
card lena --park
card --parked
ask
stand 1
stand 1 work
role 1 client
tag 1 ghent
tier 1 A
pause 2 1 may
pause 2 --end
pause 2 --asks-per-year 2
note 1 "likes sailing"
note 1
needs
promise 1 "an essay" --by fri
promise 1
promise 1 essay --kept
give advice 1 "pricing"
got advice 2 "pricing"
got referral 2 "Mia Chen, needs an audit" --level 3
introduce 1 2 "both sell houses"
introduce 1 2 --asked 1
introduce
opportunity 1 "the spring audit" --value 100
opportunity 1 --won
opportunity
ledger
refer 1 "Vera Vink, needs an audit"
ask --overrides
thank 2
report 2
repair 1
today --all
done 1
later 2 fri
skip 3 "not now"
me
me sentence "owners who sell"
me offering Audits --must "how many people"
goal clients 10 "ten audits" --by "31 dec"
goal
goal audits
post "leases" --at Expo --goal audits
post
goal audits --won
event "Expo, yesterday, Ghent" --cost 45 --hours 3 --share 30
event "Fair, in 3 weeks"
event
event 1 --going --for visibility --meet "NAME, chen wei"
event expo --talked NAME --present 30 --again "good talks"
card "Uma Ude, met at expo"
event expo
event expo --series
event expo --remove
group "BNI Ghent" --kind strong-contact --dues 900 --office treasurer
group bni --meeting "fri 7:00" --ask "a CFO"
group bni --member NAME --office president
group bni --roster roster.txt --dry-run
group bni --roster roster.txt
group
group bni
group bni --left
invite 1 "to hear of the shop"
invite 1 "to hear of the shop" --sent --goal clients
invite 1 --on "thu 12:30" --at filtro
invite 2 --they --on "fri noon"
invite
invite 2 --off
prep 1
debrief 1 "needs a roof; likes maps; promised the plans fri; next 14 jan 12:30"
debrief 1 "next in 3 weeks"
rules questions --show
rules questions --from q.yaml --dry-run
rules questions --from q.yaml
rules templates --from t.yaml
rules templates --show
rules templates --defaults
why 1
rules --show
rules --preset consultant --dry-run
history
history --limit 3
undo
undo
add "Zed Zephyr" --mail zed@zephyr.test
edit zed --title Partner
remove zed
remove zed --yes
backup
doctor
export all.json --json
import new.vcf
import cal.ics
import other.csv
import other.csv --yes
import all.json --file other.db
restore BACKUP
""".strip().splitlines()


def test_every_answer_of_every_command_is_in_words(sample):
    home = sample.home
    (home / "new.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Uma Ude\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n")
    (home / "cal.ics").write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261105T100000Z\nORGANIZER:mailto:a@x.test\n"
        "ATTENDEE:mailto:b@x.test\nEND:VEVENT\nEND:VCALENDAR\n")
    (home / "other.csv").write_text("Vorname;Nachname;Firma;E-Mail\nJürgen;Müller;Müller GmbH;j@mueller.test\n")
    (home / "roster.txt").write_text("Vera Vos, Acme, vera@acme.test, president\nnobody at all\n")
    (home / "q.yaml").write_text("own: [{ask: What is new?, fills: goal}]\ndefaults: {helpNow: false}\n")
    (home / "t.yaml").write_text('thanks: "{name}: {what}"\n')
    used, backup, wrong = set(), None, []
    name = json.loads(sample.tend("find", "--tier", "A", "--json", "--file", "n.db").out)["people"][0]["person"]["typed"]
    for line in LINES:
        file = [] if "--file" in line else ["--file", "n.db"]
        line = line.replace("BACKUP", str(backup)).replace("NAME", name)
        words = [word.strip('"') for word in re.findall(r'"[^"]*"|\S+', line)]
        used.add(words[0])
        answer = sample.tend(*words, *file, *([] if "--json" in words else ["--json"]))
        text = answer.out if answer.code in (0, 10, 11) else answer.out or answer.err
        try:
            told = json.loads(text)
        except ValueError:
            wrong.append(f"{line} ends with {answer.code} and says no JSON: {text}")
            continue
        if "error" in told:
            wrong.append(f"{line}: {told['error']['message']}")
        if words[0] == "backup":
            backup = told["path"]
        wrong += unnamed(told, line)
    assert not wrong, "\n".join(wrong)
    commands = set(re.findall(r"^  (\w+)(?:, \w+)?(?: \(default\))? {2,}", sample.tend("--help").out, re.M)) - {"help"}
    assert commands >= {"today", "log"}
    assert not commands - used - {"completions"}, "a command that no line tries"


@pytest.mark.parametrize("line,code,word", [
    (["undo", "999"], 64, "noSuchAct"),
    (["show", "nobody"], 67, "nobody"),
    (["show"], 64, "usage"),
    (["shwo"], 64, "usage"),
    (["help", "shwo"], 64, "usage"),
    (["show", "a", "b"], 64, "usage"),
    (["find", "--limit", "many"], 64, "unreadable"),
    (["tier", "nobody", "Z"], 67, "nobody"),
    (["done", "7"], 64, "noSuchNumber"),
    (["import", "nowhere.vcf"], 66, "notFound"),
    (["restore", "nowhere.db"], 66, "notFound"),
    (["show", "ana", "--file", "text.db"], 74, "notOurs"),
    (["rules", "--from", "bad.yaml"], 78, "rules"),
    (["rules", "questions", "--from", "bad.yaml"], 78, "questions"),
    (["rules", "templates", "--from", "bad.yaml"], 78, "templates"),
    (["export", "none/x.json"], 73, "notWritable"),
])
def test_every_error_is_one_object_on_standard_error(machine, line, code, word):
    (machine.home / "text.db").write_text("no database at all\n" * 900)
    (machine.home / "bad.yaml").write_text("tiers:\n  a: often\n")
    answer = machine.tend(*line, "--json")
    assert answer.code == code
    assert answer.out == ""
    error = json.loads(answer.err)["error"]
    assert (error["code"], error["exit"]) == (word, code)
    assert error["message"] and error["remedy"]


def test_options_that_all_commands_have_may_stand_before_the_verb(machine):
    assert machine.tend("--file", "a.db", "add", "Ana Ruiz").code == 0
    assert json.loads(machine.tend("--json", "--file=a.db", "show", "ana").out)["person"]["name"] == "Ana Ruiz"
    assert machine.tend("show", "ana").code == 67


def test_what_cannot_be_read_of_a_command_line_is_said_in_our_words_and_fits(machine):
    commands = re.findall(r"^  (\w+)(?:, \w+)?(?: \(default\))? {2,}", machine.tend("--help").out, re.M)
    assert len(commands) > 30
    for command in commands:
        answer = machine.tend(command, "ana", "ana", "--no-such-option-at-all")
        assert answer.code == 64, command
        assert f"tend {command} has no --no-such-option-at-all." in answer.err or command in ("completions", "undo")
        assert f"tend help {command}" in answer.err
        assert "Usage" not in answer.err and "Error" not in answer.err
        assert max(map(len, answer.err.splitlines())) <= 80
    assert "tend show needs <who>." in machine.tend("show").err
    assert "Did you mean --limit?" in machine.tend("find", "--limt", "3").err


def test_help_fits_80_columns(machine):
    commands = re.findall(r"^  (\w+)(?:, \w+)?(?: \(default\))? {2,}", machine.tend("--help").out, re.M)
    for command in commands:
        text = machine.tend("help", command).out
        assert text
        wide = [line for line in text.splitlines() if len(line) > 80]
        assert not wide, wide
