"""What somebody would have others do is proposed; what one side did not come to was not held."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Alpha Conde has suggested that Uhuru Kenyatta and Paul Kagame meet in Conakry in June.", "proposed"),
        ("Ban Ki-moon proposed that Salva Kiir meet Omar al-Bashir in Addis Ababa next week.", "proposed"),
        ("The EU urged that Serbia and Kosovo hold talks in Brussels in June.", "proposed"),
        ("The EU said that Serbia and Kosovo hold talks in Brussels in June.", "planned"),
        ("The Sudanese side did not show up on Tuesday at the talks with South Sudan in Addis Ababa.", "cancelled"),
        ("The meeting planned between Barack Obama and Hassan Rouhani did not come about.", "cancelled"),
    ],
)
def test_status_of_what_is_not_settled(read_text: ReadText, text: str, status: str) -> None:
    assert {r.status for r in read_text(text, published="2013-05-17").reports if r.type == "meeting"} == {status}
