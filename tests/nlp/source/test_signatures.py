"""Place and day in the last line of a text, as bodies of the world sign what they say of a meeting."""

import pytest

from graph.model import DocumentIn
from nlp.read import read
from nlp.source.layout import layout

STORY = "The Secretary-General met with Wavel Ramkalawan, President of the Republic of Seychelles."


@pytest.mark.parametrize(
    ("line", "place"), [("New York, 20 September 2023", "New York"), ("Done", None), ("20 May 2023", None)]
)
def test_the_last_line_may_be_the_dateline(line: str, place: str | None) -> None:
    found = layout(f"{STORY}\n\n{line}").dateline
    assert (found.place if found else None) == place


def test_a_dateline_above_goes_before() -> None:
    found = layout(f"Geneva, 4 May 2023\n\n{STORY}\n\nNew York, 20 September 2023").dateline
    assert found is not None
    assert found.place == "Geneva"


def test_what_is_told_was_there_and_then() -> None:
    (report,) = read(DocumentIn(text=f"{STORY}\n\nNew York, 20 September 2023", published="2023-09-21")).reports
    assert (report.place.city, report.date) == ("New York", "2023-09-20")
