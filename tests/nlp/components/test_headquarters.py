"""Heads of bodies, who receive at their headquarters and in the towns where these sit."""

import pytest

from tests.nlp.conftest import ReadText


def roles(read_text: ReadText, text: str) -> list[dict[str, str]]:
    reading = read_text(text, published="2022-06-14")
    return [{p.name: p.role for p in report.participants} for report in reading.reports if report.type == "meeting"]


@pytest.mark.parametrize(
    "text",
    [
        "NATO Secretary General Jens Stoltenberg met Albin Kurti on Monday at the alliance's headquarters.",
        "Albin Kurti had talks on Monday with Jens Stoltenberg at the headquarters of NATO.",
        "In Brussels, Albin Kurti saw EU commissioner Jens Stoltenberg on Monday.",
    ],
)
def test_the_head_of_a_body_is_host_at_its_seat(read_text: ReadText, text: str) -> None:
    assert roles(read_text, text) == [{"Albin Kurti": "guest", "Jens Stoltenberg": "host"}]


def test_people_of_states_are_no_hosts_at_a_headquarters(read_text: ReadText) -> None:
    text = "Lloyd Austin met Oleksii Reznikov at NATO headquarters on Monday."
    assert roles(read_text, text) == [{"Lloyd Austin": "participant", "Oleksii Reznikov": "participant"}]
