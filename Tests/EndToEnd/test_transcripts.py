"""Every file of Transcripts/ reads exactly as the program speaks. After a wanted change:

    .venv/bin/python -m pytest Tests/EndToEnd --rewrite

and read the difference before it is kept.
"""

import shutil

import pytest

import transcript
from conftest import ROOT

TRANSCRIPTS = sorted((transcript.FOLDER / "Transcripts").glob("*.txt"))
# On the sample network, for readers of the docs.
WALKS = sorted((ROOT / "docs/transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_it_reads_as_written(path, machine, request):
    written = path.read_text()
    played = transcript.play(written, machine)
    if request.config.getoption("--rewrite"):
        path.write_text(played)
    else:
        assert played == written


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample network as it stands on 26 November 2026."""
    from conftest import Machine
    machine = Machine(tmp_path_factory.mktemp("sample") / "home")
    made = machine.run(ROOT / "Samples/build.sh", machine.programs / "tend", machine.home / "network.db")
    assert made.code == 0, made.err
    return machine.home / "network.db"


@pytest.mark.parametrize("path", WALKS, ids=lambda path: path.stem)
def test_the_docs_read_as_the_program_speaks(path, sample, machine, request):
    folder = machine.home / ".local/share/tend"
    folder.mkdir(parents=True)
    shutil.copy(sample, folder / "network.db")
    written = path.read_text()
    played = transcript.play(written, machine)
    if request.config.getoption("--rewrite"):
        path.write_text(played)
    else:
        assert played == written


def test_the_docs_have_their_walks():
    assert len(WALKS) == 5


def test_a_transcript_is_played_line_by_line(machine):
    written = "# clock\n@ 2026-11-27T09:00:00Z\n$ echo $TEND_NOW\nold\n\n$ echo a \\\n> b; pwd; exit 3\n"
    assert transcript.play(written, machine) == (
        "# clock\n@ 2026-11-27T09:00:00Z\n$ echo $TEND_NOW\n2026-11-27T09:00:01Z\n\n"
        "$ echo a \\\n> b; pwd; exit 3\na b\n~\n[exit 3]\n"
    )
