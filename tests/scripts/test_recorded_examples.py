"""Rows for the classifiers from a recorded document: what is marked, what is not, and who takes part."""

from collections import Counter
from pathlib import Path

import pytest

from scripts.training.examples import Examples
from scripts.training.recorded import RecordError, documents
from scripts.training.recorded_examples import recorded_examples

TEXT = """\
## 2023-05-17 | wire | -
OSLO, May 17 - Norwegian Foreign Minister Espen Barth Eide received Wang Yi on Tuesday. The talks lasted two hours. \
Eide quoted Viktor Orban in parliament.
--
A = Espen Barth Eide, p, NO, Foreign Minister
B = Wang Yi, p, CN
* meeting held in_person central | A:host B:guest | 2023-05-16 | on Tuesday | -/Oslo/NO | - | Eide received | {received} Wang Yi ;; The {talks}
"""  # noqa: E501


def _examples(folder: Path, text: str = TEXT) -> Examples:
    path = folder / "some.txt"
    path.write_text(text, encoding="utf-8")
    ((document, gold),) = documents(path)
    return recorded_examples(document, gold)


def test_a_word_that_tells_is_of_the_type_of_its_encounter_and_all_others_of_none(tmp_path: Path) -> None:
    found = _examples(tmp_path)
    told = {kind: {f for features, label in found.trigger if label == kind for f in features} for kind in ("meeting",)}
    assert "l=receive" in told["meeting"]
    assert Counter(label for _, label in found.trigger)["meeting"] == 1
    assert any("l=quote" in features and label == "none" for features, label in found.trigger)
    assert [label for _, label in found.status] == ["held"]


def test_who_stands_beside_the_word_has_the_role_of_the_record(tmp_path: Path) -> None:
    found = _examples(tmp_path)
    assert Counter(label for _, label in found.argument) == {"host": 1, "guest": 1}


def test_two_are_a_pair_where_an_encounter_of_both_is_told(tmp_path: Path) -> None:
    found = _examples(tmp_path)
    assert Counter(label for _, label in found.pair) == {"meeting": 1, "none": 1}


def test_a_snippet_has_one_word_in_braces(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="one word in braces"):
        _examples(tmp_path, TEXT.replace("{received} Wang Yi", "{received Wang} Yi"))
