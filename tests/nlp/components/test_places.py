"""Where an encounter is said to be: by its clause, by the words for its venue, by the sentences around it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.components.places.city_names import city_place
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

CLAUSE = [
    ("President Emmanuel Macron received Chancellor Olaf Scholz at his Nice residence on Monday.", "Nice", "FR"),
    ("President Xi Jinping met President Vladimir Putin at the Samarkand airport on Monday.", "Samarkand", "UZ"),
    ("President Xi Jinping met President Vladimir Putin on the outskirts of Samarkand on Monday.", "Samarkand", "UZ"),
    ("Chancellor Olaf Scholz met two Chinese generals in Chengdu on Monday.", "Chengdu", "CN"),
    ("President Vladimir Putin flew to Astana for talks with President Xi Jinping on Monday.", "Astana", "KZ"),
    ("Chancellor Olaf Scholz went on to Oslo, where President Xi Jinping received him on Monday.", "Oslo", "NO"),
    ("Chancellor Olaf Scholz met President Xi Jinping in the southern Chinese city of Guangzhou.", "Guangzhou", "CN"),
    ("Chancellor Olaf Scholz met President Xi Jinping in the Malaysian capital on Monday.", "Kuala Lumpur", "MY"),
    ("Chancellor Olaf Scholz met President Xi Jinping in Ho Chi Minh City on Monday.", "Ho Chi Minh City", "VN"),
]


@pytest.mark.parametrize(("text", "city", "country"), CLAUSE)
def test_a_clause_places_its_encounter(read_text, text, city, country):
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == (city, country)


AROUND = [
    ("President Xi Jinping met Chancellor Olaf Scholz. The meeting took place in the city of Hangzhou.", "Hangzhou"),
    (
        "President Xi Jinping met Chancellor Olaf Scholz on Monday.\n\n"
        "President Xi Jinping: I am glad to welcome you to Hangzhou, Mr Chancellor.",
        "Hangzhou",
    ),
    ("OSLO, June 20 (Tern Wire) — President Xi Jinping met Chancellor Olaf Scholz here on Monday.", "Oslo"),
    ("Chancellor Olaf Scholz landed in Bergen. President Xi Jinping met him there on Monday.", "Bergen"),
]


@pytest.mark.parametrize(("text", "city"), AROUND)
def test_the_sentences_around_place_an_encounter(read_text, text, city):
    meeting = next(r for r in read_text(text).reports if r.type == "meeting")
    assert meeting.place.city == city


def test_a_visit_goes_to_the_city_of_its_meetings(read_text):
    text = "German Chancellor Olaf Scholz is on a visit to China. He met President Xi Jinping in Hangzhou on Monday."
    (visit,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert (visit.place.city, visit.place.country) == ("Hangzhou", "CN")


def test_an_announcement_that_names_one_city_of_the_country_means_it(read_text):
    text = "Chancellor Olaf Scholz will visit China on Friday. A speech at a university in Hangzhou is planned."
    (visit,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert visit.place.city == "Hangzhou"


NOWHERE = [
    "President Xi Jinping and Chancellor Olaf Scholz spoke by telephone on Monday of their meeting in Hangzhou.",
    "President Xi Jinping met Chancellor Olaf Scholz on Monday. They discussed the fighting in Khartoum.",
    "Chancellor Olaf Scholz arrived in Oslo after talks with President Xi Jinping on Monday.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_calls_and_other_places_give_no_city(read_text, text):
    told = [r for r in read_text(text).reports if len(r.participants) == 2 and r.type != "visit" and r.date_text]
    assert told
    assert all(r.place is None or r.place.city is None for r in told)


def test_an_owner_after_a_comma_is_not_where_the_city_lies(read_text):
    text = "Earlier in Hangzhou, Russia's Foreign Minister Sergei Lavrov met German Chancellor Olaf Scholz."
    assert read_text(text).reports[0].place.country == "CN"


def test_a_second_capital_is_a_city_of_its_own():
    base = knowledge_base()
    for first, second, country in (("Jerusalem", "Tel Aviv", "IL"), ("Yamoussoukro", "Abidjan", "CI")):
        assert base.city(second, country).name == second
        assert base.city(first, country).lat != base.city(second, country).lat


SPELLINGS = (("Kiev", "Kyiv"), ("St Petersburg", "Saint Petersburg"), ("Danang", "Da Nang"), ("Nur-Sultan", "Astana"))


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_a_city_is_called_as_in_the_text_and_stays_one_city(one, other):
    first, second = city_place(one, None), city_place(other, None)
    assert first is not None
    assert second is not None
    assert (first.city, second.city) == (one, other)
    assert not first.is_other_city(second)


_PLACES = st.builds(
    Where,
    st.none(),
    st.sampled_from([None, "Kiev", "Kyiv", "Oslo"]),
    st.none(),
    st.sampled_from([None, 50.4, 59.9]),
    st.sampled_from([None, 30.5, 10.7]),
)


@given(_PLACES, _PLACES)
@settings(max_examples=60)
def test_being_another_city_is_mutual_and_never_of_itself(one, other):
    assert not one.is_other_city(one)
    assert one.is_other_city(other) == other.is_other_city(one)


def test_a_guest_who_left_for_another_city_met_in_the_one_before(read_text):
    text = (
        "BERLIN, June 20 - Chancellor Olaf Scholz and Chinese Premier Li Qiang led their ministers into talks on "
        "Tuesday.\n\nLi, on his first trip abroad as premier, had been received by President Frank-Walter Steinmeier "
        "on Monday.\n\nLi left for Munich in the afternoon."
    )
    met = [r for r in read_text(text).reports if r.type == "meeting"]
    assert met
    assert {r.place.city for r in met} == {"Berlin"}
