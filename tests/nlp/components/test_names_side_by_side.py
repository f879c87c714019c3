"""A name that the tagger takes for a place stands beside a person's, each behind his state."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "both"),
    [
        (
            "In Vienna on Monday, Iran's Bijan Zanganeh and Iraq's Thamir Ghadhban shared a table.",
            {"Bijan Namdar Zanganeh", "Thamir Ghadhban"},
        ),
        (
            "At the Commonwealth youth ministers' forum in Port of Spain, which closed on Friday, Jamaica's Delroy"
            " Pinnock and Canada's Lise Brodeur shared a platform.",
            {"Commonwealth of Nations", "Delroy Pinnock", "Lise Brodeur", "Trinidad and Tobago"},
        ),
    ],
)
def test_who_is_named_beside_a_person_as_he_is_is_a_person(read_text, text, both):
    assert sides(read_text(text)) == [both]
