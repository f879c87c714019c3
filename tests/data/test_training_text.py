"""The marked passages: all can be read, and they hold what their README promises."""

from pathlib import Path
from typing import get_args

import pytest

from graph.model import EventType, Status
from scripts.training.examples import examples
from scripts.training.marked import MarkError, parse, passages
from scripts.training.tellings import texts

PROMISED = 4_600


def test_every_passage_can_be_read_and_a_third_hold_no_encounter() -> None:
    read = list(passages(texts()))
    quiet = sum(not any(mark.told for mark in passage.marks) for passage in read)
    assert len(read) > PROMISED
    assert 0.25 < quiet / len(read) < 0.45


def test_every_type_and_status_is_there_to_learn() -> None:
    told = [told for passage in passages(texts()) for mark in passage.marks for told in mark.told.values()]
    assert {kind for kind, _ in told} == set(get_args(EventType))
    assert {status for _, status in told} == set(get_args(Status))


def test_marks_give_the_running_text_and_where_they_stand() -> None:
    passage = parse(
        "Berg, Haddad to meet // [Anna Berg|1,2:guest] will [meet|1=meeting.planned] [Omar Haddad|1] "
        "on [a visit|2=visit.planned]."
    )
    assert passage.headline == len("Berg, Haddad to meet")
    words = [passage.text[mark.start : mark.end] for mark in passage.marks]
    assert words == ["Anna Berg", "meet", "Omar Haddad", "a visit"]
    assert passage.marks[0].parts == {"1": "participant", "2": "guest"}
    assert passage.marks[1].told == {"1": ("meeting", "planned")}


@pytest.mark.parametrize(
    "line",
    [
        "[Anna Berg|1] spoke.",
        "They [met|1=meeting.held].",
        "[Anna Berg|1] [met|1=meeting.over] [him|1].",
        "[Anna Berg|1:winner] [met|1=meeting.held] [him|1].",
        "Anna [sic] Berg spoke.",
    ],
)
def test_marks_that_cannot_be_meant_are_refused(line: str) -> None:
    with pytest.raises(MarkError):
        parse(line)


def test_a_refusal_names_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("They spoke.\n\n[Anna Berg|1] spoke.\n")
    with pytest.raises(MarkError, match=r"bad\.txt:3: "):
        list(passages([tmp_path / "bad.txt"]))


def test_a_passage_gives_rows_for_each_classifier() -> None:
    found = examples(
        parse("[Anna Berg of Norway|1] [met|1=meeting.held] [Omar Haddad of Jordan|1] in Oslo, France said.")
    )
    labels = [label for _, label in found.trigger]
    assert labels.count("meeting") == 1
    assert labels.count("none") == len(labels) - 1
    assert [label for _, label in found.argument].count("participant") == 2
    assert [label for _, label in found.status] == ["held"]
