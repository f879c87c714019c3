"""Who calls an envoy in, where his ministry has no name, or the verb has its particle."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("The Chadian ambassador in Khartoum was summoned to the foreign ministry on Monday.", "Sudan"),
        ("In Khartoum, Chad's ambassador was called in to the foreign ministry on Monday.", "Sudan"),
        ("Chad's ambassador to Sudan was summoned to the ministry on Monday.", "Sudan"),
        ("KHARTOUM, Feb 20 - The foreign ministry summoned the Chadian ambassador on Monday.", "Sudan"),
        ("Sudan called in the Chadian ambassador on Monday over the raid.", "Sudan"),
        ("The Chadian ambassador was called in by the German foreign ministry on Tuesday.", "Germany"),
    ],
)
def test_the_ministry_is_of_the_state_of_his_post(read_text: ReadText, text: str, host: str) -> None:
    (report,) = read_text(text, published="2008-02-21").reports
    assert {(p.name, p.role) for p in report.participants} == {(host, "host"), ("Chad", "guest")}
    assert report.place is None or report.place.country in ("SD", "DE")


def test_an_army_is_not_called_in_to_talk(read_text: ReadText) -> None:
    assert not read_text("President Lukashenko called in the army on Monday.").reports


def test_the_official_who_is_named_receives_him(read_text: ReadText) -> None:
    text = (
        "Portuguese ambassador António Vilhena was summoned to the foreign ministry in Bissau on Tuesday and told by "
        "Guinea-Bissau's acting minister, Mamadu Baldé, that it was not wanted."
    )
    (report,) = read_text(text, published="2009-03-04").reports
    assert {(p.name, p.role) for p in report.participants} == {("Mamadu Baldé", "host"), ("António Vilhena", "guest")}
