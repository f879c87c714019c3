"""Whose government publishes a page, by its host."""

import pytest

from nlp.source.publisher import Publisher, publisher_of


@pytest.mark.parametrize(
    ("url", "source", "expected"),
    [
        ("https://www.gov.uk/government/news/call", None, Publisher("GB")),
        ("https://www.mofa.go.jp/press/1.html", None, Publisher("JP", "foreign", "foreign_minister")),
        ("https://www.state.gov/readout", "Harbour Wire", Publisher("US", "foreign", "foreign_minister")),
        ("https://www.defense.gov/News", None, Publisher("US", "defence")),
        ("https://pm.gc.ca/en/news", None, Publisher("CA", None, "head_of_government")),
        (None, "en.kremlin.ru", Publisher("RU", None, "head_of_state")),
        ("http://en.kremlin.ru/events", None, Publisher("RU", None, "head_of_state")),
        ("https://news.example.com/gov", "Ministry of Silly Walks", None),
        ("https://government.example.com/", None, None),
        ("https://gov.co/", None, None),
        (None, "gov.uk", Publisher("GB")),
        ("https://press.un.org/en/1", None, Publisher(None, body="org-un")),
        ("http://[bad", "gov", None),
        ("https://www.europa.eu/", None, None),
        (None, None, None),
    ],
)
def test_a_government_is_known_by_its_host(url: str | None, source: str | None, expected: Publisher | None) -> None:
    assert publisher_of(url, source) == expected
