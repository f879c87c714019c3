"""Forms of address that are no part of a name."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_messrs_is_a_form_of_address(read_text: ReadText) -> None:
    text = (
        "Vice Premier Wang Qishan and State Councilor Dai Bingguo head the visiting side. "
        "President Barack Obama is to see Messrs. Wang and Dai at the White House on Tuesday."
    )
    assert {"Barack Obama", "Wang Qishan", "Dai Bingguo"} in sides(read_text(text, "2009-07-27"), "meeting")
