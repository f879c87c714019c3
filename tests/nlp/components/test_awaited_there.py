"""Tests of visits that go on because the guest is still to meet somebody there."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    "text",
    [
        "Lloyd Austin met Lee Jong-sup in Seoul on Tuesday. He went on to Delhi and will see Narendra Modi today.",
        "Olaf Scholz travelled to Beijing on Tuesday. On Friday he will hold talks with President Xi Jinping.",
    ],
)
def test_who_is_to_meet_somebody_there_is_still_there(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, published="2024-05-15"), "visit") == {"ongoing"}


@pytest.mark.parametrize(
    "text",
    [
        "Olaf Scholz travelled to Beijing on Tuesday. Next month he will hold talks with President Xi Jinping.",
        "Olaf Scholz travelled to Beijing last week. On Friday he will hold talks with President Xi Jinping.",
    ],
)
def test_who_is_to_meet_somebody_much_later_is_not(read_text: ReadText, text: str) -> None:
    assert "held" in statuses(read_text(text, published="2024-05-15"), "visit")


def test_what_somebody_is_in_town_for_is_ahead(read_text: ReadText) -> None:
    reading = read_text("He Lifeng is in Geneva for talks with US Treasury Secretary Scott Bessent.")
    assert (statuses(reading, "visit"), statuses(reading, "meeting")) == ({"ongoing"}, {"planned"})


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Antony Blinken is on his way to Cairo for talks with Abdel Fattah el-Sisi.", "planned"),
        ("Donald Trump is open to meeting Iranian President Masoud Pezeshkian.", "proposed"),
    ],
)
def test_what_somebody_is_under_way_for_or_open_to_has_not_been(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text), "meeting") == {status}


@pytest.mark.parametrize(
    ("text", "days", "status"),
    [
        ("Shehbaz Sharif left for Beijing on Tuesday on a four-day visit.", ("2024-05-14", "2024-05-17"), "ongoing"),
        ("Shehbaz Sharif left for Beijing on Wednesday on a four-day visit.", ("2024-05-15", "2024-05-18"), "planned"),
        ("Shehbaz Sharif left Beijing on Tuesday after a four-day visit.", ("2024-05-11", "2024-05-14"), "held"),
    ],
)
def test_who_leaves_for_a_place_begins_his_visit(
    read_text: ReadText, text: str, days: tuple[str, str], status: str
) -> None:
    (visit,) = read_text(text, published="2024-05-15").reports
    assert (str(visit.start), str(visit.end), visit.status) == (*days, status)


def test_who_is_to_go_on_before_is_not_awaited_there(read_text: ReadText) -> None:
    text = "Mette Frederiksen was in Riga on Friday before heading to Oslo on Saturday to see Jonas Gahr Store."
    assert statuses(read_text(text, published="2023-11-17"), "visit") == {"held", "planned"}
