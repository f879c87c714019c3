"""Meetings on the fringes of "that meeting", of which the sentence before told."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names


def test_they_met_where_and_when_that_was(read_text: ReadText) -> None:
    text = (
        "COPENHAGEN, May 30 - Ministers of the eight Arctic Council states gathered in Rovaniemi, Finland, on May 6-7. "
        "On the fringes of that meeting Mike Pompeo and Denmark's Anders Samuelsen discussed a presence in Nuuk."
    )
    (met,) = (r for r in read_text(text, published="2019-05-30").reports if r.type == "meeting")
    assert names(met) == {"Mike Pompeo", "Anders Samuelsen"}
    assert (str(met.date), met.place and met.place.city) == ("2019-05-06/2019-05-07", "Rovaniemi")
