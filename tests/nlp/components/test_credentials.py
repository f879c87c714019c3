"""What is done with credentials and letters of credence."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "President Macron accepted the credentials of Hungarian Ambassador Zsolt Nemeth on Monday.",
        "The Ambassador of Hungary, Zsolt Nemeth, handed over his letters of credence to President Macron on Monday.",
        "The Ambassador of Hungary, Zsolt Nemeth, delivered his credentials to President Macron on Monday.",
    ],
)
def test_letters_handed_over_have_been_received_by_the_host(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text).reports
    assert report.status == "held"
    assert {p.name: p.role for p in report.participants} == {"Emmanuel Macron": "host", "Zsolt Nemeth": "guest"}


def test_letters_of_other_kinds_are_no_credentials(read_text: ReadText) -> None:
    assert not told(read_text("Ambassador Ana Soto delivered a letter from King Felipe to President Macron."))


def test_each_ambassador_hands_over_his_own(read_text: ReadText) -> None:
    text = (
        "President Macron received the credentials of the ambassadors of Bhutan, Cuba and Georgia in Paris on Monday."
    )
    met = {names for _, _, names in told(read_text(text))}
    assert met == {frozenset({"Emmanuel Macron", state}) for state in ("Bhutan", "Cuba", "Georgia")}
