"""Hosts named beside what is still to come."""

from tests.nlp.conftest import ReadText


def test_a_host_is_named_beside_a_plan(read_text: ReadText) -> None:
    text = (
        "On Thursday Hugh Todd of Guyana and Yvan Gil of Venezuela will face each other in Brasilia. Mauro Vieira, the "
        "host, wants to hear each of his colleagues alone."
    )
    (report,) = read_text(text, published="2024-01-24").reports
    assert {p.name for p in report.participants if p.role == "host"} == {"Mauro Vieira"}
    assert {p.name for p in report.participants if p.role == "guest"} == {"Hugh Todd", "Yván Gil"}
