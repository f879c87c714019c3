"""Visits to two countries of which one noun tells: "visited both capitals", "will travel to both countries"."""

import pytest

QUARREL = "Relations between Greece and Turkey are poor. "
SAID = [
    ("US envoy Anthony Lake visited both capitals in May.", {"Athens", "Ankara"}, "held"),
    ("US envoy Anthony Lake is expected in the two capitals next month.", {"Athens", "Ankara"}, "planned"),
    ("US envoy Anthony Lake will travel to both countries next month.", {None}, "planned"),
    ("Anthony Lake, the US envoy, said that he would travel to both capitals.", {"Athens", "Ankara"}, "planned"),
]


@pytest.mark.parametrize(("sentence", "cities", "status"), SAID)
def test_each_of_the_two_is_visited(read_text, sentence, cities, status):
    visits = [r for r in read_text(QUARREL + sentence).reports if r.type == "visit"]
    assert {r.place.country for r in visits} == {"GR", "TR"}
    assert {r.place.city for r in visits} == cities
    assert {r.status for r in visits} == {status}
    assert all([p.name for p in r.participants if p.role == "guest"] == ["Anthony Lake"] for r in visits)


def test_the_two_may_be_those_of_the_two_leaders(read_text):
    text = (
        "Kyriakos Mitsotakis, the Greek prime minister, and Turkish President Recep Tayyip Erdogan spoke in Oslo, "
        "Norway. Norway was pleased. The two leaders agreed in Norway. US envoy Anthony Lake visited both capitals."
    )
    visits = [r for r in read_text(text).reports if r.type == "visit" and r.participants[0].name == "Anthony Lake"]
    assert {r.place.country for r in visits} == {"GR", "TR"}


def test_the_two_countries_are_those_that_the_text_is_about(read_text):
    text = (
        QUARREL + "Nobody trusts the other. Fishermen complain. Nothing has changed for years. Islands are disputed. "
        "Talks between the foreign ministers of the two countries in Oslo last December ended in failure."
    )
    (meeting,) = read_text(text).reports
    assert {p.name for p in meeting.participants} == {"Greece", "Turkey"}
