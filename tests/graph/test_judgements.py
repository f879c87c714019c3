"""Judgements: what people say of events outweighs what resolution makes of them, and can be taken back."""

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from readings import participant, reading, report, told

from graph.dump import dump
from graph.errors import BadJudgement, Conflict, Merged, NotFound
from graph.judgement import Given, Signed
from graph.model import Reading, Report
from graph.queries.events import EventFilter, find_events
from graph.queries.one_event import event_history, get_event
from graph.record import Added
from graph.store import Made, Store

ME = {"author": "A. Reader", "reason": "The readout says so."}
FIRST = told("d1", "blinken xi", "2023-06-19", "2023-06-19", city="Beijing")
AGAIN = told("d2", "blinken xi", "2023-06-19", "2023-06-20", city="Beijing")
OTHER = told("d3", "blinken xi", "2023-06-25", "2023-06-25", city="Geneva")
OTHER_AGAIN = told("d4", "blinken xi", "2023-06-25", "2023-06-26", city="Geneva")


def judge(store: Store, kind: str, *subjects: str, **more: Any) -> Made:
    return store.judge(Given.model_validate({"kind": kind, "subjects": subjects, **ME, **more}))


def correct(store: Store, event_id: str, attribute: str, value: Any) -> Made:
    return judge(store, "correction", event_id, attribute=attribute, value=value)


def event_of(added: Added) -> str:
    (event_id,) = added.events
    return event_id


