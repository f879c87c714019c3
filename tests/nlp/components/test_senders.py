"""Those whose envoy takes part, whom a guess takes for one of the sides."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_whose_envoy_travels_stays_at_home(read_text: ReadText) -> None:
    text = (
        "General Keith Kellogg, Trump's other envoy, stepped off the night train in Kyiv on Monday and sees Zelenskyy."
    )
    assert not any("Donald Trump" in names for names in sides(read_text(text, "2025-02-19")))
