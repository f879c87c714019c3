"""Which reports are of one encounter: the cases of the rule, one by one."""

from readings import report

from graph.model import Report
from graph.resolve import resolve

BEIJING = {"city": "Beijing", "country": "CN"}


def groups(*reports: Report) -> list[set[str]]:
    """Documents whose reports were put together."""
    return sorted(({told.document_id for told in cluster.reports} for cluster in resolve(reports)), key=sorted)


def together(*reports: Report) -> bool:
    return len(groups(*reports)) == 1


def test_one_meeting_in_many_papers_is_one_encounter_with_reasons() -> None:
    (cluster,) = resolve(
        [report(f"d{i}", "blinken xi", "2023-06-19", reported=f"2023-06-{19 + i}", **BEIJING) for i in range(3)]
    )
    assert len(cluster.reports) == 3
    reason = cluster.reasons[cluster.reports[2].id]
    assert dict(reason.agrees) == {
        "type": "same",
        "participants": "same",
        "days": "same day",
        "status": "same",
        "place": "same city",
    }
    assert (reason.score, reason.report_id) == (0.93, cluster.reports[0].id)


def test_the_next_meeting_of_the_same_two_is_another() -> None:
    assert not together(report("d1", "blinken wang", "2023-06-18"), report("d2", "blinken wang", "2023-06-25"))
    assert not together(report("d1", "blinken wang", "2023-06-18"), report("d2", "blinken wang", "2023-06-19"))


def test_a_day_taken_from_the_day_of_publication_may_be_one_off() -> None:
    stated = report("d1", "blinken wang", "2023-06-18")
    assert together(stated, report("d2", "blinken wang", "2023-06-19", date_basis="published"))
    assert not together(stated, report("d2", "blinken wang", "2023-06-20", date_basis="published"))


def test_others_on_the_same_day_are_another_encounter() -> None:
    assert not together(
        report("d1", "blinken wang", "2023-06-19", **BEIJING), report("d2", "blinken xi", "2023-06-19", **BEIJING)
    )


def test_some_of_the_participants_are_enough_if_two_are_named() -> None:
    assert together(report("d1", "blinken wang", "2023-06-19"), report("d2", "blinken wang lavrov", "2023-06-19"))


def test_two_bilaterals_are_not_joined_by_a_trilateral_that_fits_both() -> None:
    assert groups(
        report("d1", "blinken wang", "2023-06-19"),
        report("d2", "blinken lavrov", "2023-06-19"),
        report("d3", "blinken wang lavrov", "2023-06-19"),
        report("d4", "blinken wang lavrov", "2023-06-19", confidence=0.5),
    ) == [{"d1"}, {"d2"}, {"d3", "d4"}]


def test_the_venue_tells_which_of_two_meetings_a_fuller_account_is_of() -> None:
    hall = {"venue": "Great Hall of the People", **BEIJING}
    assert groups(
        _at(report("d1", "blinken xi", "2023-06-19"), hall),
        report("d2", "blinken wang", "2023-06-19", **BEIJING),
        _at(report("d3", "blinken xi wang", "2023-06-19"), {**hall, "venue": "the Great Hall"}),
    ) == [{"d1", "d3"}, {"d2"}]


def test_a_slip_of_a_day_is_forgiven_who_writes_afterwards_of_the_same_city() -> None:
    saturday = report("d1", "blinken wang", "2023-07-08", reported="2023-07-09", **BEIJING)
    sunday = report("d2", "blinken wang", "2023-07-09", reported="2023-07-10", **BEIJING)
    assert together(saturday, sunday)
    assert not together(saturday, report("d2", "blinken wang", "2023-07-09", reported="2023-07-10"))
    assert not together(saturday, report("d2", "blinken wang lavrov", "2023-07-09", reported="2023-07-10", **BEIJING))
    that_day = report("d3", "blinken wang", "2023-07-08", reported="2023-07-08", **BEIJING)
    assert not together(that_day, sunday)
    calls = [report(f"d{i}", "blinken wang", f"2023-07-0{i}", reported="2023-07-10", type="call") for i in (8, 9)]
    assert not together(*calls)


