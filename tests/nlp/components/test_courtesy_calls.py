"""Courtesy and farewell calls and visits, and meals in somebody's honour: who is the guest of whom."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "guest", "host"),
    [
        (
            "Minister Tom Kiprop had a courtesy visit from Ambassador Ana Ruiz of Peru.",
            "Ana Ruiz",
            "Tom Kiprop",
        ),
        ("Peru's ambassador Ana Ruiz paid a courtesy visit to Gabonese President Ali Bongo.", "Ana Ruiz", "Ali Bongo"),
        ("Courtesy call by Peruvian minister Ana Ruiz on Gabonese President Ali Bongo.", "Ana Ruiz", "Ali Bongo"),
        (
            "Ana Ruiz, High Commissioner of Fiji, paid her farewell call on the Minister, Mr Tom Kiprop.",
            "Ana Ruiz",
            "Tom Kiprop",
        ),
        (
            "Prime Minister Shinzo Abe gave a dinner in honour of Laotian minister Somsavat Lengsavad.",
            "Somsavat Lengsavad",
            "Shinzo Abe",
        ),
        (
            "Dinner in honor of Laotian minister Somsavat Lengsavad, hosted by Prime Minister Shinzo Abe.",
            "Somsavat Lengsavad",
            "Shinzo Abe",
        ),
    ],
)
def test_who_is_called_on_or_gives_a_meal_is_the_host(read_text: ReadText, text: str, guest: str, host: str) -> None:
    reading = read_text(text, "2016-04-15")
    assert [report.type for report in reading.reports] == ["meeting"]
    assert {p.name: p.role for p in reading.reports[0].participants} == {guest: "guest", host: "host"}


def test_a_visit_of_another_kind_is_a_journey(read_text: ReadText) -> None:
    reading = read_text("Peruvian President Ana Ruiz paid a state visit to Kenya in May.", "2016-06-15")
    assert [report.type for report in reading.reports] == ["visit"]


def test_who_is_received_in_farewell_visit_sends_nobody_abroad(read_text: ReadText) -> None:
    reading = read_text(
        "OUAGADOUGOU - Prime Minister Apollinaire Kyélem de Tambèla received Monday in farewell visit the ambassador "
        "of Morocco, Youssef Slaoui."
    )
    assert {report.type for report in reading.reports} == {"meeting"}
