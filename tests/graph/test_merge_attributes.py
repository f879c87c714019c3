"""One event from many reports: what is chosen, and what is kept of the rest."""

from readings import report

from graph.copies import Origin, are_copies, independent_sources, sketch
from graph.merge_attributes import merge_attributes
from graph.model import Event, Evidence, Notice, Outcome, Report, Statement

STORY = " ".join(f"Sentence number {i} says something of its own about the talks." for i in range(60))


def merged(*reports: Report) -> Event:
    """The event, every document being a source of its own."""
    ordered = tuple(sorted(reports, key=lambda told: told.id))
    return merge_attributes(ordered, {told.document_id: i for i, told in enumerate(ordered)})


def test_a_single_report_becomes_its_event_unchanged() -> None:
    told = report("d1", "blinken xi", "2023-06-19", reported="2023-06-19", city="Beijing")
    shared = told.model_dump(exclude={"document_id", "reported", "reported_basis"})
    assert merged(told).model_dump(include=set(shared)) == shared


def test_held_outweighs_planned_and_otherwise_the_latest_status_stands() -> None:
    planned = report("d1", "blinken xi", "2023-06-19", status="planned", reported="2023-06-10")
    held = report("d2", "blinken xi", "2023-06-19", reported="2023-06-19")
    stale = report("d3", "blinken xi", "2023-06-19", status="planned", reported="2023-06-19")
    off = report("d4", "blinken xi", "2023-06-19", status="postponed", reported="2023-06-12")
    again = report("d5", "blinken xi", "2023-06-19", status="planned", reported="2023-06-14")
    assert merged(planned, held, stale).status == "held"
    assert merged(planned, off).status == "postponed"
    assert merged(planned, off, again).status == "planned"
    assert merged(planned, held).first_reported == planned.reported


def test_the_sharper_date_wins_and_another_sharp_one_is_kept_as_a_warning() -> None:
    june = report("d1", "blinken xi", "2023-06-01", "2023-06-30", date_precision="month", date="2023-06")
    monday = report("d2", "blinken xi", "2023-06-19")
    sunday = report("d3", "blinken xi", "2023-06-18", date_basis="published")
    event = merged(june, monday, sunday)
    assert (str(event.start), event.date_precision) == ("2023-06-19", "day")
    assert event.warnings == (Notice(code="sources_differ_date", detail="2023-06-18 in d3"),)


def test_a_plan_that_was_missed_is_no_disagreement() -> None:
    plans = [report(f"d{i}", "blinken xi", "2023-06-18", status="planned", reported="2023-06-14") for i in range(3)]
    event = merged(*plans, report("d9", "blinken xi", "2023-06-19", reported="2023-06-19"))
    assert (str(event.start), event.status, event.warnings) == ("2023-06-19", "held", ())


def test_the_date_that_most_sources_give_wins_among_equally_sharp_ones() -> None:
    first = [report(f"d{i}", "blinken xi", "2023-06-18", "2023-06-19") for i in range(2)]
    other = report("d9", "blinken xi", "2023-06-19", "2023-06-20", confidence=0.95)
    assert str(merged(*first, other).start) == "2023-06-18"


def test_the_fullest_place_wins_and_another_venue_is_kept_as_a_warning() -> None:
    country = report("d1", "blinken xi", "2023-06-19", country="CN")
    hall = _in(country, "d2", "Great Hall of the People")
    again = _in(country, "d3", "Great Hall of the People")
    house = _in(country, "d4", "Diaoyutai State Guesthouse")
    event = merged(country, hall, again, house)
    assert event.place is not None
    assert event.place.venue == "Great Hall of the People"
    assert event.warnings == (
        Notice(code="sources_differ_place", detail="Diaoyutai State Guesthouse, Beijing, CN in d4"),
    )


def test_places_that_name_no_venue_hide_no_disagreement_about_it() -> None:
    city = report("d1", "blinken xi", "2023-06-19", city="Beijing", country="CN")
    hall, house = _in(city, "d2", "Great Hall of the People"), _in(city, "d3", "Diaoyutai State Guesthouse")
    again = _in(city, "d4", "the Great Hall")
    event = merged(city, hall, house, again)
    assert event.place is not None
    assert event.place.venue in ("Great Hall of the People", "the Great Hall")
    assert [notice.detail for notice in event.warnings] == ["Diaoyutai State Guesthouse, Beijing, CN in d3"]


def test_the_city_it_was_held_in_outweighs_the_one_it_was_planned_for() -> None:
    plans = [report(f"d{i}", "blinken xi", "2023-11-15", status="planned", city="San Francisco") for i in range(3)]
    event = merged(*plans, report("d9", "blinken xi", "2023-11-15", city="Woodside"))
    assert event.place is not None
    assert (event.place.city, event.warnings) == ("Woodside", ())


