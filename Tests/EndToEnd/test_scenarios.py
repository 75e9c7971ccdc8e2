"""Every story of Tests/Scenarios goes as it is told."""

import pytest

import story
from conftest import ROOT

STORIES = sorted((ROOT / "Tests/Scenarios").glob("*.md"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_it_goes_as_it_is_told(path, machine):
    wrong = story.play(story.read(path), machine)
    assert not wrong, "\n".join(wrong)


def test_what_is_not_as_told_is_found(tmp_path, machine):
    told = tmp_path / "told.md"
    told.write_text(
        "# A story\nP1\n\n## Monday 2 February 2026\n\n    tend add \"Ana Ruiz\"\n    > Added:  Ana\n    > Bo\n    ! Ruiz\n")
    wrong = story.play(story.read(told), machine)
    assert [line.split("\n")[1].strip() for line in wrong] == ["does not say: Bo", "says: Ruiz"]
    told.write_text("# A story\nP1\n\n## Tuesday 2 February 2026\n\n    tend\n")
    with pytest.raises(AssertionError, match="is a Monday"):
        story.read(told)


def test_the_stories_of_the_method_are_all_there():
    assert len(STORIES) == 15
