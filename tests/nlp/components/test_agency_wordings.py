"""Wordings of agencies that translate: offices before a goal, envoys called together, who is at somebody's table."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "The visit of the Iranian minister to Dhaka, initially scheduled for 12 May, has been deferred.",
        "The visit of the Iranian minister to Dhaka has been deferred to June.",
    ],
)
def test_where_a_minister_goes_is_no_part_of_his_office(read_text: ReadText, text: str) -> None:
    names = frozenset({"Iran", "Bangladesh"})
    assert told(read_text(text, published="2014-05-08")) == {("visit", "postponed", names)}


def test_what_was_foreseen_is_put_off(read_text: ReadText) -> None:
    text = "The talks between Iran and Bangladesh, initially foreseen for 12 May, were deferred."
    names = frozenset({"Iran", "Bangladesh"})
    assert told(read_text(text, published="2014-05-08")) == {("meeting", "postponed", names)}


@pytest.mark.parametrize(
    ("envoys", "states"),
    [
        ("France, of Switzerland and of Japan", {"France", "Switzerland", "Japan"}),
        ("the European Union, of Switzerland and of Japan", {"European Union", "Switzerland", "Japan"}),
        ("France and Japan", {"France", "Japan"}),
    ],
)
def test_envoys_called_together_are_received(read_text: ReadText, envoys: str, states: set[str]) -> None:
    text = f"The minister, Mankeur Ndiaye of Senegal, gathered on Monday the ambassadors of {envoys}."
    (report,) = read_text(text, published="2014-05-08").reports
    assert report.type == "meeting"
    assert {p.name for p in report.participants if p.role == "host"} == {"Mankeur Ndiaye"}
    assert {p.name for p in report.participants if p.role == "guest"} == states


def test_leaders_called_together_hold_a_gathering(read_text: ReadText) -> None:
    text = "President Deby gathered the leaders of Niger, Mali and Mauritania in N'Djamena on Monday."
    assert [r.type for r in read_text(text, published="2014-05-08").reports] == ["gathering"]


def test_who_attends_a_dinner_given_by_another_is_his_guest(read_text: ReadText) -> None:
    text = "Gordon Darcy Lilo attended a dinner given in his honour by Prime Minister Peter O'Neill in Port Moresby."
    meeting = next(r for r in read_text(text, published="2014-05-08").reports if r.type == "meeting")
    assert {(p.name, p.role) for p in meeting.participants} == {
        ("Gordon Darcy Lilo", "guest"),
        ("Peter O'Neill", "host"),
    }


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("BRAZZAVILLE, September 3 - Chad and Sudan met in July in the Congolese capital.", "Brazzaville"),
        ("KINSHASA, September 3 - Chad and Sudan met in July in the Congolese capital.", "Kinshasa"),
        ("Chad's president arrived in the Congolese capital on Monday to see Denis Sassou Nguesso.", "Brazzaville"),
    ],
)
def test_the_capital_is_of_the_congo_named(read_text: ReadText, text: str, city: str) -> None:
    reports = read_text(text, published="2015-09-04").reports
    assert {r.place.city for r in reports if r.place is not None} == {city}
