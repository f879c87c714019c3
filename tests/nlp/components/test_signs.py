"""What counts for and against an encounter, and what only resembles one."""

from collections.abc import Callable

import pytest

from graph.model import DocumentIn, Reading
from nlp.components.encounters.signs import signs_of
from nlp.components.frames.casting import Casting
from nlp.read import parse

Read = Callable[..., Reading]

NOBODYS = [
    ("Delegates of the Christian Democrats gathered in Bonn and chose Ingrid Vollmer.", "2018-05-04"),
    ("Ingrid Vollmer read from “A Paper Bird” in Bonn before Latvian diplomats.", "2003-05-04"),
]


@pytest.mark.parametrize(("text", "day"), NOBODYS)
def test_a_family_name_within_another_name_is_nobodys(read_text: Read, text: str, day: str) -> None:
    names = {entity.name for entity in read_text(text, day).entities if entity.kind == "person"}
    assert not {name for name in names if name.endswith((" Christian", " Bird"))}


@pytest.mark.parametrize(
    "text",
    [
        "Radio host Jorunn Eide aired her interview with President Alar Karis of Estonia on Thursday in Oslo.",
        "The Latvian president spoke at length about medieval Prussia and Sweden on Monday in Riga.",
    ],
)
def test_neither_the_press_nor_what_is_talked_about_is_met(read_text: Read, text: str) -> None:
    assert not read_text(text, "2023-03-10").reports


def test_the_company_of_an_encounter_is_the_others_that_frames_tell_of() -> None:
    text = (
        "Alar Karis met Sauli Niinisto in Tallinn on Monday. On Tuesday he received Edgars Rinkevics. "
        "He will visit Poland in May."
    )
    doc, _ = parse(DocumentIn(text=text, published="2023-09-20"))
    candidates = doc._.candidates
    assert len(candidates) > 1
    found = signs_of(candidates, Casting(doc))
    framed = [signs for signs in found if signs["framed"]]
    assert {signs["company"] for signs in framed} == {float(len(framed) - 1)}
    alone = signs_of(candidates[:1], Casting(doc))
    assert [signs["alone"] for signs in alone] == [1.0]
