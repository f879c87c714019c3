"""Nobody refused what nobody sought, and a stranger on the account of a ministry is of its state."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize("what", ["did not ask to see", "did not even try to meet", "did not bother to see"])
def test_who_did_not_ask_to_see_somebody(read_text: ReadText, what: str) -> None:
    assert not read_text(f"In Tehran, Sergey Lavrov {what} Ali Khamenei.").reports


def test_who_did_not_want_to_see_somebody(read_text: ReadText) -> None:
    found = told(read_text("Sergey Lavrov did not want to meet Dmytro Kuleba."))
    assert {status for _, status, _ in found} == {"refused"}


def test_a_stranger_on_the_account_of_a_ministry(read_text: ReadText) -> None:
    text = "Deputy Foreign Minister Alikhan Bakaev met with the Ambassador of Saudi Arabia, Fahd al-Qahtani."
    (report,) = read_text(text, title="Kazakhstan MFA on Telegram").reports
    assert {p.name: p.country for p in report.participants}["Alikhan Bakaev"] == "KZ"
