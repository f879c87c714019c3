"""Who invites and who is invited, where several are, or an adjective says who asks them."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "guests", "host"),
    [
        (
            "Kazakhstan's invitation to Serzh Sargsyan and Ilham Aliyev stands.",
            {"Serzh Sargsyan", "Ilham Aliyev"},
            "Kazakhstan",
        ),
        (
            "The Kazakh invitation to Serzh Sargsyan and Ilham Aliyev stands.",
            {"Serzh Sargsyan", "Ilham Aliyev"},
            "Kazakhstan",
        ),
        ("The French invitation to Vladimir Putin still stands.", {"Vladimir Putin"}, "France"),
    ],
)
def test_those_invited_are_guests_alone(read_text: ReadText, text: str, guests: set[str], host: str) -> None:
    visits = [r for r in read_text(text, published="2012-11-20").reports if r.type == "visit"]
    assert {p.name for r in visits for p in r.participants if p.role == "guest"} == guests
    assert {p.name for r in visits for p in r.participants if p.role == "host"} == {host}


def test_who_is_in_the_chair_mediates(read_text: ReadText) -> None:
    text = "Hashim Thaci and Ivica Dacic met in Brussels on Monday. Catherine Ashton was in the chair."
    (report,) = read_text(text, published="2012-11-20").reports
    assert {p.name for p in report.participants if p.role == "mediator"} == {"Catherine Ashton"}