def test_the_whole_stay_outweighs_one_of_its_days() -> None:
    stay = [report(f"d{i}", "blinken cn", "2023-06-18", "2023-06-19", type="visit") for i in range(2)]
    days = [report(f"d{i}", "blinken cn", f"2023-06-{i}", type="visit", confidence=0.99) for i in (18, 19)]
    event = merged(*stay, *days)
    assert (str(event.start), str(event.end), event.warnings) == ("2023-06-18", "2023-06-19", ())


def test_arrival_and_departure_are_no_disagreement_but_other_days_of_stay_are() -> None:
    ends = [report(f"d{i}", "blinken cn", f"2023-06-{i}", type="visit") for i in (18, 20)]
    assert merged(*ends).warnings == ()
    stays = [report(f"d{i}", "blinken cn", f"2023-06-{i}", f"2023-06-{i + 2}", type="visit") for i in (18, 19)]
    assert [notice.code for notice in merged(*stays).warnings] == ["sources_differ_date"]


def test_a_range_around_the_day_is_no_disagreement() -> None:
    plan = report("d1", "blinken xi", "2023-06-18", "2023-06-19", status="planned")
    event = merged(plan, report("d2", "blinken xi", "2023-06-19"))
    assert (str(event.start), event.warnings) == ("2023-06-19", ())


def test_the_stops_of_a_visit_are_no_disagreement() -> None:
    stops = [
        report(f"d{i}", "blinken cn", "2023-06-18", type="visit", city=city, country="CN")
        for i, city in enumerate(("Beijing", "Shanghai"))
    ]
    assert merged(*stops).warnings == ()


def test_a_country_gives_way_to_its_official_but_a_host_stays() -> None:
    named = report("d1", "blinken xi", "2023-06-19")
    country = report("d2", "blinken cn", "2023-06-19")
    host = report("d3", "blinken cn", "2023-06-19", roles={"cn": "host"})
    assert {actor.entity_id for actor in merged(named, country).participants} == {"blinken", "xi"}
    assert {actor.entity_id for actor in merged(named, host).participants} == {"blinken", "xi", "cn"}


def test_independent_sources_raise_confidence_and_copies_do_not() -> None:
    pair = [report(f"d{i}", "blinken xi", "2023-06-19", confidence=0.8) for i in range(2)]
    ordered = tuple(sorted(pair, key=lambda told: told.id))
    assert merge_attributes(ordered, {"d0": 0, "d1": 1}).confidence == 0.96
    copied = merge_attributes(ordered, {"d0": 0, "d1": 0})
    assert (copied.confidence, copied.source_count, copied.document_count) == (0.8, 1, 2)


def test_copies_are_known_by_their_shingles() -> None:
    printed = STORY.replace("number 7", "no. 7").upper() + " (Reporting by our staff)"
    other = " ".join(f"Paragraph {i} tells of quite another matter, at some length." for i in range(60))
    assert are_copies(sketch(STORY), sketch(printed))
    assert not are_copies(sketch(STORY), sketch(other))
    assert are_copies(sketch(""), sketch(""))


def test_one_paper_and_one_wire_story_are_one_source_each() -> None:
    origins = [
        Origin("d1", "Morning Paper", sketch(STORY)),
        Origin("d2", "Evening Paper", sketch(STORY + " It added a line.")),
        Origin("d3", "evening paper", sketch("Something of its own entirely, told by the evening paper.")),
        Origin("d4", None, sketch("A text without a source that nobody copied from anywhere.")),
        Origin("d5", None, sketch("Another text without a source, which is its own as well.")),
    ]
    groups = independent_sources(origins)
    assert groups["d1"] == groups["d2"] == groups["d3"]
    assert len({groups[name] for name in ("d1", "d4", "d5")}) == 3
    assert independent_sources(origins[::-1]) == groups


def _in(told: Report, document_id: str, venue: str) -> Report:
    place = {"venue": venue, "city": "Beijing", "country": "CN"}
    fields = {**told.model_dump(), "id": f"r{document_id}", "document_id": document_id, "place": place}
    return Report.model_validate(fields)


def test_an_event_has_the_statements_and_outcomes_of_all_its_reports_the_earliest_report_first() -> None:
    def said(document_id: str, start: int) -> Statement:
        return Statement(
            entity_id="xi",
            name="Xi Jinping",
            document_id=document_id,
            start=start,
            end=start + 2,
            text="Hm",
            direct=True,
        )

    def signed(document_id: str) -> Outcome:
        sentence = Evidence(document_id=document_id, start=0, end=9, text="They did.")
        return Outcome(kind="signed", words="did", start=5, end=8, evidence=sentence)

    late = report("d1", "blinken xi", "2023-06-19", reported="2023-06-21", statements=(said("d1", 3), said("d1", 9)))
    early = report("d2", "blinken xi", "2023-06-19", reported="2023-06-19", statements=(said("d2", 7),))
    signing = [each.model_copy(update={"outcomes": (signed(each.document_id),)}) for each in (late, early)]
    event = merged(*signing)
    assert event.statements == (said("d2", 7), said("d1", 3), said("d1", 9))
    assert event.outcomes == (signed("d2"), signed("d1"))
    assert merged(*reversed(signing)) == event
