"""A state "as go-between"."""

from tests.nlp.conftest import ReadText


def test_a_go_between_mediates(read_text: ReadText) -> None:
    for text in (
        "With Oman as go-between, US and Iranian officials haggled over frozen funds in Muscat last week.",
        "US and Iranian officials met in Muscat last week with Oman as a go-between.",
    ):
        (report,) = read_text(text, published="2024-05-14").reports
        assert {p.name: p.role for p in report.participants} == {
            "United States": "participant",
            "Iran": "participant",
            "Oman": "mediator",
        }
