"""What is told as days, weeks or months before, which has neither the day told beside it nor that of the news."""

import pytest

BEFORE = [
    ("Narendra Modi spoke with Nepal's Prime Minister Balendra Shah on Thursday. The call came days after Foreign "
     "Secretary Vikram Misri concluded a visit to Kathmandu, where he met Nepal's Foreign Secretary Amrit Bahadur Rai.",
     "Vikram Misri", None),
    ("Emmanuel Macron arrived in Yerevan on Tuesday, weeks after he received Prime Minister Nikol Pashinyan in Paris.",
     "Nikol Pashinyan", None),
    ("North Korea fired two missiles on Tuesday, days after Joe Biden met Yoon Suk Yeol in Seoul.",
     "Joe Biden", None),
    ("Days after he met Joe Biden at the White House, Fumio Kishida received William Ruto in Tokyo on Tuesday.",
     "Joe Biden", None),
    ("Days after he met Joe Biden at the White House, Fumio Kishida received William Ruto in Tokyo on Tuesday.",
     "William Ruto", "2024-05-14"),
    ("North Korea fired two missiles on Tuesday, days after Joe Biden met Yoon Suk Yeol in Seoul on 5 May.",
     "Joe Biden", "2024-05-05"),
    ("Emmanuel Macron arrived in Yerevan on Tuesday, two weeks after talks with Prime Minister Nikol Pashinyan in "
     "Paris.", "Nikol Pashinyan", "2024-04-30~"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "day"), BEFORE)
def test_some_days_before_is_no_day(read_text, text, name, day):
    reports = read_text(text, published="2024-05-14").reports
    assert {r.date for r in reports if name in {p.name for p in r.participants}} == {day}


def test_recent_travel_is_not_of_the_day_of_the_news(read_text):
    text = (
        "Gina Raimondo will travel to Beijing from August 27 to 30, 2023.\n\nThe trip follows recent travel to Beijing "
        "by Antony Blinken and Janet Yellen."
    )
    reports = read_text(text, published="2023-08-22").reports
    assert [r.date for r in reports if "Antony Blinken" in {p.name for p in r.participants}] == [None]


def test_recent_travel_that_a_trip_follows_has_no_day_of_the_news(read_text):
    text = (
        "Gina Raimondo will travel to Beijing from August 27 to 30, 2023. Joe Biden and Xi Jinping met in Bali last "
        "November. The trip follows recent travel to Beijing by Secretary of State Antony Blinken and Secretary of the "
        "Treasury Janet Yellen."
    )
    reports = read_text(text, published="2023-08-22").reports
    assert [r.date for r in reports if "Antony Blinken" in {p.name for p in r.participants}] == [None]
