"""Whom the host of a gathering receives there, and whom he receives on another day."""

from graph.model import Reading
from tests.nlp.conftest import ReadText


def takers(reading: Reading) -> list[tuple[str, dict[str, str]]]:
    """The type of each report, and the names in it with their roles."""
    return [(report.type, {p.name: p.role for p in report.participants}) for report in reading.reports]


def test_whom_the_host_receives_there_attends(read_text: ReadText) -> None:
    text = "APEC leaders gathered in Lima on Friday. Dina Boluarte welcomed Xi Jinping, Joe Biden and Justin Trudeau."
    ((kind, names),) = takers(read_text(text, "2024-11-18"))
    assert kind == "gathering"
    assert {"Dina Boluarte", "Xi Jinping", "Joe Biden", "Justin Trudeau"} <= set(names)
    assert names["Dina Boluarte"] == "host"


def test_ministers_sit_for_their_states(read_text: ReadText) -> None:
    text = (
        "The foreign ministers of Hungary, Slovakia and Austria met in Budapest on Monday. "
        "Peter Szijjarto received Juraj Blanar and Beate Meinl-Reisinger."
    )
    ((kind, names),) = takers(read_text(text, "2025-11-15"))
    assert kind == "meeting"
    assert len(names) == 3
    assert "Hungary" not in names


def test_whom_he_receives_on_another_day_is_a_meeting_of_its_own(read_text: ReadText) -> None:
    text = "CARICOM leaders met in Kingston in July. Andrew Holness received Mia Mottley and Irfaan Ali on 3 November."
    assert [kind for kind, _ in takers(read_text(text, "2025-11-15"))] == ["gathering", "meeting"]
