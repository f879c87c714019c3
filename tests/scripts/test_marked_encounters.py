"""Marked passages compared with what is read of them, by sides."""

from nlp.components.frames.casting import Casting
from nlp.evaluation.annotation import Told
from scripts.training.examples import whole
from scripts.training.marked import parse
from scripts.training.marked_encounters import marked, read
from scripts.training.passages_read import PassageRead, figures


def sides(told: Told) -> set[tuple[str, ...]]:
    return {side.words for side in told.participants}


def read_passage(line: str) -> PassageRead:
    passage = parse(line)
    doc = whole(passage)
    return PassageRead("own.txt", doc, marked(passage, doc, Casting(doc)), read(doc._.encounters))


def test_an_office_and_who_holds_it_are_one_side() -> None:
    one = read_passage("[Keir Starmer|1] [met|1=meeting.held] [the Norwegian prime minister|1] in London on Monday.")
    assert [sides(told) for told in one.marked] == [{("gb",), ("no",)}]
    count = figures([one])["own.txt"]
    assert (count["marked"], count["read"], count["found"], count["status"], count["type"]) == (1, 1, 1, 1, 1)


def test_who_is_marked_but_not_recognised_counts_by_his_words() -> None:
    one = read_passage("[the stranger|1] [met|1=meeting.held] [Keir Starmer|1] in London on Monday.")
    assert [sides(told) for told in one.marked] == [{("stranger",), ("gb",)}]
    assert figures([one])["all"]["found"] == 0


def test_each_encounter_of_a_passage_is_one_of_its_own() -> None:
    one = read_passage(
        "[Keir Starmer|1:guest,2] [flew|1=visit.held] to [Norway|1:host] and will [see|2=meeting.planned] "
        "[the Norwegian prime minister|2] on Friday."
    )
    assert [(told.type, told.status) for told in one.marked] == [("visit", "held"), ("meeting", "planned")]
