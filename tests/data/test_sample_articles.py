"""The sample articles: well-formed documents that together show what the README of the folder promises."""

import datetime as dt
from collections import Counter
from importlib.resources import files
from urllib.parse import urlsplit

import pytest

from graph.model import DocumentIn

FOLDER = files("data").joinpath("sample")
ARTICLES = {
    path.name.removesuffix(".json"): DocumentIn.model_validate_json(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.iterdir(), key=lambda path: path.name)
    if path.name.endswith(".json")
}


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_a_whole_document(name: str) -> None:
    article = ARTICLES[name]
    assert article.id == name
    assert article.title
    assert article.source
    assert article.language == "en"
    assert article.html is None
    assert article.text
    assert 80 <= len(article.text.split()) <= 220
    assert article.text == article.text.strip()
    assert "\n" not in article.text.replace("\n\n", "")


@pytest.mark.parametrize("name", ARTICLES)
def test_the_day_of_publication_is_that_of_the_name_and_address(name: str) -> None:
    article = ARTICLES[name]
    day = dt.datetime.fromisoformat(article.published or "").date().isoformat()
    address = urlsplit(article.url or "")
    assert name.startswith(day)
    assert address.path.startswith(f"/{day.replace('-', '/')}/")
    assert address.hostname is not None
    assert address.hostname.endswith(".example")


def test_there_are_enough_articles_of_enough_sources() -> None:
    by_source = Counter(article.source for article in ARTICLES.values())
    assert len(ARTICLES) >= 40
    assert len(by_source) >= 8


def test_no_text_is_told_twice() -> None:
    paragraphs = Counter(paragraph for article in ARTICLES.values() for paragraph in (article.text or "").split("\n\n"))
    assert [paragraph for paragraph, count in paragraphs.items() if count > 1] == []


def test_the_readme_lists_every_article() -> None:
    readme = FOLDER.joinpath("README.md").read_text(encoding="utf-8")
    assert [name for name in ARTICLES if f"`{name}`" not in readme] == []
    assert "CC0" in readme
