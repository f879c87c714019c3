"""The topic table: every row whole, every term and hint owned by one topic, every source a known scheme."""

import csv
import re
from collections import Counter
from importlib.resources import files

import pytest

COLUMNS = ["id", "label", "parent", "terms", "hints", "source"]
CAP_MAJOR_TOPICS = {
    1: "Macroeconomics",
    2: "Civil Rights",
    3: "Health",
    4: "Agriculture",
    5: "Labor",
    6: "Education",
    7: "Environment",
    8: "Energy",
    9: "Immigration",
    10: "Transportation",
    12: "Law and Crime",
    16: "Defense",
    17: "Technology",
    18: "Foreign Trade",
    19: "International Affairs",
    20: "Government Operations",
    21: "Public Lands",
    23: "Culture",
}
PLOVER_CONTEXTS = {
    "asylum",
    "cbrn",
    "crime",
    "democracy",
    "diplomatic",
    "economic",
    "human_rights",
    "humanitarian",
    "intelligence",
    "legal",
    "military",
    "peacekeeping",
    "political_institutions",
}


def topics() -> list[dict[str, str]]:
    text = files("data").joinpath("topics.csv").read_text(encoding="utf-8")
    reader = csv.DictReader(text.splitlines())
    assert reader.fieldnames == COLUMNS
    return list(reader)


def known_source(name: str) -> bool:
    scheme, _, rest = name.partition(" ")
    if scheme == "PLOVER":
        return rest in PLOVER_CONTEXTS
    number, _, title = rest.partition(" ")
    return scheme == "CAP" and CAP_MAJOR_TOPICS.get(int(number)) == title


@pytest.mark.parametrize("row", topics(), ids=lambda row: row["id"])
def test_a_topic_is_whole(row: dict[str, str]) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", row["id"])
    assert row["label"][0].isupper()
    assert row["parent"]
    terms, hints = row["terms"].split("|"), row["hints"].split("|")
    assert all(term and term == term.strip().lower() for term in terms)
    assert hints == [""] or all(hint and hint == hint.strip().lower() for hint in hints)
    assert all(known_source(name) for name in row["source"].split("; "))


def test_ids_labels_and_terms_belong_to_one_topic() -> None:
    rows = topics()
    assert len(rows) >= 60
    for values in (
        [r["id"] for r in rows],
        [r["label"] for r in rows],
        [t for r in rows for t in (*r["terms"].split("|"), *filter(None, r["hints"].split("|")))],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


@pytest.mark.parametrize(
    ("phrase", "topic"),
    [
        ("the denuclearization of the peninsula", "nuclear-nonproliferation"),
        ("an exchange of prisoners of war", "hostages-prisoners"),
        ("punitive tariffs on steel", "trade-tariffs"),
        ("curbs on semiconductors", "export-controls-technology"),
        ("the reopening of the consulates", "bilateral-relations"),
        ("a ceasefire by the weekend", "ceasefire-peace"),
        ("methane and coal", "climate"),
        ("the fentanyl trade", "crime-drugs"),
        ("treated water from the wrecked plant", "environment-disasters"),
    ],
)
def test_plain_words_evidence_their_topic(phrase: str, topic: str) -> None:
    terms = next(row["terms"] for row in topics() if row["id"] == topic)
    assert any(re.search(rf"\b{re.escape(term)}s?\b", phrase) for term in terms.split("|"))


@pytest.mark.parametrize(
    "phrase", ["they met at the university", "on arrival at the airport", "with aides and interpreters"]
)
def test_surroundings_of_a_meeting_evidence_no_topic(phrase: str) -> None:
    terms = [term for row in topics() for term in row["terms"].split("|")]
    assert [term for term in terms if re.search(rf"\b{re.escape(term)}s?\b", phrase)] == []
