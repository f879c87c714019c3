"""Headline, dateline, story and boilerplate of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.source import boilerplate_spans, dateline, layout

BODY = "The envoys of both sides met for three hours. They will meet again."
TAIL = "Related Articles\n\nPlease enter your comment!\n\n- Advertisement -\n\nStay Connected"


@pytest.mark.parametrize(
    ("head", "place", "date", "agency"),
    [
        ("OSLO — ", "OSLO", None, None),
        ("OSLO, June 19 (NNA) -- ", "OSLO", "June 19", "NNA"),
        ("GENEVA (NNA) - ", "GENEVA", None, "NNA"),
        ("UNITED NATIONS - ", "UNITED NATIONS", None, None),
        ("DHAKA, Bangladesh — -", "DHAKA, Bangladesh", None, None),
        ("Geneva, 19 June 2023 (NNA) – ", "Geneva", "19 June 2023", "NNA"),
        ("Oslo (NNA) — ", "Oslo", None, "NNA"),
        ("SAINT-DENIS/PARIS, Jan. 3 - ", "SAINT-DENIS/PARIS", "Jan. 3", None),
        ("Dhaka [Bangladesh], August 23 (NNA): ", "Dhaka, Bangladesh", "August 23", "NNA"),
        ("New Haven, Sep 9 (NNA) ", "New Haven", "Sep 9", "NNA"),
        ("OSLO, September 15. /NNA/. ", "OSLO", "September 15", "NNA"),
    ],
)
def test_a_dateline_gives_place_day_and_agency(head: str, place: str, date: str | None, agency: str | None) -> None:
    text = "A headline\n" + head + BODY
    found = dateline(text, len("A headline"))
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert text[found.end :] == BODY
    assert (text[found.date.start : found.date.end] if found.date else None) == date


@pytest.mark.parametrize(
    "text",
    [
        "On April 14–15, the minister will travel.",
        "He said — and meant it — that all was well.",
        "Norland - a small country - has two envoys.",
        "In Oslo, June 19 - a Monday - is remembered.",
        "In Oslo, June 19 (a Monday) The Envoy is expected.",
        "Oslo (the capital) Council members met.",
        BODY,
    ],
)
def test_a_sentence_with_a_dash_is_no_dateline(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "title", "headline"),
    [
        ("Envoys Meet in Oslo\n\n" + BODY, None, "Envoys Meet in Oslo"),
        ("Envoys meet in Oslo over grain\n" + BODY, None, "Envoys meet in Oslo over grain"),
        ("Envoys Meet in Oslo-" + BODY, "Envoys meet in Oslo", "Envoys Meet in Oslo"),
        ("Envoys Meet in Oslo -OSLO — -" + BODY, "Envoys Meet in Oslo", "Envoys Meet in Oslo"),
        (
            "Minister Seeks Re-election in Spring-OSLO — " + BODY,
            "Minister Seeks Re",
            "Minister Seeks Re-election in Spring",
        ),
        (
            "May 2, 2020\n\nEnvoys meet in Oslo - Norland News\n\n" + BODY,
            "Envoys meet in Oslo",
            "Envoys meet in Oslo - Norland News",
        ),
        (BODY, None, ""),
        (BODY + "\nAnd so it went on.", "Another Title", ""),
    ],
)
def test_the_headline_ends_where_the_story_begins(text: str, title: str | None, headline: str) -> None:
    found = layout(text, title)
    assert text[: found.title_end].endswith(headline)
    assert (found.title_end == 0) == (headline == "")
    assert text[found.body :].startswith(BODY)


def test_boilerplate_is_marked_and_the_story_is_not() -> None:
    text = f"{BODY}\n\nThey share a border. Read more of it in the report they sent.\n\n{TAIL}\n\nTen Ways to Cook Rice"
    spans = boilerplate_spans(text)
    assert [text[start:end] for start, end in spans] == [TAIL + "\n\nTen Ways to Cook Rice"]


@given(st.text(alphabet="Related Articles\n.Share Tweet—OSLO,19June2023(NNA)- by", max_size=300), st.text(max_size=20))
def test_offsets_lie_in_the_text(text: str, title: str) -> None:
    found = layout(text, title)
    assert 0 <= found.title_end <= found.body <= len(text)
    end = 0
    for start, stop in found.boilerplate:
        assert end <= start < stop <= len(text)
        end = stop
    for line in (found.dateline, found.header_date):
        if line is not None:
            assert 0 <= line.start < line.end <= len(text)
            assert line.date is None or text[line.date.start : line.date.end] == line.date.text
