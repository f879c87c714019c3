"""Which date of a text an encounter takes, and which way it goes: by tense, clause, heading and dateline."""

import pytest

DATED = [
    # the verb says that the weekday is to come
    ("On Tuesday Emmanuel Macron is in Geneva to see Swiss President Viola Amherd.", "2024-01-28", "2024-01-30"),
    ("Emmanuel Macron is supposed to meet Olaf Scholz in Berlin on Friday.", "2024-01-29", "2024-02-02"),
    # it does not where it is told of the past, or where the date belongs to a noun
    ("Emmanuel Macron met Olaf Scholz in Berlin on Friday.", "2024-01-29", "2024-01-26"),
    ("Friday's talks between Emmanuel Macron and Olaf Scholz in Berlin have shown a rift.", "2024-01-29", "2024-01-26"),
    # the clause that owns the date
    ("Emmanuel Macron will meet Olaf Scholz in Berlin, in early April, said the spokesman.",
     "2024-01-29", "2024-04-01/2024-04-15"),
    ("Emmanuel Macron, after lunch with his staff in Lyon on Sunday, travels to Germany on Tuesday.",
     "2024-01-29", "2024-01-30"),
    ("Emmanuel Macron refused talks with Olaf Scholz for next Monday.",
     "2024-01-29", "2024-02-05"),
    ("The week after next Emmanuel Macron flies to Beijing; the week after that, to Tokyo.",
     "2024-01-31", "2024-02-12/2024-02-18"),
    # a second date makes it closer or longer
    ("Earlier this month, on the 9th to be exact, Emmanuel Macron met Olaf Scholz in Berlin.",
     "2024-01-29", "2024-01-09"),
    ("Emmanuel Macron arrived in Berlin on Tuesday, where he stays until Thursday.",
     "2024-01-31", "2024-01-30/2024-02-01"),
    ("Emmanuel Macron arrived in Berlin on Sunday and will leave on Wednesday.", "2024-01-30", "2024-01-28/2024-01-31"),
    ("Xi Jinping will be in Germany from Tuesday to Friday.", "2024-01-26", "2024-01-30/2024-02-02"),
    ("Emmanuel Macron and Olaf Scholz met in Berlin a day later, on Sunday.", "2024-01-31", "2024-01-28"),
    # counted from the day beside it
    ("The papers came out on Friday, two days after Emmanuel Macron's trip to Germany.", "2024-01-29", "2024-01-24"),
    # how long it lasted
    ("Six days of talks between Emmanuel Macron and Olaf Scholz in Berlin ended on Saturday.",
     "2024-01-29", "2024-01-22/2024-01-27"),
    ("Emmanuel Macron and Olaf Scholz entered a third day of talks in Berlin on Saturday.",
     "2024-01-29", "2024-01-25/2024-01-27"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "date"), DATED)
def test_an_encounter_takes_the_date_of_its_clause(read_text, text, published, date):
    assert date in {report.date for report in read_text(text, published=published).reports}


def test_what_the_verb_puts_ahead_is_planned(read_text):
    text = "Emmanuel Macron is supposed to meet Olaf Scholz in Berlin on Friday."
    (report,) = read_text(text, published="2024-01-29").reports
    assert report.status == "planned"


def test_a_day_heads_the_entries_of_an_agenda(read_text):
    agenda = (
        "Agenda of the Foreign Minister of Costa Rica\n\nForeign Minister of Costa Rica: Mariela Quesada.\n\n"
        "Monday. No public engagements.\n\n"
        "Tuesday. The Minister travels to Panama City. Midday: working lunch with her Panamanian colleague, "
        "Ricardo Arosemena.\n\nThe Minister will also meet the Foreign Minister of Norway, Espen Barth Eide."
    )
    dates = [report.date for report in read_text(agenda, published="2023-10-01").reports]
    assert dates.count("2023-10-03") == 2
    assert "2023-10-02" not in dates


def test_each_story_of_a_text_counts_from_its_own_dateline(read_text):
    captions = (
        "SANTIAGO, Nov. 10 — Chilean President Eduardo Frei received Argentine President Carlos Menem on Sunday. "
        "The press was not asked in.\n\n"
        "VINA DEL MAR, Nov. 11 — Mexican President Ernesto Zedillo met Peruvian President Alberto Fujimori on Monday. "
        "It was raining hard."
    )
    dates = [report.date for report in read_text(captions, published="1996-11-11").reports]
    assert dates == ["1996-11-10", "1996-11-11"]


MATTERS = [
    "Presidents Emmanuel Macron of France and Karol Nawrocki of Poland met in Warsaw. They discussed the carrying out "
    "of the agreement of March 5, 2020.",
    "Emmanuel Macron had a telephone conversation with Karol Nawrocki. The two presidents expressed satisfaction with "
    "the January 30 Balkan Forum.",
    "Emmanuel Macron met former European Commission President Romano Prodi (1999-2004) in Paris. It was raining.",
]


@pytest.mark.parametrize("text", MATTERS)
def test_the_date_of_what_is_discussed_is_not_that_of_the_talks(read_text, text):
    (report,) = (r for r in read_text(text, published="2020-03-20").reports if r.type != "gathering")
    assert report.date == "2020-03-20"


def test_talks_not_told_of_before_are_dated_by_what_is_said_of_them(read_text):
    text = "In May 2019 Emmanuel Macron and Giuseppe Conte discussed the strike of the ferrymen."
    (report,) = read_text(text, published="2020-03-20").reports
    assert report.date == "2019-05"


def test_the_only_date_of_an_announcement_stands_in_its_headline(read_text):
    text = (
        "Emmanuel Macron will receive the credentials of ambassadors on October 3\n\nBy tradition, the ceremony will "
        "take place in the Hall of Feasts.\n\nTwo ambassadors will present their credentials to the French President: "
        "Anna Berg (Kingdom of Norway) and Omar Haddad (Kingdom of Jordan)."
    )
    dates = {report.date for report in read_text(text, published="2017-10-02").reports}
    assert dates == {"2017-10-03"}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Wang Yi on Monday held talks with Fernando Aramayo of Bolivia, who is on an official visit to China from "
            "Jan. 27 to 30.",
            "2024-01-27/2024-01-30",
        ),
        (
            "King Felipe VI gave an audience on Monday to Santiago Pena of Paraguay, who is in Spain on a state visit "
            "from January 28 to 31.",
            "2024-01-28/2024-01-31",
        ),
    ],
)
def test_who_is_on_a_visit_has_days_of_his_own(read_text, text, days):
    assert {r.date for r in read_text(text, published="2024-01-30").reports if r.type == "visit"} == {days}
