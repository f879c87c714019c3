"""Articles out of HTML pages: text in paragraphs, standfirst, title, and the day that the page states."""

import datetime as dt
import socket

import pytest

from graph.model import DocumentIn
from nlp.source import prepare

LEAD = "The president of Norland received the prime minister of Sudland at his residence in Oslo."
FIRST = "The two leaders spoke about grain, and about the bridge that their countries want to build over the sound."
SECOND = "The conversation took place on the initiative of the visitors, who will travel on to the coast."


def page(head: str = "", above: str = "", below: str = "") -> str:
    return f"""<!doctype html><html lang="en"><head><title>Meeting in Oslo</title>
    <meta property="og:title" content="Meeting in Oslo"><meta name="description" content="{LEAD}">{head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Meeting in Oslo</h1>{above}<div class="lead"><p>{LEAD}</p></div>
    <div class="text"><p>{FIRST}</p><p>{SECOND}</p></div>{below}
    <div class="tooltip">Share this page</div></article><footer>All rights reserved</footer></body></html>"""


def test_the_article_comes_in_paragraphs_with_its_headline_and_standfirst() -> None:
    document = prepare(DocumentIn(html=page()))
    assert document.text.split("\n") == ["Meeting in Oslo", LEAD, FIRST, SECOND]
    assert document.title == "Meeting in Oslo"
    assert (document.published, document.published_basis) == (None, "none")


@pytest.mark.parametrize(
    ("head", "above", "below"),
    [
        ('<meta property="article:published_time" content="2023-06-19T10:00:00Z">', "", ""),
        ('<script type="application/ld+json">{"@graph": [{"datePublished": "2023-06-19"}]}</script>', "", ""),
        ("", '<time datetime="2023-06-19">19 June</time>', ""),
        (
            "",
            "",
            '<p>Last updated <time datetime="2024-01-02">2 January</time></p><time datetime="2023-06-19">June</time>',
        ),
    ],
)
def test_the_day_of_publication_is_the_one_the_page_states(head: str, above: str, below: str) -> None:
    document = prepare(DocumentIn(html=page(head, above, below)))
    assert (document.published, document.published_basis) == (dt.date(2023, 6, 19), "metadata")


def test_a_supplied_day_stands_above_the_metadata() -> None:
    html = page('<meta property="article:published_time" content="2023-06-19">')
    assert prepare(DocumentIn(html=html, published="2023-06-18")).published_basis == "supplied"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    html = page('<link rel="canonical" href="https://news.example/a"><link rel="next" href="https://news.example/b">')
    document = prepare(DocumentIn(html=html))
    assert document.url == "https://news.example/a"
