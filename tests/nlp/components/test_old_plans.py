"""Days of plans made before, of offers and of decisions, and days counted from a clause below."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses

WEDNESDAY = "2024-10-09"
TOLD = [
    ("Mexico offered on Sunday to host talks between Daniel Noboa and Gustavo Petro.", None),
    ("Emmanuel Macron on Monday agreed to meet Masoud Pezeshkian.", None),
    ("Emmanuel Macron on Monday agreed to meet Masoud Pezeshkian on Saturday.", "2024-10-12"),
    ("Emmanuel Macron was to have met Masoud Pezeshkian on Tuesday.", "2024-10-08"),
    ("Talks between Emmanuel Macron and Masoud Pezeshkian, which had been expected on Monday, were postponed.",
     "2024-10-07"),
    ("Emmanuel Macron had been due to see Masoud Pezeshkian on Thursday.", "2024-10-10"),
    ("A planned call on Sunday between Emmanuel Macron and Masoud Pezeshkian did not take place.", "2024-10-06"),
    ("Emmanuel Macron will meet Masoud Pezeshkian two days after arriving in Tehran on Friday.", "2024-10-13"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), TOLD)
def test_the_day_is_that_of_the_encounter(read_text, text, date):
    reports = [report for report in read_text(text, published=WEDNESDAY).reports if report.type != "visit"]
    assert reports
    assert {report.date for report in reports} == {date}


def test_a_date_of_its_own_clause_is_nearer_than_one_of_the_clause_before(read_text):
    text = "Paul Kagame was in Doha from Thursday until Saturday and met Ursula von der Leyen there on Friday."
    dates = {report.type: report.date for report in read_text(text, published=WEDNESDAY).reports}
    assert dates["meeting"] == "2024-10-04"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Paul Kagame and Yoweri Museveni were scheduled to meet in Kabale on 5 September.", "2024-09-05"),
        ("Paul Kagame declined on Monday to meet Yoweri Museveni.", None),
        ("On 1 October, Paul Kagame saw Yoweri Museveni in Kabale; on the 3rd he met William Ruto in Kisumu.",
         "2024-10-03"),
        ("Paul Kagame flew to Kisumu on Sunday, where he conferred with William Ruto.", "2024-10-06"),
    ],
)  # fmt: skip
def test_days_of_plans_refusals_and_arrivals(read_text, text, date):
    last = [report for report in read_text(text, published=WEDNESDAY).reports if report.type != "visit"][-1]
    assert last.date == date


@pytest.mark.parametrize(
    ("text", "published", "date"),
    [
        ("The envoy left three weeks after Yoon Suk Yeol met Rishi Sunak in London on 21 November.",
         "2023-12-14", "2023-11-21"),
        ("Joko Widodo's last visit to Beijing was on 17 October 2023. Xi Jinping received him for two hours.",
         "2024-03-01", "2023-10-17"),
        ("Yoon Suk Yeol was slated to meet Rishi Sunak on Friday.", "2023-12-14", "2023-12-15"),
        ("Yoon Suk Yeol's talks with Rishi Sunak, due on Wednesday, fell through.", "2023-12-14", "2023-12-13"),
    ],
)  # fmt: skip
def test_a_date_of_its_own_is_kept_and_a_visit_dates_what_follows(read_text, text, published, date):
    reports = read_text(text, published=published).reports
    assert reports
    assert {report.date for report in reports} == {date}


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("Talks in Nairobi between Paul Kagame and Felix Tshisekedi are to take place on 20 October.",
         "planned", "2024-10-20"),
        ("Paul Kagame postponed his trip to Angola, scheduled for Friday, in protest.", "postponed", "2024-10-11"),
    ],
)  # fmt: skip
def test_what_is_to_take_place_and_what_had_been_scheduled(read_text, text, status, date):
    (report,) = read_text(text, published=WEDNESDAY).reports
    assert (report.status, report.date) == (status, date)


@pytest.mark.parametrize(
    "text",
    [
        "Merkel and Sarkozy agreed to meet again in Berlin on 21 May 2009.",
        "The envoy was credited with arranging a meeting between Merkel and Sarkozy in Oslo on 25 June 2009.",
        "The envoy managed to organise a meeting of Merkel and Sarkozy in May 2009.",
    ],
)
def test_what_was_arranged_long_ago_was_held(read_text: ReadText, text: str) -> None:
    assert statuses(read_text(text, "2020-03-04"), "meeting") == {"held"}


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Merkel and Sarkozy agreed to meet again in Berlin on 21 May 2009.", "2009-04-30"),
        ("Merkel and Sarkozy were to meet in Berlin on 21 May 2009.", "2020-03-04"),
    ],
)
def test_what_was_to_be_may_not_have_been(read_text: ReadText, text: str, published: str) -> None:
    assert "planned" in statuses(read_text(text, published), "meeting")
