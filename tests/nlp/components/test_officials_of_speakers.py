""" "Our ambassador, X" is of the state for which who says it acts."""

from tests.nlp.conftest import ReadText

TEXT = (
    "QUESTION: What of Ukraine and Russia?\n\n"
    "MINISTER WONG: Our special envoy, Tamsin Arkwright, met President Ruto in Nairobi on Monday.\n\n"
    "QUESTION: What of Ukraine?\n\nMINISTER WONG: I have nothing on that."
)


def test_our_envoy_is_of_the_speakers_state(read_text: ReadText) -> None:
    reading = read_text(TEXT, published="2024-05-09")
    met = {p.name: (p.country, p.title) for r in reading.reports if r.type == "meeting" for p in r.participants}
    assert met["Tamsin Arkwright"] == ("AU", "special envoy")
