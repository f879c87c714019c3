"""Newsletters and live blogs: rubrics in capitals with days and places, items in one line, a greeting from a town."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

NOTES = (
    "GOOD MORNING from Vienna, dear readers.\n\n"
    "DRIVING THE DAY — Foreign Minister Alexander Schallenberg sees Slovakia's Miroslav Wlachovský here at noon.\n\n"
    "TOMORROW: Chancellor Karl Nehammer hosts Viktor Orbán for lunch … Serbia's Ivica Dačić visits Budapest … "
    "Poland votes on sugar.\n\n"
    "MEANWHILE IN SOFIA: Nikolai Denkov received Kyriakos Mitsotakis yesterday."
)


def test_rubrics_date_what_stands_below_them(read_text: ReadText) -> None:
    days = {frozenset(p.name for p in r.participants): r.date for r in read_text(NOTES).reports if r.date}
    assert days[frozenset({"Karl Nehammer", "Viktor Orbán"})] == "2023-06-21"
    assert days[frozenset({"Ivica Dačić", "Hungary"})] == "2023-06-21"


def test_items_of_one_line_are_sentences(read_text: ReadText) -> None:
    found = told(read_text(NOTES))
    assert ("meeting", "planned", frozenset({"Karl Nehammer", "Viktor Orbán"})) in found
    assert ("visit", "planned", frozenset({"Ivica Dačić", "Hungary"})) in found


def test_here_is_where_the_greeting_comes_from(read_text: ReadText) -> None:
    places = {frozenset(p.name for p in r.participants): r.place for r in read_text(NOTES).reports}
    place = places[frozenset({"Alexander Schallenberg", "Miroslav Wlachovský"})]
    assert place is not None
    assert place.city == "Vienna"


def test_rubrics_say_where_things_are(read_text: ReadText) -> None:
    places = {frozenset(p.name for p in r.participants): r.place for r in read_text(NOTES).reports}
    place = places[frozenset({"Nikolai Denkov", "Kyriakos Mitsotakis"})]
    assert place is not None
    assert place.city == "Sofia"


def test_a_live_blog_says_where_it_comes_from(read_text: ReadText) -> None:
    text = (
        "14:05 The talks between Nikol Pashinyan and Ilham Aliyev have begun.\n\n"
        "10:00 Good morning and welcome to our live coverage from Abu Dhabi."
    )
    (report,) = read_text(text).reports
    assert report.place is not None
    assert report.place.city == "Abu Dhabi"


def test_one_dateline_is_no_rubric(read_text: ReadText) -> None:
    text = "PRAGUE — Petr Fiala hosts Olaf Scholz today. They are to talk about gas."
    assert {r.status for r in read_text(text).reports} <= {"ongoing", "held", "planned"}
