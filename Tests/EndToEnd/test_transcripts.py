"""Every file of Transcripts/ reads exactly as the program speaks. After a wanted change:

    .venv/bin/python -m pytest Tests/EndToEnd --rewrite

and read the difference before it is kept.
"""

import pytest

import transcript

TRANSCRIPTS = sorted((transcript.FOLDER / "Transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_it_reads_as_written(path, machine, request):
    written = path.read_text()
    played = transcript.play(written, machine)
    if request.config.getoption("--rewrite"):
        path.write_text(played)
    else:
        assert played == written


def test_a_transcript_is_played_line_by_line(machine):
    written = "# clock\n@ 2026-11-27T09:00:00Z\n$ echo $TEND_NOW\nold\n\n$ echo a \\\n> b; pwd; exit 3\n"
    assert transcript.play(written, machine) == (
        "# clock\n@ 2026-11-27T09:00:00Z\n$ echo $TEND_NOW\n2026-11-27T09:00:01Z\n\n"
        "$ echo a \\\n> b; pwd; exit 3\na b\n~\n[exit 3]\n"
    )
