"""Summits since which nobody has met, which are none of what is told beside them."""

from tests.nlp.conftest import ReadText


def test_a_summit_since_which_nobody_spoke_is_another(read_text: ReadText) -> None:
    reading = read_text(
        "Colombia and Ecuador ended a day of negotiations without a deal on Tuesday. The talks took place in Lima. "
        "The two presidents have not spoken since a summit in Santo Domingo.",
        published="2009-03-10",
    )
    assert "Lima" in {r.place.city for r in reading.reports if r.place is not None}
