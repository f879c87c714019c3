"""Members of the Houses at Westminster, who call each other friends and name their ministers without the state."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

ON = "2022-03-24"


@pytest.mark.parametrize(
    ("text", "met"),
    [
        (
            "My right hon. Friend the Foreign Secretary met Hossein Amir-Abdollahian in Tehran on 21 March.",
            {"Liz Truss", "Hossein Amir-Abdollahian"},
        ),
        (
            "My hon. Friend is right. My right hon. Friend the Prime Minister welcomed Mark Rutte to Downing Street on "
            "7 March.",
            {"Boris Johnson", "Mark Rutte"},
        ),
        (
            "My right honourable friend the Foreign Secretary met her Moldovan counterpart, Nicu Popescu, in Chisinau.",
            {"Liz Truss", "Nicu Popescu"},
        ),
    ],
)
def test_friends_with_an_office_are_ministers_of_britain(read_text: ReadText, text: str, met: set[str]) -> None:
    assert told(read_text(text, ON)) == {("meeting", "held", frozenset(met))}


def test_the_foreign_minister_is_another_than_the_foreign_secretary(read_text: ReadText) -> None:
    text = (
        "My right hon. Friend the Foreign Secretary met Nicu Popescu in Chisinau on 10 March. "
        "The Foreign Minister will visit London next week."
    )
    guests = [p.name for r in read_text(text, ON).reports if r.type == "visit" for p in r.participants]
    assert "Liz Truss" not in guests
