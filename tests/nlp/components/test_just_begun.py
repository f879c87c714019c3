"""Tests of what has begun and goes on as a report is written."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]
HEARD = "\nThe shops of the capital stayed shut."


def of_type(reading: Reading, kind: str) -> set[str]:
    return {r.status for r in reading.reports if r.type == kind}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Turkish and Armenian negotiators opened talks in Kars on Tuesday.", "meeting"),
        ("King Harald opened the Arctic Council summit in Tromso on Monday.", "gathering"),
        ("Croatian Prime Minister Andrej Plenkovic is in Tokyo this week with forty shipbuilders.", "visit"),
        ("Salva Kiir, the president of South Sudan, has been in Pretoria since Sunday.", "visit"),
        ("Pope Francis blessed a school in Dili on Monday at the start of his visit to East Timor.", "visit"),
    ],
)
def test_what_has_begun_goes_on(text: str, kind: str, read_text: ReadText) -> None:
    assert of_type(read_text(text + HEARD), kind) == {"ongoing"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Turkish and Armenian negotiators opened talks in Kars on 6 June.", "meeting"),
        ("Croatian Prime Minister Andrej Plenkovic was in Tokyo last week with forty shipbuilders.", "visit"),
        ("Salva Kiir, the president of South Sudan, has been in Pretoria twice.", "visit"),
    ],
)
def test_what_began_long_ago_is_over(text: str, kind: str, read_text: ReadText) -> None:
    assert of_type(read_text(text + HEARD), kind) == {"held"}