def served(store: Store, event_id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(get_event(store, event_id))
    return found


def only(store: Store) -> dict[str, Any]:
    (row,) = find_events(store).rows
    found: dict[str, Any] = json.loads(row)
    return found


def test_events_judged_the_same_become_one_whole(store: Store) -> None:
    a, b, *_ = (event_of(store.add(each)) for each in (FIRST, OTHER, AGAIN, OTHER_AGAIN))
    before = list(dump(store))
    made = judge(store, "same", a, b)
    event = only(store)
    assert event["document_count"] == 4
    assert [note["reason"] for note in event["judgements"]] == [ME["reason"]]
    gone = max({a, b, FIRST.reports[0].id, OTHER.reports[0].id} - {event["id"]})
    with pytest.raises(Merged) as merged:
        get_event(store, gone)
    assert merged.value.canonical_id == event["id"]
    reasons = [json.loads(row)["reason"] for row in event_history(store, event["id"])]
    assert ["judgement", "same"] in [pair for reason in reasons for pair in reason["agrees"]]
    store.withdraw(made.id, Signed(**ME))
    assert list(dump(store)) == before


def test_what_is_judged_not_the_same_stays_apart_whatever_agrees(store: Store) -> None:
    store.add(FIRST)
    event = event_of(store.add(AGAIN))
    before = list(dump(store))
    made = judge(store, "not_same", FIRST.reports[0].id, AGAIN.reports[0].id)
    assert len(find_events(store).rows) == 2
    assert event in made.events
    store.add(told("d9", "blinken xi", "2023-06-19", "2023-06-21", city="Beijing"))
    assert len(find_events(store).rows) == 2
    store.retract("d9")
    store.withdraw(made.id, Signed(**ME))
    assert list(dump(store)) == before


def test_not_the_same_outweighs_the_same(store: Store) -> None:
    a, b = event_of(store.add(FIRST)), event_of(store.add(OTHER))
    judge(store, "same", a, b)
    judge(store, "not_same", FIRST.reports[0].id, OTHER.reports[0].id)
    assert len(find_events(store).rows) == 2


@pytest.mark.parametrize(
    ("attribute", "value", "shown"),
    [
        ("type", "visit", {"type": "visit"}),
        ("status", "cancelled", {"status": "cancelled"}),
        ("mode", "video", {"mode": "video"}),
        ("title", "Talks", {"title": "Talks"}),
        ("date", "2023-06-18", {"start": "2023-06-18", "end": "2023-06-18", "date_precision": "day"}),
        ("date", {"start": "2023-06-18", "end": "2023-06-19"}, {"date": "2023-06-18/2023-06-19"}),
        ("date", None, {"start": None, "date": None, "date_basis": "none"}),
        ("start", "2023-06-17", {"start": "2023-06-17", "end": "2023-06-19", "date_basis": "judged"}),
        ("end", "2023-06-17", {"start": "2023-06-17", "end": "2023-06-17"}),
        ("topics", [{"label": "trade"}], {"topics": [{"id": None, "label": "trade", "text": None}]}),
        ("place", None, {"place": None}),
    ],
)
def test_any_attribute_is_corrected_and_restored(store: Store, attribute: str, value: Any, shown: dict) -> None:
    event_id = event_of(store.add(FIRST))
    before = list(dump(store))
    made = correct(store, event_id, attribute, value)
    event = served(store, event_id)
    assert shown.items() <= event.items()
    assert [w["code"] for w in event["warnings"]] == ["corrected"]
    assert event["warnings"][0]["detail"].startswith(attribute)
    assert event["judgements"][0]["attribute"] == attribute
    assert event["evidence"]
    store.withdraw(made.id, Signed(**ME))
    assert list(dump(store)) == before


def test_a_corrected_event_is_found_by_what_it_says_now(store: Store) -> None:
    event_id = event_of(store.add(FIRST))
    correct(store, event_id, "status", "cancelled")
    correct(store, event_id, "participant_remove", "blinken")
    correct(store, event_id, "participant_role", {"entity_id": "xi", "role": "host"})
    made = correct(store, event_id, "participant_add", participant("wang").model_dump())
    found = find_events(store, EventFilter(participant=("Wang Yi", "xi"), status="cancelled")).rows
    assert [actor["role"] for actor in json.loads(found[0])["participants"]] == ["host", "participant"]
    assert not find_events(store, EventFilter(participant=("blinken",))).rows
    store.withdraw(made.id, Signed(**ME))
    assert store.counts()["entities"] == 2


def test_of_two_corrections_of_one_attribute_the_later_stands(store: Store) -> None:
    event_id = event_of(store.add(FIRST))
    correct(store, event_id, "status", "planned")
    later = correct(store, event_id, "status", "refused")
    assert served(store, event_id)["status"] == "refused"
    store.withdraw(later.id, Signed(**ME))
    assert served(store, event_id)["status"] == "planned"


def test_a_retracted_event_is_gone_until_that_is_withdrawn(store: Store) -> None:
    event_id = event_of(store.add(FIRST))
    before = list(dump(store))
    made = judge(store, "retraction", event_id)
    assert find_events(store).rows == ()
    with pytest.raises(NotFound):
        get_event(store, event_id)
    assert store.add(AGAIN).events == ()
    store.retract("d2")
    store.withdraw(made.id, Signed(**ME))
    assert list(dump(store)) == before


def _read_anew(old: Reading, **changed: Any) -> Reading:
    """The same document as a newer reader has it: another id, and what else is given."""
    (said,) = old.reports
    newer = Report.model_validate({**said.model_dump(), "id": "newer-" + said.id, **changed})
    return Reading(document=old.document, reports=(newer,), entities=old.entities)


@pytest.mark.parametrize(
    "changed",
    [
        {"type": "visit"},
        {"participants": (participant("blinken"), participant("xi"), participant("wang"))},
        {"evidence": ({"document_id": "d1", "start": 3, "end": 40, "text": "in Xi Jinping in d1."},)},
        {"evidence": ({"document_id": "d1", "start": 500, "end": 540, "text": "Elsewhere, in other words."},)},
    ],
)
def test_a_judgement_survives_another_reading_of_its_document(store: Store, changed: dict) -> None:
    correct(store, event_of(store.add(FIRST)), "status", "refused")
    store.retract("d1")
    newer = _read_anew(FIRST, **changed)
    assert served(store, event_of(store.add(newer)))["status"] == "refused"


def test_it_rests_where_its_telling_is_not_found(store: Store) -> None:
    correct(store, event_of(store.add(FIRST)), "status", "refused")
    store.retract("d1")
    elsewhere = {"evidence": ({"document_id": "d1", "start": 500, "end": 540, "text": "Others."},)}
    newer = _read_anew(FIRST, participants=(participant("lavrov"), participant("xi")), **elsewhere)
    event = served(store, event_of(store.add(newer)))
    assert (event["status"], event["judgements"]) == ("held", [])
    store.retract("d1")
    assert served(store, event_of(store.add(FIRST)))["status"] == "refused"


def test_another_document_of_the_event_stands_in_for_one_that_is_gone(store: Store) -> None:
    store.add(FIRST)
    event_id = event_of(store.add(AGAIN))
    correct(store, event_id, "status", "refused")
    store.retract("d1")
    assert only(store)["status"] == "refused"
    store.add(FIRST)
    store.retract("d2")
    assert only(store)["status"] == "refused"


def test_of_two_tellings_in_one_document_the_one_that_was_meant_is_found_again(store: Store) -> None:
    one = report("d1", "blinken xi", "2023-06-19")
    two = report("d1", "blinken wang", "2023-06-18")
    two = two.model_copy(update={"evidence": (two.evidence[0].model_copy(update={"start": 90, "end": 120}),)})
    store.add(reading("d1", one, two))
    correct(store, two.id, "status", "refused")
    store.retract("d1")
    newer = [each.model_copy(update={"id": "newer-" + each.id, "type": "visit"}) for each in (one, two)]
    store.add(reading("d1", *newer))
    assert {each: served(store, each)["status"] for each in (newer[0].id, newer[1].id)} == {
        newer[0].id: "held",
        newer[1].id: "refused",
    }


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("status", "over"),
        ("date", "yesterday"),
        ("date", {"start": "2023-02-02", "end": "2023-02-01"}),
        ("start", None),
    ],
)
def test_a_value_that_cannot_be_is_refused(store: Store, attribute: str, value: Any) -> None:
    event_id = event_of(store.add(FIRST))
    before = (list(dump(store)), store.revision())
    with pytest.raises(BadJudgement):
        correct(store, event_id, attribute, value)
    assert (list(dump(store)), store.revision()) == before


