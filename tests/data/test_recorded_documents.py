"""The recorded documents: all can be read, keep to the guideline's form, and hold what their README promises."""

from collections import Counter
from pathlib import Path

from scripts.check_gold import problems
from scripts.training.recorded import documents, is_unread

FILES = sorted(Path("data/training/recorded").glob("*.txt"))
DOCUMENTS, ENCOUNTERS = 1_500, 3_900


def test_every_document_and_record_keeps_to_the_form() -> None:
    found = [
        f"{path.name} {document['id']}: {problem}"
        for path in FILES
        for document, gold in documents(path)
        for problem in problems({**document, "text": f"{document.get('title', '')}\n{document['text']}"}, gold)
    ]
    assert found == []


def test_there_are_as_many_as_promised_and_each_is_another() -> None:
    read = [pair for path in FILES for pair in documents(path)]
    assert len(read) > DOCUMENTS
    assert sum(len(gold["events"]) for _, gold in read) > ENCOUNTERS
    assert len({document["id"] for document, _ in read}) == len(read)


def test_both_halves_have_every_style_of_note() -> None:
    halves: dict[bool, Counter[str]] = {False: Counter(), True: Counter()}
    for path in FILES:
        for document, _ in documents(path):
            halves[is_unread(document["id"])][path.stem] += 1
    assert all(halves[half][path.stem] >= 25 for half in halves for path in FILES)
