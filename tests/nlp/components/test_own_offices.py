"""Offices without a country on the pages of a government are its own."""

import pytest

from graph.model import DocumentIn
from nlp.read import read


@pytest.mark.parametrize(
    ("url", "text", "people"),
    [
        (
            "https://www.gov.uk/1",
            "The Prime Minister spoke to the Prime Minister of Israel, Benjamin Netanyahu, this afternoon.",
            {"Rishi Sunak", "Benjamin Netanyahu"},
        ),
        (
            "https://www.state.gov/1",
            "The Secretary met in Rome today with Italian Foreign Minister Antonio Tajani.",
            {"Antony Blinken", "Antonio Tajani"},
        ),
        (
            "https://www.foreignminister.gov.au/1",
            "The Minister for Foreign Affairs met Prime Minister Sogavare in Honiara on Monday.",
            {"Penny Wong", "Manasseh Sogavare"},
        ),
        (
            "http://en.kremlin.ru/1",
            "Emomali Rahmon, President of Tajikistan, came. The President met with Emomali Rahmon in Moscow.",
            {"Vladimir Putin", "Emomali Rahmon"},
        ),
    ],
)
def test_who_publishes_writes_of_its_own(url: str, text: str, people: set[str]) -> None:
    reports = read(DocumentIn(text=text, published="2023-06-20", url=url)).reports
    assert people in [{p.name for p in r.participants} for r in reports]


def test_a_newspaper_does_not_say_whose_prime_minister_it_is() -> None:
    text = "The Prime Minister spoke to Benjamin Netanyahu this afternoon."
    assert not read(DocumentIn(text=text, published="2023-06-20", url="https://news.example.com/1")).reports


def test_the_head_of_state_is_who_the_text_names_first(read_text):
    reading = read_text(
        "NIAMEY - President Mahamadou Issoufou received the special envoy of President Roch Kaboré of Burkina Faso. "
        "The Head of State will travel to Abuja on Friday.",
        published="2019-10-10",
    )
    guests = [{p.name for p in r.participants if p.role == "guest"} for r in reading.reports if r.type == "visit"]
    assert guests == [{"Mahamadou Issoufou"}]
