"""Who is said, in a sentence after, to go along on somebody's visit."""

import pytest

from tests.nlp.conftest import ReadText

VISIT = "President Emmanuel Macron arrived in Beijing on Wednesday. "


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Catherine Colonna travelled with him.",
        "Foreign Minister Catherine Colonna accompanied him.",
        "Foreign Minister Catherine Colonna, who came with him, spoke of trade.",
    ],
)
def test_who_goes_with_a_guest_is_one(read_text: ReadText, text: str) -> None:
    (report,) = read_text(VISIT + text).reports
    assert {p.name for p in report.participants if p.role == "guest"} == {"Emmanuel Macron", "Catherine Colonna"}


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Catherine Colonna did not come with him.",
        "Premier Li Qiang went with him through the palace.",
        "Foreign Minister Catherine Colonna will fly with him to Tokyo.",
    ],
)
def test_who_does_not_come_from_elsewhere_with_him_is_none(read_text: ReadText, text: str) -> None:
    visit = next(r for r in read_text(VISIT + text).reports if r.place is not None and r.place.city == "Beijing")
    assert {p.name for p in visit.participants if p.role == "guest"} == {"Emmanuel Macron"}
