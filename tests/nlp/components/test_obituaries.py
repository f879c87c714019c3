"""Obituaries: a paragraph that begins with "he" goes on about who has died, and nothing in it is of today."""

import pytest

from nlp.components.text.obituaries import death_told
from tests.nlp.conftest import ReadText
from tests.nlp.reported import names

LIFE = (
    "Jimmy Carter, who has died aged 100, was more admired out of office than in it.\n\n"
    "The hostages in Tehran undid him. Ronald Reagan won in a landslide.\n\n"
    "In retirement he went to Havana in 2002, where Fidel Castro took him to a baseball game."
)


def test_he_is_who_has_died(read_text: ReadText) -> None:
    reports = read_text(LIFE, "2024-12-30", title="Obituary: Jimmy Carter").reports
    assert reports
    assert all("Jimmy Carter" in names(r) and "Ronald Reagan" not in names(r) for r in reports)


def test_what_a_life_tells_without_a_day_is_not_of_today(read_text: ReadText) -> None:
    text = (
        "Dame Ruth Ellery, who has died at 91, ran a British mission. "
        "In Paris she haggled for three years with Le Duc Tho."
    )
    assert all(r.date is None for r in read_text(text, "2025-08-19", title="Obituary: Ruth Ellery").reports)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The minister died on Monday in a crash. Talks with Chile were put off.", "Minister killed in crash"),
        ("Three people died in the blast. Ruiz met the king.", None),
    ],
)
def test_news_of_deaths_is_no_obituary(text: str, title: str | None) -> None:
    assert death_told(text, title) is None
