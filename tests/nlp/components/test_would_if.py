"""What would be under a condition is no plan, and what had been about to be did not come about."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Were the rebels to pull back, John Kerry would fly to Damascus on Friday.", "visit"),
        (
            "If guns fell silent, David Owen would bring Radovan Karadzic and Alija Izetbegovic together on Friday.",
            "meeting",
        ),
        ("Were the junta to release her, the ASEAN envoy, Erywan Yusof, would see Aung San Suu Kyi.", "meeting"),
        ("John Kerry would fly to Damascus on Friday, an official said, if the truce held.", "visit"),
    ],
)
def test_it_is_a_proposal(read_text: ReadText, text: str, kind: str) -> None:
    assert statuses(read_text(text, published="2013-09-18"), kind) == {"proposed"}


@pytest.mark.parametrize("was", ["about", "going"])
def test_what_had_been_about_to_be_was_not(read_text: ReadText, was: str) -> None:
    text = f"John Kerry had been {was} to meet Sergei Lavrov in Geneva on Tuesday when news of the coup came."
    reading = read_text(text, published="2013-09-18")
    assert {(r.status, r.date) for r in reading.reports if r.type == "meeting"} == {("cancelled", "2013-09-17")}
