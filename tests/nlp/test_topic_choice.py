"""Topics chosen among all phrases around an encounter, and what stands there without being one."""

import pytest

from nlp.learned.choice import choices_in_place
from nlp.topics import MAX_TOPICS
from tests.nlp.conftest import ReadText

MET = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


def _topics(read_text: ReadText, text: str) -> list[str | None]:
    return [topic.text for topic in read_text(text).reports[0].topics]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (f"{MET}, hours after the ferry collision.", "ferry collision"),
        (f"{MET}. Both want the herring treaty renewed.", "herring treaty"),
        (f"{MET}. He wants Danish help with the avalanche victims.", "avalanche victims"),
    ],
)
def test_what_no_rule_reads_is_chosen(read_text: ReadText, text: str, topic: str) -> None:
    assert _topics(read_text, text) == [topic]
    with choices_in_place({"topic": {}}):
        assert _topics(read_text, text) == []


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        (f"{MET} for talks on herring quotas.", ["herring quotas"]),
        (f"{MET}. They discussed visas.", ["visas"]),
        (f"{MET}: herring quotas first, then the bridge.", ["herring quotas", "bridge"]),
        (f"{MET} and got his word that the tunnel would be dug.", ["tunnel"]),
    ],
)
def test_what_rules_read_is_kept(read_text: ReadText, text: str, topics: list[str]) -> None:
    assert _topics(read_text, text) == topics


@pytest.mark.parametrize("text", [f"{MET}.", f"{MET} for lunch.", f"{MET} in the rain."])
def test_nothing_is_chosen_where_nothing_is_told(read_text: ReadText, text: str) -> None:
    assert _topics(read_text, text) == []


@pytest.mark.parametrize(
    ("odds", "topics"),
    [
        (-1.9, []),
        (-1.7, ["herring treaty"]),
        (-1.5, ["herring treaty"]),
        (-1.3, ["herring treaty", "old bridge"]),
    ],
)
def test_the_first_may_be_less_likely_than_further_ones(read_text: ReadText, odds: float, topics: list[str]) -> None:
    with choices_in_place({"topic": {"reach=next": odds, "reach=same": -9.0, "elsewhere": -9.0}}):
        assert _topics(read_text, f"{MET}. A herring treaty and an old bridge were on their minds.") == topics


@pytest.mark.parametrize(("odds", "topics"), [(0.4, ["herring treaty", "old bridge"]), (0.6, ["herring treaty"])])
def test_a_second_is_given_beside_what_is_in_doubt(read_text: ReadText, odds: float, topics: list[str]) -> None:
    weights = {"reach=next": -1.2, "class=topic_instruments.noun": odds + 1.2, "reach=same": -9.0, "elsewhere": -9.0}
    with choices_in_place({"topic": weights}):
        assert _topics(read_text, f"{MET}. A herring treaty and an old bridge were on their minds.") == topics


def test_at_most_five_are_chosen_and_none_within_another(read_text: ReadText) -> None:
    items = "the herring quotas, the ferry tunnel, the wolf hunt, the oil tax, the ski pass and the language of signs"
    with choices_in_place({"topic": {"any": 2.0, "reach=same": 1.0}}):
        chosen = _topics(read_text, f"{MET} for talks on {items}. They also discussed herring.")
    assert len(chosen) == MAX_TOPICS
    assert not any(one != other and (one or "") in (other or "") for one in chosen for other in chosen)


def test_a_topic_of_the_taxonomy_is_given_once(read_text: ReadText) -> None:
    told = f"{MET}. They discussed refugees, border fences, asylum seekers and the migrant boats."
    labels = [topic.label for topic in read_text(told).reports[0].topics]
    assert labels == ["Migration and refugees", "Border disputes"]