def test_a_retraction_does_not_move_to_what_stood_beside_it(store: Store) -> None:
    wrong, right = report("d1", "blinken xi", "2023-06-19"), report("d1", "blinken xi wang", "2023-06-18")
    store.add(reading("d1", wrong, right, text="A text."))
    judge(store, "retraction", wrong.id)
    store.retract("d1")
    store.add(reading("d1", right, text="A text."))
    assert only(store)["id"] == right.id
    store.retract("d1")
    store.add(reading("d1", right, wrong, text="A text."))
    assert only(store)["id"] == right.id


def test_what_is_not_there_is_not_judged_and_nothing_withdrawn_twice(store: Store) -> None:
    with pytest.raises(NotFound):
        judge(store, "retraction", "r-none")
    with pytest.raises(NotFound):
        store.withdraw("j-none", Signed(**ME))
    made = judge(store, "retraction", event_of(store.add(FIRST)))
    withdrawn = store.withdraw(made.id, Signed(**ME))
    with pytest.raises(Conflict):
        store.withdraw(made.id, Signed(**ME))
    with pytest.raises(BadJudgement):
        store.withdraw(withdrawn.id, Signed(**ME))


def test_the_file_itself_refuses_to_change_or_delete_what_was_judged(store: Store) -> None:
    judge(store, "retraction", event_of(store.add(FIRST)))
    with closing(sqlite3.connect(store._path)) as connection:
        for table in ("judgements", "audit"):
            for change in (f"DELETE FROM {table}", f"UPDATE {table} SET id = id + 1"):
                with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
                    connection.execute(change)
