"""Where an encounter was, told in the styles of the field: by its sentence, heading, dateline, or what was before."""

import pytest

from nlp.knowledge.base import knowledge_base

TOLD = [
    # a wire report from a third country, whose reporter is there
    (
        "LIMA, Peru - Chinese leader Xi Jinping met with President Joe Biden on Saturday at a hotel.",
        "2024-11-18",
        ("Lima", "PE"),
    ),
    # a caption, whose place the parse hangs on something else
    (
        "U.S. President Donald Trump meets North Korean leader Kim Jong Un at the demilitarized zone separating the "
        "two Koreas, in Panmunjom, South Korea, June 30, 2019.",
        "2019-07-02",
        ("Panmunjom", "KR"),
    ),
    # a judgement before a colon
    (
        "Olaf Scholz is back from a tour. In Maputo yesterday it was harder going: Scholz had 40 minutes with "
        "the new president, Daniel Chapo.",
        "2025-11-14",
        ("Maputo", "MZ"),
    ),
    # a schedule
    (
        "Foreign ministry diary. 9 October, Tirana: Foreign Minister Igli Hasani receives Italy's Antonio Tajani.",
        "2023-10-06",
        ("Tirana", "AL"),
    ),
    # captions that begin with a ground, or say that they are of the files
    (
        "HELSINKI, June 14 — Strobe Talbott waves.\n\n"
        "PRISTINA AIRPORT, June 13 — Igor Ivanov shakes hands with the British general, Michael Jackson.",
        "1999-06-15",
        ("Pristina", "XK"),
    ),
    (
        "BOGOTA, March 8 — Juan Manuel Santos waves.\n\n"
        "HAVANA, file photograph, August 24, 2016 — Igor Ivanov shakes hands with Bruno Rodriguez of Cuba.",
        "2017-03-09",
        ("Havana", "CU"),
    ),
    # a live blog that named the town before
    (
        "Antalya, 11:15: Lavrov and Kuleba are in the room.\n"
        "11:50: Sergei Lavrov and Dmytro Kuleba met for an hour in the Turkish resort.",
        "2022-03-10",
        ("Antalya", "TR"),
    ),
    # a readout, by the forum that is named after its city
    (
        "The High Representative, Josep Borrell, held talks with Foreign Minister Subrahmanyam Jaishankar in the "
        "margins of the Brussels ministerial of the Trade and Technology Council on 16 May 2023.",
        "2023-05-17",
        ("Brussels", "BE"),
    ),
    # an adjective behind a comma names no country of the town before it
    (
        "At COP28 in Dubai, Indian Prime Minister Narendra Modi met Israeli President Isaac Herzog on Friday.",
        "2023-12-02",
        ("Dubai", "AE"),
    ),
    # where they were the sentence before
    (
        "Libya's rivals, Fayez al-Sarraj and Khalifa Haftar, were in Berlin on Sunday. German Chancellor Angela Merkel "
        "saw Haftar separately at the chancellery.",
        "2020-01-20",
        ("Berlin", "DE"),
    ),
    # where they are said to have gone together
    (
        "President Vladimir Putin met President Jacques Chirac on Monday. Putin and Chirac attended a concert at the "
        "opera house of Vienna.",
        "2003-06-03",
        ("Vienna", "AT"),
    ),
    # a town that no table has, beside one that is known
    (
        "Nicolas Sarkozy met Dmitry Medvedev on Monday at the castle of Meiendorf, near Moscow.",
        "2008-09-09",
        ("Meiendorf", "RU"),
    ),
    # the words of a city where the table of venues has another name of it
    (
        "Japanese Prime Minister Shinzo Abe met President-elect Donald Trump at Trump Tower in New York on Thursday.",
        "2016-11-18",
        ("New York", "US"),
    ),
]


@pytest.mark.parametrize(("text", "published", "place"), TOLD)
def test_an_encounter_is_placed_as_it_is_told(read_text, text, published, place):
    meeting = next(r for r in read_text(text, published=published).reports if r.type == "meeting")
    assert (meeting.place.city, meeting.place.country) == place


ELSEWHERE = [
    "President Xi Jinping met Chancellor Olaf Scholz on Monday to discuss the war in Aleppo.",
    "President Xi Jinping met Chancellor Olaf Scholz on Monday as crowds marched in Tunis.",
    "A spokesman said in Ottawa that President Xi Jinping had met Chancellor Olaf Scholz on Monday.",
    "President Xi Jinping met Chancellor Olaf Scholz on Monday after the bombs in Kabul.",
]


@pytest.mark.parametrize("text", ELSEWHERE)
def test_what_is_talked_about_or_goes_on_elsewhere_is_no_place(read_text, text):
    meeting = next(r for r in read_text(text).reports if r.type == "meeting")
    assert meeting.place is None or meeting.place.city is None


def test_who_was_going_to_be_somewhere_was_not_there_yet(read_text):
    text = "President Xi Jinping will fly to Oslo on Friday. He met Chancellor Olaf Scholz on Monday."
    meeting = next(r for r in read_text(text).reports if r.type == "meeting")
    assert meeting.place is None or meeting.place.city != "Oslo"


def test_a_large_city_is_meant_before_a_small_one_of_its_name_elsewhere(read_text):
    text = "Mike Pompeo of the United States met Sergey Lavrov of Russia in Geneva on Monday."
    (meeting,) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (meeting.place.city, meeting.place.country) == ("Geneva", "CH")


@pytest.mark.parametrize("continent", ["Asia", "Africa", "Europe", "America", "Oceania"])
def test_no_continent_is_a_town(continent):
    assert knowledge_base().city(continent) is None


@pytest.mark.parametrize("did", ["exchanged views", "exchanged views for an hour", "exchanged ideas"])
def test_views_are_exchanged_where_they_are_said_to_be(read_text, did):
    (report,) = read_text(f"Olaf Scholz and Rishi Sunak {did} in Bonn on Monday.").reports
    assert report.place.city == "Bonn"


def test_what_views_are_on_is_no_place_of_theirs(read_text):
    (report,) = read_text("Olaf Scholz and Rishi Sunak exchanged views on elections in Libya on Monday.").reports
    assert report.place is None


@pytest.mark.parametrize("ahead", ["is to take place in Hue", "would next be held in Hue", "will be held in Hue"])
def test_the_next_meeting_does_not_place_the_last(read_text, ahead):
    reading = read_text(f"Mark Rutte met Vo Van Thuong on Monday. Both said that the meeting of ministers {ahead}.")
    met = next(r for r in reading.reports if r.status == "held")
    assert met.place is None or met.place.city != "Hue"
