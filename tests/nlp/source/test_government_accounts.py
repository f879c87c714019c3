"""Titles that are the names of accounts of governments."""

import pytest

from nlp.source.government_accounts import government_account


@pytest.mark.parametrize(
    ("title", "country"),
    [
        ("Kazakhstan MFA on Telegram", "KZ"),
        ("MFA of Latvia on X", "LV"),
        ("Ministry of Foreign Affairs of Japan (Facebook)", "JP"),
        ("Estonian Foreign Ministry", "EE"),
        ("MFA Armenia 🇦🇲", "AM"),
        ("Government of Rwanda on X", "RW"),
    ],
)
def test_accounts_of_governments(title: str, country: str) -> None:
    found = government_account(title)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("title", [None, "Latvia", "Foreign Ministry angry at Japan", "Marvel MFA on X"])
def test_other_titles(title: str | None) -> None:
    assert government_account(title) is None