def test_two_days_told_in_one_document_are_two_meetings_for_all() -> None:
    both = [report("d3", "blinken wang", f"2023-07-0{i}", reported="2023-07-10", **BEIJING) for i in (8, 9)]
    saturday = report("d1", "blinken wang", "2023-07-08", reported="2023-07-09", **BEIJING)
    sunday = report("d2", "blinken wang", "2023-07-09", reported="2023-07-10", **BEIJING)
    assert groups(saturday, sunday, *both) == [{"d1", "d3"}, {"d2", "d3"}]


def test_a_visit_is_known_by_traveller_and_country_whoever_receives_in_whichever_city() -> None:
    shanghai = {"city": "Shanghai", "country": "CN"}
    roles = {"cn": "host", "xi": "host", "wang": "host"}
    arrival = report("d1", "blinken cn xi", "2023-06-18", type="visit", roles=roles, **BEIJING)
    stay = report("d2", "blinken cn wang", "2023-06-18", "2023-06-20", type="visit", roles=roles, **shanghai)
    vague = report("d3", "blinken cn", "2023-06-01", "2023-06-30", type="visit", roles=roles, date_precision="month")
    assert together(arrival, stay, vague)
    assert not together(arrival, report("d2", "lavrov cn xi", "2023-06-18", type="visit", roles=roles, **BEIJING))


def test_days_of_one_visit_may_be_two_apart() -> None:
    arrival = report("d1", "blinken cn", "2023-06-18", type="visit", roles={"cn": "host"})
    assert together(arrival, report("d2", "blinken cn", "2023-06-20", type="visit", roles={"cn": "host"}))
    assert not together(arrival, report("d2", "blinken cn", "2023-06-21", type="visit", roles={"cn": "host"}))


def test_one_document_never_tells_one_encounter_as_two() -> None:
    assert not together(
        report("d1", "blinken xi", "2023-06-19"), report("d1", "blinken xi", "2023-06-19", confidence=0.5)
    )


def test_planned_and_then_held_is_one_encounter() -> None:
    planned = report("d1", "blinken xi", "2023-06-18", "2023-06-19", status="planned", reported="2023-06-14")
    assert together(planned, report("d2", "blinken xi", "2023-06-19", reported="2023-06-19"))


def test_a_plan_may_be_off_by_two_days_if_nothing_else_fits() -> None:
    planned = report("d1", "blinken xi", "2023-06-17", "2023-06-18", status="planned", reported="2023-06-14")
    held = report("d2", "blinken xi", "2023-06-19", reported="2023-06-19")
    assert together(planned, held)
    assert not together(planned, report("d2", "blinken xi", "2023-06-21", reported="2023-06-21"))
    before = report("d3", "blinken xi", "2023-06-16", reported="2023-06-16")
    assert groups(planned, held, before) == [{"d1"}, {"d2"}, {"d3"}]


def test_what_is_still_planned_afterwards_is_another_encounter() -> None:
    held = report("d1", "blinken xi", "2023-06-19", reported="2023-06-19")
    assert not together(held, report("d2", "blinken xi", None, status="planned", reported="2023-06-20"))


def test_what_was_postponed_is_joined_to_its_plan_and_not_to_the_later_meeting() -> None:
    assert groups(
        report("d1", "blinken wang", "2023-02-05", status="planned", reported="2023-02-01"),
        report("d2", "blinken wang", "2023-02-05", status="postponed", reported="2023-02-03"),
        report("d3", "blinken wang", "2023-06-18", reported="2023-06-18"),
    ) == [{"d1", "d2"}, {"d3"}]


