"""`entities`: two of the store become one and two again."""

from collections.abc import Callable
from pathlib import Path

TEXTS = (
    "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Omar Haddad in Oslo on Tuesday.",
    "Norwegian Prime Minister Anna Berg met Jordanian Foreign Minister Umar Haddad in Oslo on Tuesday.",
)
SIGNED = ("--author", "A. Reader", "--reason", "One man, two spellings.")


def test_merge_then_split_restores_the_events(diplograph: Callable, tmp_path: Path, json_lines: Callable) -> None:
    documents = [{"id": f"d{i}", "text": text, "published": "2024-03-07"} for i, text in enumerate(TEXTS)]
    (tmp_path / "docs.jsonl").write_bytes(json_lines(documents))
    assert diplograph("ingest", "docs.jsonl").code == 0
    before = diplograph("query", "--json")
    ids = {actor["entity_id"] for event in before.lines for actor in event["participants"] if "Haddad" in actor["name"]}
    assert (len(before.lines), len(ids)) == (2, 2)
    assert diplograph("entities", "merge", *ids, *SIGNED).code == 0
    (event,) = diplograph("query", "--json").lines
    assert event["document_count"] == 2
    split = diplograph("entities", "split", *ids, *SIGNED)
    assert [each["kind"] for each in split.lines] == ["withdrawal", "not_same"]
    assert diplograph("query", "--json").out == before.out
    again = diplograph("entities", "merge", *ids, *SIGNED)
    assert [each["kind"] for each in again.lines] == ["withdrawal", "same"]
    assert len(diplograph("query", "--json").lines) == 1
    assert diplograph("entities", "merge", "nobody", *list(ids)[:1], *SIGNED).code == 1
