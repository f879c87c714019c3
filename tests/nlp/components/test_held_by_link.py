"""Talks that a link carried, as the verb says with which they were held."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    "text",
    [
        "The eighth session of the Omani-Iraqi joint committee was held last March via video link.",
        "The Omani and Iraqi ministers convened a meeting via video link on Monday.",
        "Talks between Oman and Iraq took place in videoconference format on Monday.",
        "The joint committee of Oman and Iraq convened its eighth session via visual communication.",
        "The Omani and Iraqi ministers met on Monday in the form of a teleconference.",
    ],
)
def test_what_a_link_carries_is_a_call(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text, published="2022-06-10").reports
    assert (report.type, report.mode) == ("call", "video")
    assert {(p.name, p.role) for p in report.participants} == {("Oman", "participant"), ("Iraq", "participant")}


def test_what_is_held_in_a_form_is_no_call(read_text: ReadText) -> None:
    (report,) = read_text("Talks between Oman and Iraq took place in the form of a working dinner on Monday.").reports
    assert report.type == "meeting"