def test_another_city_is_another_encounter_unless_it_is_near() -> None:
    woodside = {"city": "Woodside", "country": "US", "lat": 37.43, "lon": -122.25}
    san_francisco = {"city": "San Francisco", "country": "US", "lat": 37.77, "lon": -122.42}
    first = report("d1", "blinken wang", "2023-11-15", city="Woodside", country="US")
    second = report("d2", "blinken wang", "2023-11-15", city="San Francisco", country="US")
    assert not together(first, second)
    assert together(_at(first, woodside), _at(second, san_francisco))


def test_calls_visits_and_meetings_are_not_mixed() -> None:
    kinds = ("meeting", "call", "visit")
    assert len(groups(*(report(f"d{kind}", "blinken xi", "2023-06-19", type=kind) for kind in kinds))) == 3
    assert together(
        report("d1", "blinken wang lavrov", "2023-06-19", type="meeting"),
        report("d2", "blinken wang lavrov", "2023-06-19", type="gathering"),
    )


def test_countries_stand_for_their_officials_where_all_sides_agree() -> None:
    named = report("d1", "blinken xi", "2023-06-19", **BEIJING)
    assert together(named, report("d2", "blinken cn", "2023-06-19", **BEIJING))
    assert together(named, report("d2", "us cn", "2023-06-19", **BEIJING))
    assert not together(named, report("d2", "us cn", "2023-06-19"))
    calls = [report(f"d{who}", who, "2023-06-19", type="call") for who in ("blinken xi", "us cn")]
    assert together(*calls)
    assert together(named, report("d2", "us cn", "2023-06-17", "2023-06-23", **BEIJING))
    assert not together(named, report("d2", "us cn", "2023-06-17", "2023-06-23"))
    assert not together(named, report("d2", "us cn", "2023-06-21", **BEIJING))
    assert not together(named, report("d2", "us cn", "2023-06-19", city="Shanghai", country="CN"))
    assert not together(named, report("d2", "blinken ru", "2023-06-19", **BEIJING))
    assert not together(named, report("d2", "us cn ru", "2023-06-19", **BEIJING))


def test_an_organization_stands_for_an_official_of_no_country() -> None:
    named = report("d1", "envoy xi", "2023-06-19", **BEIJING)
    assert together(named, report("d2", "nato cn", "2023-06-19", **BEIJING))
    assert not together(named, report("d2", "us cn", "2023-06-19", **BEIJING))


def test_countries_stand_for_the_officials_of_the_very_place_and_day_where_others_met_elsewhere() -> None:
    assert groups(
        report("d1", "blinken xi", "2023-06-19", **BEIJING),
        report("d2", "blinken wang", "2023-06-19", city="Shanghai", country="CN"),
        report("d3", "us cn", "2023-06-19", **BEIJING),
    ) == [{"d1", "d3"}, {"d2"}]


def test_a_meeting_of_two_beside_a_gathering_is_not_the_gathering() -> None:
    two = report("d1", "blinken lavrov", "2023-06-19", **BEIJING)
    assert not together(two, report("d2", "nato blinken lavrov", "2023-06-19", type="gathering", **BEIJING))
    assert together(two, report("d2", "blinken lavrov", "2023-06-19", type="gathering", **BEIJING))


def test_a_gathering_is_known_by_its_forum_city_and_days() -> None:
    full = report("d1", "nato blinken", "2023-06-19", "2023-06-20", type="gathering", **BEIJING)
    assert together(full, report("d2", "nato", "2023-06-01", "2023-06-30", type="gathering", **BEIJING))
    assert not together(full, report("d2", "nato", "2023-06-01", "2023-06-30", type="gathering"))


def test_a_wide_interval_joins_no_meeting_of_several_that_fit() -> None:
    assert groups(
        report("d1", "blinken xi", "2023-06-18", **BEIJING),
        report("d2", "blinken xi", "2023-06-20", **BEIJING),
        report("d3", "blinken xi", "2023-06-17", "2023-06-23", **BEIJING),
    ) == [{"d1"}, {"d2"}, {"d3"}]


