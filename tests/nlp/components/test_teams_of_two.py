"""The delegations and negotiators of two states just spoken of together."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Delegations from Chad and Niger met in N'Djamena. The delegations will meet again in Niamey in July.",
            {"Chad", "Niger"},
        ),
        (
            "Greek and Turkish negotiators met in Athens. The negotiators are to meet again in Izmir in July.",
            {"Greece", "Turkey"},
        ),
    ],
)
def test_they_are_of_the_two_states(read_text: ReadText, text: str, sides: set[str]) -> None:
    planned = [{p.name for p in r.participants} for r in read_text(text).reports if r.status == "planned"]
    assert planned == [sides]


def test_without_two_spoken_of_together_they_are_nobodys(read_text: ReadText) -> None:
    assert read_text("Chad recalled its men. Niger did not reply. The envoys will meet on Friday.").reports == ()
