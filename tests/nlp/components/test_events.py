"""What encounters a sentence tells of: who, in which role, when, where, and what became of it."""

import datetime as dt

import pytest

HELD = [
    (
        "Chancellor Olaf Scholz met President Xi Jinping in Beijing on Tuesday.",
        "meeting",
        {"Olaf Scholz", "Xi Jinping"},
    ),
    ("President Xi Jinping was received by King Felipe in Madrid on Monday.", "meeting", {"Xi Jinping", "Felipe VI"}),
    (
        "French President Emmanuel Macron and German Chancellor Olaf Scholz spoke by telephone on Sunday.",
        "call",
        {"Emmanuel Macron", "Olaf Scholz"},
    ),
    (
        "Indian Prime Minister Narendra Modi said after talks with President Joe Biden that trade would grow.",
        "meeting",
        {"Narendra Modi", "Joe Biden"},
    ),
    (
        "Turkish President Recep Tayyip Erdogan shook hands with President Vladimir Putin in Sochi on Monday.",
        "meeting",
        {"Recep Tayyip Erdoğan", "Vladimir Putin"},
    ),
    (
        "Talks of Hamas with U.S. officials were held in Doha on Sunday.",
        "meeting",
        {"Hamas", "United States"},
    ),
]


@pytest.mark.parametrize(("text", "kind", "names"), HELD)
def test_a_held_encounter_names_its_sides(the_report, text, kind, names):
    report = the_report(text)
    assert (report.type, report.status) == (kind, "held")
    assert {p.name for p in report.participants} == names


