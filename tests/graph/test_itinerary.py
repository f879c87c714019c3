"""The stops of a journey, by an example."""

import json

from readings import reading, report

from graph.queries.itinerary import itinerary
from graph.store import Store


def test_a_visit_of_two_cities_is_two_stops_with_its_meetings(store: Store) -> None:
    cn = {"country": "CN"}
    told = [
        report("v", "blinken cn", "2023-06-17", "2023-06-20", type="visit", roles={"blinken": "guest"}, **cn),
        report("m1", "blinken wang", "2023-06-18", city="Beijing", **cn),
        report("m2", "blinken xi", "2023-06-19", city="Beijing", **cn),
        report("m3", "blinken envoy", "2023-06-20", city="Shanghai", **cn),
        report("m4", "blinken lavrov", "2023-06-21", city="Geneva", country="CH"),
        report(
            "m5",
            "blinken lavrov",
            "2023-06-01",
            "2023-06-30",
            city="Geneva",
            country="CH",
            date_precision="month",
            type="gathering",
        ),
        report("m6", "blinken nato", "2023-06-24", city="Washington", country="US"),
        report("c", "blinken lavrov", "2023-06-19", type="call"),
    ]
    store.add_many([reading(each.document_id, each) for each in told])
    stops = [json.loads(row) for row in itinerary(store, "blinken").rows]
    assert [
        (stop["city"], stop["start"][8:], stop["end"][8:], len(stop["events"]), stop["home"]) for stop in stops
    ] == [
        ("Beijing", "17", "19", 3, False),
        ("Shanghai", "20", "20", 1, False),
        ("Geneva", "21", "21", 2, False),
        ("Washington", "24", "24", 1, True),
    ]
    assert stops[0]["visits"] == stops[1]["visits"] == [stops[0]["events"][0]["id"]]
    assert all(stop["certain"] and not stop["overlaps"] for stop in stops)
