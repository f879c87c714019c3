"""Officials whom a text never names and speaks of again, and guests told to be on a visit."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "A Brazilian special envoy landed in Lima on Friday. On Monday the envoy met Ana Cecilia Gervasi.",
            {"Brazil", "Ana Cecilia Gervasi"},
        ),
        (
            "The French ambassador to Chad was summoned on Friday. The ambassador met Mahamat Saleh Annadif on Monday.",
            {"France", "Mahamat Saleh Annadif"},
        ),
        (
            "Latvia's prime minister, Krišjānis Kariņš, was in Chisinau on Monday for a two-day visit. Vineyards were "
            "shown. The visitor met President Maia Sandu.",
            {"Krišjānis Kariņš", "Maia Sandu"},
        ),
    ],
)
def test_the_official_is_the_one_spoken_of_before(read_text: ReadText, text: str, sides: set[str]) -> None:
    met = [{p.name for p in r.participants} for r in read_text(text).reports if r.type == "meeting"]
    assert met == [sides]


def test_of_two_officials_of_one_rank_neither_is_meant(read_text: ReadText) -> None:
    text = "A Cuban envoy and a Bolivian envoy came to Lima on Friday. On Monday the envoy met Ana Cecilia Gervasi."
    assert not [r for r in read_text(text).reports if r.type == "meeting"]


def test_an_official_of_another_rank_is_not_meant(read_text: ReadText) -> None:
    text = "A Brazilian special envoy landed in Lima on Friday. On Monday the general met Ana Cecilia Gervasi."
    assert not [r for r in read_text(text).reports if r.type == "meeting"]