STATUS = [
    ("Chancellor Olaf Scholz will meet President Xi Jinping in Beijing next week.", "planned"),
    ("Chancellor Olaf Scholz is to meet President Xi Jinping in Beijing on Friday.", "planned"),
    ("Chancellor Olaf Scholz hopes to meet President Xi Jinping this year.", "proposed"),
    ("A meeting between Chancellor Olaf Scholz and President Xi Jinping was postponed.", "postponed"),
    ("President Xi Jinping called off a meeting with Chancellor Olaf Scholz.", "cancelled"),
    ("Chancellor Olaf Scholz refused to meet President Xi Jinping.", "refused"),
    ("Chancellor Olaf Scholz is meeting President Xi Jinping in Beijing.", "ongoing"),
    ("Chancellor Olaf Scholz was to have met President Xi Jinping on Monday.", "cancelled"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status_follows_tense_and_the_words_around(the_report, text, status):
    assert the_report(text).status == status


NOTHING = [
    "Chancellor Olaf Scholz and President Xi Jinping often meet.",
    "The result met the expectations of President Joe Biden.",
    "British Prime Minister Rishi Sunak met his finance minister, Jeremy Hunt, in London on Monday.",
    "President Joe Biden met reporters at the White House on Monday.",
    "President Joe Biden imposed sanctions on Russia and wrote a letter to Congress.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_encounter_of_two_sides_is_left_out(read_text, text):
    assert read_text(text).reports == ()


def test_a_visit_lists_its_host_country(the_report):
    report = the_report("Prime Minister Narendra Modi will visit Washington next week.")
    assert (report.type, report.status) == ("visit", "planned")
    assert [(p.name, p.role) for p in report.participants] == [("Narendra Modi", "guest"), ("United States", "host")]
    assert (report.start, report.end) == (dt.date(2023, 6, 26), dt.date(2023, 7, 2))
    assert report.place is not None
    assert (report.place.city, report.place.country) == ("Washington", "US")


def test_a_host_receives_a_guest(the_report):
    report = the_report(
        "Japanese Prime Minister Fumio Kishida received South Korean President Yoon Suk Yeol in Tokyo on 16 March 2023."
    )
    assert [(p.name, p.role) for p in report.participants] == [("Fumio Kishida", "host"), ("Yoon Suk Yeol", "guest")]
    assert (report.date, report.date_basis) == ("2023-03-16", "explicit")


def test_a_mediator_is_neither_side(the_report):
    report = the_report("Qatar was mediating talks between Israel and Hamas in Doha on Monday.")
    assert {p.name: p.role for p in report.participants} == {
        "Qatar": "mediator",
        "Israel": "participant",
        "Hamas": "participant",
    }


def test_calls_to_several_leaders_are_several_calls(read_text):
    reports = read_text(
        "President Joe Biden spoke by telephone on Monday with French President Emmanuel Macron, German Chancellor "
        "Olaf Scholz and Polish President Andrzej Duda."
    ).reports
    assert [{p.name for p in r.participants} for r in reports] == [
        {"Joe Biden", "Emmanuel Macron"},
        {"Joe Biden", "Olaf Scholz"},
        {"Joe Biden", "Andrzej Duda"},
    ]


def test_two_days_are_two_encounters_and_one_day_is_one(read_text):
    text = (
        "President Joe Biden met Prime Minister Rishi Sunak in Belfast on Monday. The two leaders discussed trade. "
        "Biden and Sunak had met in Washington on 8 June."
    )
    assert [str(r.start) for r in read_text(text).reports] == ["2023-06-19", "2023-06-08"]


def test_a_date_of_another_clause_is_not_taken(the_report):
    report = the_report("President Xi Jinping received Chancellor Olaf Scholz, who turned 65 in May, on Monday.")
    assert str(report.start) == "2023-06-19"


def test_a_place_told_by_its_state(the_report):
    report = the_report("President Joe Biden met President Xi Jinping in Palm Beach, Florida, on Monday.")
    assert report.place is not None
    assert (report.place.city, report.place.country) == ("Palm Beach", "US")


def test_the_topic_keeps_the_words_of_the_text(the_report):
    report = the_report("President Joe Biden met President Xi Jinping on Monday to discuss climate change.")
    assert [(t.id, t.text) for t in report.topics] == [("climate", "climate change")]


def test_mediators_told_in_a_participle_do_not_hide_the_sides(the_report):
    report = the_report("Israeli and Hamas negotiators resumed indirect talks in Cairo on Sunday, mediated by Qatar.")
    assert {p.name: p.role for p in report.participants} == {
        "Israel": "participant",
        "Hamas": "participant",
        "Qatar": "mediator",
    }


def test_the_day_of_calling_off_is_not_the_day_of_the_encounter(the_report):
    report = the_report("A planned summit between Trump and Putin in Budapest was called off last week.", "2025-10-28")
    assert (report.status, report.start) == ("cancelled", None)


def test_leaders_of_the_day_go_by_their_family_name(the_report):
    report = the_report(
        "Lavrov and Rubio met in Riyadh on February 18 for talks on ending the war in Ukraine.", "2025-03-01"
    )
    assert {p.name for p in report.participants} == {"Sergey Lavrov", "Marco Rubio"}
    assert report.place is not None
    assert report.place.city == "Riyadh"


def test_a_courtesy_call_is_a_visit_to_a_host_not_a_telephone_call(the_report):
    report = the_report(
        "Pakistani Foreign Minister Ishaq Dar called on Amir Khan Muttaqi, the Afghan minister, on Monday."
    )
    assert report.type == "meeting"
    assert [p.role for p in report.participants] == ["guest", "host"]


def test_a_story_counts_its_days_from_its_dateline(the_report):
    report = the_report(
        "SAN FRANCISCO, June 19 — President Joe Biden met President Xi Jinping here today.", "2023-06-20"
    )
    assert str(report.start) == "2023-06-19"


@pytest.mark.parametrize(
    "text",
    [
        "The Islamic State leadership may ultimately meet its demise in Iraq.",
        "Senator Hillary Clinton attended services at the Hill Street Church in Ottawa.",
        "Martin Weller, an economist who heads Northern Capital in Harare, said that President Joe Biden was right.",
        "Neither Vladimir Putin nor Xi Jinping came to New Delhi.",
    ],
)
def test_people_of_no_office_and_bodies_of_no_state_do_not_meet_here(read_text, text):
    assert read_text(text).reports == ()


@pytest.mark.parametrize(("place", "city"), [("California", None), ("New York", "New York")])
def test_a_state_is_no_city_unless_its_city_is_greater(the_report, place, city):
    report = the_report(f"President Joe Biden met President Xi Jinping in {place} on Monday.")
    assert report.place is not None
    assert (report.place.city, report.place.country) == (city, "US")


def test_who_puts_a_trip_off_is_its_guest(the_report):
    report = the_report("Secretary of State Antony Blinken put off a trip to Beijing because of a balloon.")
    assert (report.type, report.status) == ("visit", "postponed")
    assert [(p.name, p.role) for p in report.participants] == [("Antony Blinken", "guest"), ("China", "host")]
