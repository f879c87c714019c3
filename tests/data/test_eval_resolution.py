"""The measure of resolution: reports find their labels, and what is wrong is listed with its reasons."""

import json
from pathlib import Path
from typing import Any

import pytest

from graph.model import DocumentIn, Report
from scripts.clusters import Annotated, Telling, as_reports, load
from scripts.eval_resolution import as_annotated, as_read, main
from scripts.resolution_match import matched

MOST_MIXED = 2
"""Events that hold two encounters when nothing is misread. The aim is none; what is reached is not given up."""
LEAST_F1 = 0.81

XI = {"name": "Xi Jinping", "kind": "person", "country": "CN", "role": "participant"}
MODI = {"name": "Narendra Modi", "kind": "person", "country": "IN", "role": "participant"}
CHINA = {"name": "China", "kind": "country", "country": "CN", "role": "participant"}
INDIA = {"name": "India", "kind": "country", "country": "IN", "role": "participant"}
FORUM = {"name": "Harbour Forum", "kind": "organization", "country": None, "role": "participant"}
STORIES = {
    "c90-1": ("2019-10-11", "Chinese President Xi Jinping met Prime Minister Narendra Modi in Chennai on Friday."),
    "c90-2": ("2019-10-12", "Narendra Modi, India's prime minister, met Xi Jinping in Chennai on October 11, 2019."),
    "c90-n1": ("2019-11-13", "Chinese President Xi Jinping met Prime Minister Narendra Modi in Brasilia on Wednesday."),
}  # fmt: skip


def telling(label: str, day: str | None, *people: dict[str, Any], **other: Any) -> Telling:
    fields = {"type": "meeting", "status": "held", "mode": "in_person", "start": day, "end": day, "place": None}
    return Telling.model_validate({"label": label, **fields, "participants": people or (XI, MODI), **other})


def reports(*tellings: Telling) -> tuple[Report, ...]:
    return as_reports(Annotated(DocumentIn(id="c90-1", text="", published="2019-10-12"), "open", tellings))


def labels(annotated: list[Telling], *read: Telling) -> list[str | None]:
    """The label each report gets; a report's own label stands for what it really is of."""
    made = reports(*read)
    found = matched(annotated, made)
    return [found.get(report.id) for report in made]


def test_of_two_meetings_of_the_same_people_the_nearer_day_decides() -> None:
    told = [telling("a", "2019-10-11"), telling("b", "2019-11-13")]
    assert labels(told, telling("?", "2019-11-12"), telling("?", "2019-10-12")) == ["b", "a"]
    assert labels(told, telling("?", "2019-11-13"), telling("?", None)) == ["b", "a"]


def test_near_days_outweigh_one_participant_more() -> None:
    told = [telling("a", "2019-10-11"), telling("b", "2019-11-13", XI, MODI, FORUM)]
    assert labels(told, telling("?", "2019-11-13")) == ["b"]


def test_each_telling_is_given_once() -> None:
    assert labels([telling("a", "2019-10-11")], telling("?", "2019-10-14"), telling("?", "2019-10-11")) == [None, "a"]


def test_a_country_may_stand_for_its_official_but_gives_way_to_him() -> None:
    told = [telling("a", "2019-10-11")]
    assert labels(told, telling("?", "2019-10-11", CHINA, INDIA)) == ["a"]
    assert labels(told, telling("?", "2019-10-11", CHINA, INDIA), telling("?", "2020-10-11", XI, MODI)) == [None, "a"]


def test_a_visit_is_no_meeting_and_strangers_are_nobody() -> None:
    told = [telling("a", "2019-10-11", XI, INDIA | {"role": "host"})]
    assert labels(told, telling("?", "2019-10-11", XI, INDIA, type="visit")) == [None]
    assert labels(told, telling("?", "2019-10-11", XI, FORUM)) == [None]


def test_of_a_gathering_the_forum_is_enough() -> None:
    told = [telling("a", "2019-10-11", FORUM, XI, MODI, type="gathering")]
    assert labels(told, telling("?", "2019-10-11", FORUM, type="gathering")) == ["a"]
    assert labels(told, telling("?", "2019-10-11", FORUM)) == [None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three stories: two of one meeting, and a later one that is labelled, wrongly, as the same."""
    documents, annotation = [], []
    for name, (published, text) in STORIES.items():
        day = "2019-11-13" if name == "c90-n1" else "2019-10-11"
        told = telling("c90-a", day).model_dump(mode="json")
        documents.append({"id": name, "part": "open", "text": text, "published": published, "source": name})
        annotation.append({"document": name, "part": "open", "encounters": [told]})
    for name, rows in (("documents", documents), ("labels", annotation)):
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


def test_reading_and_resolution_are_measured_together_and_apart(folder: Path) -> None:
    collection = load(folder)
    for outcome in (as_read(collection), as_annotated(collection)):
        assert (outcome.figures.placed, outcome.figures.unmatched) == (3, 0)
        assert (outcome.figures.right, outcome.figures.missed, outcome.figures.wrong) == (1, 2, 0)
        assert [mistake["mistake"] for mistake in outcome.mistakes] == ["split", "split"]


def test_the_table_is_printed_and_the_wrong_pairs_are_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--folder", str(folder), "--errors", str(folder / "errors.jsonl")]) == 0
    printed = capsys.readouterr().out
    assert printed.splitlines()[0].split() == ["FIGURE", "as", "read", "as", "annotated"]
    assert "events that mix encounters" in printed
    lines = [json.loads(line) for line in (folder / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {line["reports_are"] for line in lines} == {"as read", "as annotated"}
    assert all(line["compared"] == "contradict each other" for line in lines)
    first, later = lines[0]["reports"]
    assert (first["document"], later["document"]) == ("c90-1", "c90-n1")
    assert first["reason"]["report_id"]
    assert later["reason"] is None


def test_the_wrong_pairs_of_the_fresh_part_are_not_listed(folder: Path) -> None:
    for name in ("documents", "labels"):
        file = folder / f"{name}.jsonl"
        file.write_text(file.read_text(encoding="utf-8").replace('"open"', '"fresh"'), encoding="utf-8")
    assert main(["--folder", str(folder), "--part", "fresh", "--errors", str(folder / "errors.jsonl")]) == 0
    assert (folder / "errors.jsonl").read_bytes() == b""


def test_only_the_part_that_is_asked_for_is_measured(folder: Path) -> None:
    assert load(folder, "sealed") == ()
    assert len(load(folder, "open")) == 3


def test_documents_and_labels_must_agree(folder: Path) -> None:
    kept = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)[1:]
    (folder / "labels.jsonl").write_text("".join(kept), encoding="utf-8")
    with pytest.raises(ValueError, match="c90-1"):
        load(folder)


def test_resolution_alone_is_as_good_as_it_was() -> None:
    found = as_annotated(load()).figures
    assert found.placed == found.tellings
    assert found.mixed <= MOST_MIXED
    assert (found.f1 or 0) >= LEAST_F1
