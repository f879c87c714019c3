"""Recorded documents: texts followed by the record of their encounters."""

from pathlib import Path

import pytest

from scripts.check_gold import problems
from scripts.training.recorded import RecordError, documents, is_unread

TEXT = """\
## 2023-05-17 | wire | Talks in Oslo
OSLO, May 17 - Foreign Minister Anna Berg received a Chinese delegation on Tuesday.

They spoke of cod.
--
A = Anna Berg, p, NO, Foreign Minister
B = China, c, CN
* meeting held in_person central | A:host B:guest | 2023-05-16 | on Tuesday | -/Oslo/NO | cod | Anna Berg received
* visit planned in_person | B:guest A:host | 2023-06..2023-07 | - | - | - | They spoke of cod

## 2023-05-18 | post | -
Nobody met anybody.
--
"""


def _written(folder: Path, text: str) -> Path:
    path = folder / "some.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_document_and_its_record_are_read(tmp_path: Path) -> None:
    (document, gold), (other, empty) = documents(_written(tmp_path, TEXT))
    assert (document["published"], document["source"], document["title"]) == ("2023-05-17", "wire", "Talks in Oslo")
    assert document["text"].endswith("\n\nThey spoke of cod.")
    met, visit = gold["events"]
    assert met["central"]
    assert not visit["central"]
    assert met["participants"][0] == {
        "name": "Anna Berg", "kind": "person", "country": "NO", "title": "Foreign Minister", "role": "host",
    }  # fmt: skip
    assert (met["start"], met["end"], met["date_text"]) == ("2023-05-16", "2023-05-16", "on Tuesday")
    assert met["place"] == {"venue": None, "city": "Oslo", "country": "NO"}
    assert (visit["start"], visit["end"], visit["place"], visit["topics"]) == ("2023-06", "2023-07", None, [])
    assert "title" not in other
    assert empty["events"] == []
    assert list(problems(document, gold)) == []


def test_what_it_is_called_hangs_on_its_text_alone(tmp_path: Path) -> None:
    first = [document["id"] for document, _ in documents(_written(tmp_path, TEXT))]
    again = [document["id"] for document, _ in documents(_written(tmp_path, TEXT.replace("| cod |", "| - |")))]
    assert first == again
    assert len(set(first)) == 2


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("## 2023-05-17 |", "## May |"),
        ("A:host", "Z:host"),
        ("-/Oslo/NO", "Oslo"),
        ("| cod | Anna", "| Anna"),
        ("central", "rather"),
        ("p, NO", "q, NO"),
        ("--\nA", "A"),
    ],
)
def test_a_record_that_cannot_be_read_is_an_error_with_its_line(tmp_path: Path, right: str, wrong: str) -> None:
    with pytest.raises(RecordError, match=r"some\.txt:1: "):
        list(documents(_written(tmp_path, TEXT.replace(right, wrong, 1))))


def test_half_of_them_are_unread() -> None:
    unread = sum(is_unread(f"some-{number}") for number in range(1000))
    assert 400 < unread < 600
