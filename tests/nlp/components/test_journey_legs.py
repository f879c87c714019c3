"""Ways within, or to, a visit that is on: they are of that visit."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


def _visits(reading: Reading) -> list[tuple[str, str | None]]:
    return sorted((r.status, r.date) for r in reading.reports if r.type == "visit")


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (
            "Penny Wong is on an official visit to Japan. She will travel to Osaka before leaving for home on Friday.",
            1,
        ),
        (
            "Penny Wong arrived in Hanoi on Monday for a four-day visit to Vietnam. The Australian foreign minister "
            "will travel to Hue on Wednesday.",
            1,
        ),
        (
            "Penny Wong began a visit to Tonga on Tuesday. An aide said she had spoken by telephone with Chris Hipkins "
            "before leaving for Nuku'alofa on Sunday evening.",
            1,
        ),
        ("Penny Wong began a visit to Tonga on Tuesday. She will travel to Tonga again in October.", 2),
        ("Penny Wong began a visit to Tonga on Tuesday. She will travel to Tonga in October for a summit.", 2),
        ("Penny Wong began a visit to Tonga on Tuesday. On Thursday she will fly to Apia.", 2),
    ],
)
def test_a_way_within_a_land_is_of_the_visit_that_is_on(read_text: ReadText, text: str, visits: int) -> None:
    assert len(_visits(read_text(text))) == visits
