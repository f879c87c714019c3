"""Who is named without a country, or by a part of the name, is known again beside somebody else."""

import json
from itertools import permutations

import pytest
from fresh_store import fresh_store
from readings import reading, report, told

from graph.compare import agreement, contradict
from graph.dump import dump
from graph.merge_attributes import merge_attributes
from graph.model import Statement, Topic
from graph.queries.events import find_events
from graph.queries.one_event import event_history
from graph.resolve import resolve
from graph.same_names import FULL_NAME, NAME_IN_PART

MARTA, NOWHERE, VESELY, JON = "p-000000000001", "p-000000000002", "p-000000000003", "p-000000000004"
ABROAD, IDA = "p-000000000006", "p-000000000007"
DAY = "2023-06-19"


def met(document: str, who: str, start: str = DAY, **other):
    return report(document, who, start, reported="2023-06-20", **other)


@pytest.mark.parametrize(("named", "how"), [(NOWHERE, FULL_NAME), (VESELY, NAME_IN_PART)])
def test_a_name_without_its_country_or_in_part_is_of_one_encounter_with_the_reason_given(named, how):
    (cluster,) = resolve([met("d1", f"{MARTA} {JON}"), met("d2", f"{named} {JON}")])
    assert all(("names", how) in reason.agrees for reason in cluster.reasons.values())


def test_an_event_has_everyone_once_under_the_fullest_name_and_all_he_said():
    said = Statement(entity_id=VESELY, name="Vesely", document_id="d2", start=0, end=5, text="words", direct=True)
    (cluster,) = resolve([met("d1", f"{MARTA} {JON}"), met("d2", f"{VESELY} {JON}", statements=(said,))])
    event = merge_attributes(cluster.reports, {"d1": 1, "d2": 2})
    assert {actor.entity_id for actor in event.participants} == {MARTA, JON}
    assert [(each.entity_id, each.name) for each in event.statements] == [(MARTA, "Marta Vesely Kralova")]


@pytest.mark.parametrize(
    "other",
    [
        met("d2", f"{NOWHERE} xi"),
        met("d2", f"{VESELY} us"),
        met("d2", f"{NOWHERE} {JON}", "2023-06-26"),
        met("d2", f"{ABROAD} {JON}"),
    ],
    ids=["nobody else in common", "a part of the name alone", "another week", "another country"],
)
def test_no_more_is_taken_for_one(other):
    assert len(resolve([met("d1", f"{MARTA} {JON}"), other])) == 2


def test_countries_are_of_the_encounter_though_one_report_of_it_does_not_say_for_whom_somebody_speaks():
    told_by_three = [
        met("d1", f"{MARTA} {JON}", city="Beijing"),
        met("d2", f"{NOWHERE} {JON}", city="Beijing"),
        met("d3", "cz no", city="Beijing"),
    ]
    (cluster,) = resolve(told_by_three)
    event = merge_attributes(cluster.reports, {"d1": 1, "d2": 2, "d3": 3})
    assert {actor.entity_id for actor in event.participants} == {MARTA, JON}


def test_a_store_serves_the_reason_and_is_the_same_in_any_order():
    readings = [
        told("d1", f"{MARTA} {JON}", DAY, reported="2023-06-20"),
        told("d2", f"{VESELY} {JON}", DAY, reported="2023-06-21"),
        reading("d3", met("d3", f"{NOWHERE} {JON}")),
    ]
    dumps = set()
    for order in permutations(readings):
        with fresh_store() as store:
            for each in order:
                store.add(each)
            (event,) = map(json.loads, find_events(store, limit=9).rows)
            assert all('"names"' in line for line in event_history(store, event["id"]))
            dumps.add(tuple(dump(store)))
    assert len(dumps) == 1


def test_a_country_stands_for_one_of_two_who_are_named_elsewhere_in_one_city_or_on_one_topic():
    border = (Topic(id="border", label="Border disputes"),)
    named, short = met("d1", f"{MARTA} {JON}", city="Beijing", topics=border), met("d2", f"cz {JON}", topics=border)
    (cluster,) = resolve([named, short])
    assert all(("participants", "a country for one of them") in why.agrees for why in cluster.reasons.values())
    assert len(resolve([named, met("d2", f"cz {JON}", city="Beijing")])) == 1
    assert len(resolve([named, met("d2", f"cz {JON}")])) == 2
    assert len(resolve([named, met("d2", "cz no")])) == 2


def test_a_country_stands_for_none_of_two_officials_whom_somebody_met_on_one_day():
    pair = [met("d1", f"{MARTA} {JON}"), met("d2", f"{MARTA} {IDA}")]
    assert len(resolve([*pair, met("d3", f"{MARTA} no")])) == 3
    placed = [each.model_copy(update={"place": met("d", f"{MARTA} {JON}", city="Beijing").place}) for each in pair]
    assert len(resolve([*placed, met("d3", f"{MARTA} no", city="Beijing")])) == 3


def test_a_full_name_beside_a_country_contradicts_nothing_and_joins_nothing():
    named, short = met("d1", f"{MARTA} {JON}"), met("d2", f"{NOWHERE} no")
    assert not contradict(named, short)
    assert agreement(named, short) is None
    assert contradict(named, met("d2", f"{VESELY} no"))
    assert contradict(named, met("d2", f"{NOWHERE} us"))


def test_countries_and_officials_of_one_day_are_one_encounter_without_a_place_if_told_of_one_topic():
    border = (Topic(id="border", label="Border disputes"),)
    named, short = met("d1", f"{MARTA} {JON}", city="Beijing", topics=border), met("d2", "cz no", topics=border)
    assert len(resolve([named, short])) == 1
    others = met("d3", "p-000000000001 p-000000000007", city="Geneva", topics=border)
    assert len(resolve([named, short, others])) == 3


def test_what_was_counted_in_weeks_may_be_off_by_a_day_or_two():
    on_the_day = met("d1", f"{MARTA} {JON}", "2023-06-19")
    counted = met("d2", f"{MARTA} {JON}", "2023-06-18", date_text="Two weeks ago", date_basis="relative_to_published")
    assert len(resolve([on_the_day, counted])) == 1
    assert len(resolve([on_the_day, met("d2", f"{MARTA} {JON}", "2023-06-18", date_text="Sunday")])) == 2
    assert len(resolve([on_the_day, met("d2", f"{MARTA} {JON}", "2023-06-15", date_text="two weeks ago")])) == 2


def test_an_event_is_called_by_the_report_that_names_people_and_the_city():
    told_by_three = [
        met("d1", "us cn", city="Beijing", confidence=0.95),
        met("d2", "blinken xi", country="CN", confidence=0.9),
        met("d3", "blinken xi", city="Beijing", confidence=0.6, title="Antony Blinken met Xi Jinping in Beijing"),
    ]
    (cluster,) = resolve(told_by_three)
    assert merge_attributes(cluster.reports, {"d1": 1, "d2": 2, "d3": 3}).title == told_by_three[2].title
