"""Visits told by whose guest somebody was, and by the days that he spent somewhere."""

import pytest

from graph.model import Reading
from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


def visits(reading: Reading) -> list[tuple[set[str], str]]:
    return [(names(r), str(r.start)[:7]) for r in reading.reports if r.type == "visit"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Petr Fiala said no. He was Olaf Scholz's guest in March.", {"Petr Fiala", "Olaf Scholz", "Germany"}),
        (
            "Prime Minister Pedro Sánchez went to Rabat as a guest of King Mohammed VI in February.",
            {"Pedro Sánchez", "Mohammed VI", "Morocco"},
        ),
        (
            "In March Robert Fico was the guest of Viktor Orbán in Budapest.",
            {"Robert Fico", "Viktor Orbán", "Hungary"},
        ),
        (
            "Andrzej Duda, who was Volodymyr Zelenskyy's host in Warsaw in April, said nothing.",
            {"Volodymyr Zelenskyy", "Andrzej Duda", "Poland"},
        ),
    ],
)
def test_whose_guest_somebody_was(read_text: ReadText, text: str, who: set[str]) -> None:
    assert any(who <= found for found, _ in visits(read_text(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Petr Fiala was no guest of Olaf Scholz.",
        "Petr Fiala was the guest of the television's evening show in Prague.",
        "Olaf Scholz would gladly be host to the two presidents.",
    ],
)
def test_a_guest_of_nobody_is_on_no_visit(read_text: ReadText, text: str) -> None:
    assert not [found for found, _ in visits(read_text(text)) if "Olaf Scholz" in found]


def test_a_day_spent_abroad_is_a_visit(read_text: ReadText) -> None:
    reading = read_text("Foreign Minister Péter Szijjártó spent Monday in Baku with a team of five.")
    assert any({"Péter Szijjártó", "Azerbaijan"} <= found for found, _ in visits(reading))


def test_a_day_spent_at_home_is_none(read_text: ReadText) -> None:
    assert visits(read_text("Foreign Minister Péter Szijjártó spent Monday in Budapest with his team.")) == []


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Last week Jiang Zemin's guest was Vladimir Putin.", "Jiang Zemin"),
        ("Vladimir Putin's host in Delhi on Thursday was Atal Bihari Vajpayee.", "Atal Bihari Vajpayee"),
    ],
)
def test_the_guest_may_be_named_behind(read_text: ReadText, text: str, host: str) -> None:
    (report,) = read_text(text, published="2002-12-09").reports
    roles = {p.name: p.role for p in report.participants if p.kind == "person"}
    assert (report.type, roles) == ("visit", {"Vladimir Putin": "guest", host: "host"})
