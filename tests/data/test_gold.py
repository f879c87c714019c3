"""The annotated text of our own: sound in form, split once, with passages that hold no encounter."""

import hashlib
import json
from pathlib import Path

import pytest

from app.extraction import extraction
from graph.model import DocumentIn, Reading
from nlp.read import read_many
from scripts.check_gold import problems, read
from scripts.standoff import PARTS, part_of
from scripts.standoff_form import form_problems, read_lines

GOLD = Path(__file__).parents[2] / "data" / "gold"
MOST_INVENTED = 2


@pytest.mark.parametrize("part", PARTS)
def test_the_annotation_of_a_part_is_sound_and_belongs_there(part: str) -> None:
    documents = read(str(GOLD / f"{part}.documents.jsonl"))
    annotation = read(str(GOLD / f"{part}.annotation.jsonl"))
    assert documents.keys() == annotation.keys()
    found = {name: list(problems(documents[name], annotation[name])) for name in documents}
    assert {name: said for name, said in found.items() if said} == {}
    assert {part_of(name) for name in documents} == {part}


def test_there_are_as_many_sentences_and_documents_as_promised() -> None:
    sources = [row["source"] for part in PARTS for row in read(str(GOLD / f"{part}.documents.jsonl")).values()]
    assert sources.count("sentences") >= 600
    assert len(sources) - sources.count("sentences") >= 60


def test_the_fresh_part_is_sound_and_apart_from_the_others() -> None:
    documents, annotation = (read(str(GOLD / f"fresh.{name}.jsonl")) for name in ("documents", "annotation"))
    assert documents.keys() == annotation.keys()
    found = {name: list(problems(documents[name], annotation[name])) for name in documents}
    assert {name: said for name, said in found.items() if said} == {}
    assert all(name.startswith("fresh-") for name in documents)
    assert len(documents) == 48
    assert sum(len(one["events"]) for one in annotation.values()) >= 300


def test_the_annotation_of_texts_outside_holds_no_words_and_none_of_the_unread_half() -> None:
    assert list(form_problems(GOLD / "standoff.jsonl")) == []
    lines = read_lines(GOLD / "standoff.jsonl")
    digits = [hashlib.sha1(line.id.encode(), usedforsecurity=False).hexdigest()[-1] for line in lines]
    assert not set(digits) & set("13579bdf")
    assert [sum(part_of(line.id) == part for line in lines) for part in PARTS] == [16, 12, 12]
    assert sum(not line.events for line in lines) == 5


def test_the_check_finds_what_is_wrong() -> None:
    documents = read(str(GOLD / "train.documents.jsonl"))
    annotation = read(str(GOLD / "train.annotation.jsonl"))
    name = next(name for name, one in annotation.items() if one["events"])
    broken = json.loads(json.dumps(annotation[name]))
    broken["events"][0] |= {"quote": "not in the text", "type": "party", "id": "e9"}
    said = " ".join(problems(documents[name], broken))
    assert all(word in said for word in ("quote", "party", "e9"))


def test_passages_that_sound_like_an_encounter_give_at_most_two_events() -> None:
    lines = (GOLD / "without_encounter.jsonl").read_text(encoding="utf-8").splitlines()
    passages = [DocumentIn.model_validate_json(line) for line in lines]
    invented = [
        (reading.document.id, event["evidence"])
        for reading in read_many(passages)
        if isinstance(reading, Reading)
        for event in extraction(reading)["events"]
    ]
    assert len(passages) == 100
    assert len(invented) <= MOST_INVENTED, invented
