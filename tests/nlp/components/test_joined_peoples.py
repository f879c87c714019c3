"""States of which only the adjectives stand before a word for their encounter: "Hungarian-Slovak talks"."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Hungarian-Slovak talks were held in Komarno on Monday.", {"Hungary", "Slovakia"}),
        ("A third round of Kenyan-Ugandan border negotiations opens in Kisumu on Friday.", {"Kenya", "Uganda"}),
        ("Serbian–Bulgarian–Romanian consultations took place in Vidin on 3 May.", {"Serbia", "Bulgaria", "Romania"}),
        ("Danish and Icelandic talks about herring were held in Torshavn on Monday.", {"Denmark", "Iceland"}),
        ("The Sino-Mongolian summit was held in Hohhot on Tuesday.", {"China", "Mongolia"}),
        ("The Russian-US consultations took place in Bern on Monday.", {"Russia", "United States"}),
    ],
)
def test_states_named_by_joined_adjectives_take_part(read_text: ReadText, text: str, sides: set[str]) -> None:
    reports = read_text(text, published="2024-05-08").reports
    assert [{p.name for p in r.participants} for r in reports] == [sides]


@pytest.mark.parametrize(
    "text",
    [
        "Hungarian-Slovak relations were at their best on Monday.",
        "The Hungarian-Slovak bridge was opened on Monday.",
        "The Hungarian summit was held in Komarno on Monday.",
    ],
)
def test_what_is_no_encounter_of_two_is_none(read_text: ReadText, text: str) -> None:
    assert read_text(text).reports == ()


def test_people_who_hold_such_talks_take_part_themselves(read_text: ReadText) -> None:
    text = "Peter Pellegrini and Tamas Sulyok held Slovak-Hungarian talks in Bratislava on Monday."
    assert [{p.name for p in r.participants} for r in read_text(text).reports] == [{"Peter Pellegrini", "Tamás Sulyok"}]


def test_people_of_both_states_named_elsewhere_have_the_talks(read_text: ReadText) -> None:
    text = (
        "Hungarian-Slovak talks were held in Bratislava on Monday.\n\nPeter Pellegrini thanked Tamas Sulyok for the "
        "bridge. They will meet again in May."
    )
    assert not [r for r in read_text(text).reports if {p.name for p in r.participants} == {"Hungary", "Slovakia"}]