def test_a_country_that_may_stand_for_two_officials_stands_alone() -> None:
    assert groups(
        report("d1", "blinken xi", "2023-06-19", **BEIJING),
        report("d2", "blinken wang", "2023-06-19", **BEIJING),
        report("d3", "blinken cn", "2023-06-19", **BEIJING),
    ) == [{"d1"}, {"d2"}, {"d3"}]


def test_a_loose_account_is_of_the_encounter_that_thrice_as_many_tell_of() -> None:
    leaders = [report(f"d{i}", "blinken xi", "2023-06-19", **BEIJING) for i in range(1, 4)]
    ministers = report("d5", "blinken wang", "2023-06-19", **BEIJING)
    countries = report("d6", "us cn", "2023-06-19", **BEIJING)
    assert groups(*leaders, ministers, countries) == [{"d1", "d2", "d3", "d6"}, {"d5"}]
    assert groups(*leaders[1:], ministers, countries) == [{"d2", "d3"}, {"d5"}, {"d6"}]
    june = report("d7", "blinken wang", "2023-06-01", "2023-06-30", date_precision="month")
    again = [report(f"d{i}", "blinken wang", "2023-06-26", **BEIJING) for i in range(8, 11)]
    told = {each.document_id for each in again}
    assert groups(ministers, june, *again) == sorted([{"d5"}, told | {"d7"}], key=sorted)


def test_a_venue_that_both_name_is_a_place_without_its_city() -> None:
    def at(document_id: str, who: str, venue: str) -> Report:
        return _at(report(document_id, who, "2023-06-19"), {"venue": venue})

    named = at("d1", "blinken xi", "Friendship Bridge")
    assert together(named, at("d2", "us cn", "the Friendship bridge"))
    assert not together(named, at("d2", "us cn", "Peace Hotel"))


def test_a_vague_date_joins_the_only_encounter_that_fits_and_no_one_of_two() -> None:
    july = report("d1", "blinken wang", "2023-07-01", "2023-07-31", date_precision="month")
    thirteenth = report("d2", "blinken wang", "2023-07-13")
    assert together(july, thirteenth)
    assert groups(july, thirteenth, report("d3", "blinken wang", "2023-07-27")) == [{"d1"}, {"d2"}, {"d3"}]


def test_undated_reports_join_what_was_in_the_news() -> None:
    held = report("d1", "blinken xi", "2023-06-19", reported="2023-06-19")
    assert together(held, report("d2", "blinken xi", None, reported="2023-06-21"))
    assert not together(held, report("d2", "blinken xi", None, reported="2023-07-21"))
    assert not together(held, report("d2", "blinken xi", None))


def test_a_gathering_is_known_by_its_forum_day_and_city() -> None:
    vilnius = {"city": "Vilnius", "country": "LT", "type": "gathering"}
    assert together(
        report("d1", "nato blinken", "2023-07-11", **vilnius), report("d2", "nato wang", "2023-07-11", **vilnius)
    )
    assert not together(
        report("d1", "nato blinken", "2023-07-11", **vilnius), report("d2", "nato wang", "2023-07-12", **vilnius)
    )


def test_days_before_and_after_the_calendar_do_no_harm() -> None:
    assert (
        len(groups(report("d1", "blinken xi", None, reported="0001-01-01"), report("d2", "blinken xi", "9999-12-31")))
        == 2
    )


def _at(told: Report, place: dict[str, object]) -> Report:
    return Report.model_validate({**told.model_dump(), "place": place})


def test_a_day_with_many_accounts_of_rival_meetings_is_resolved_once_for_each_two_groups() -> None:
    casts = ("blinken xi", "blinken wang", "blinken xi wang", "blinken xi wang lavrov")
    told = [report(f"d{i:03}", casts[i % 4], "2023-06-19", reported="2023-06-20", **BEIJING) for i in range(100)]
    found = groups(*told)
    assert sorted(len(group) for group in found) == [25, 25, 50]
