"""The five ways of the README: each is walked by clicks alone, and ends where the README says."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from scripts.tour import WAYS, Way, start

ANSWERS = {
    "blinken_in_beijing": (
        "Antony Blinken met Qin Gang",
        "Wang Yi met Antony Blinken",
        "Xi Jinping met Antony Blinken",
    ),
    "xi_and_biden_next": ("San Francisco", "November 2023"),
    "whom_wang_met": ("Antony Blinken", "Jake Sullivan"),
    "hamas_and_the_us": ("Hamas", "Russia", "United States"),
    "what_is_disputed": ("Great Hall of the People", "Diaoyutai State Guesthouse", "Sunday, 18 June 2023"),
}
README = (Path(__file__).parents[2] / "README.md").read_text()


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_way_of_the_readme_leads_to_its_answer(page: Page, way: Way) -> None:
    start(page)
    answer = way(page)
    for words in ANSWERS[way.__name__]:
        assert words in answer


def test_the_readme_shows_each_way_with_its_picture() -> None:
    for way in WAYS:
        question = re.sub(r"\s+", " ", way.__doc__ or "").strip()
        assert f"**{question}**" in README
        assert f"docs/tour/{way.__name__}.png" in README
        assert (Path(__file__).parents[2] / "docs" / "tour" / f"{way.__name__}.png").is_file()
