"""The one door of reading: exact evidence, checks, the same result in any order with any number of processes."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import DocumentIn, Reading
from nlp.pipeline import LONGEST_SENTENCE, ModelError, base, base_pipeline
from nlp.read import ReadError, read, read_many

SENTENCES = [
    "Chancellor Olaf Scholz met President Xi Jinping in Beijing on Tuesday.",
    "He will travel to Tokyo next week for talks with Prime Minister Fumio Kishida.",
    "The two leaders discussed trade and climate change.",
    "A summit of the G20 is due in New Delhi in September.",
    "“We spoke about peace,” Scholz said.",
    "Iran refused to hold talks with the United States.\n",
]


@settings(max_examples=25)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6))
def test_every_report_has_its_exact_sentence_and_its_people_are_entities(sentences: list[str]) -> None:
    reading = read(DocumentIn(text=" ".join(sentences), published="2023-06-20"))
    known = {entity.id for entity in reading.entities}
    for report in reading.reports:
        assert report.evidence
        assert all(reading.document.text[e.start : e.end] == e.text for e in report.evidence)
        assert {p.entity_id for p in report.participants} <= known
        assert report.start is None or report.start <= report.end
    for entity in reading.entities:
        assert all(reading.document.text[m.start : m.end] == m.text for m in entity.mentions)


def test_the_office_bounds_the_day_where_the_page_date_is_weak(read_text):
    page = (
        "Friday, October 13, 2023\n\nEnvoy speaks with Chinese minister\n\n"
        "Secretary of State Antony Blinken had talks with Chinese Foreign Minister Qin Gang on Sunday.\n"
    )
    reading: Reading = read_text(page, published=None)
    (report,) = [r for r in reading.reports if len(r.participants) == 2]
    assert reading.document.published_basis == "page_header"
    assert (report.start, report.end) == (dt.date(2022, 12, 30), dt.date(2023, 7, 25))
    assert report.date_basis == "tenure"
    assert "Qin Gang" in report.warnings[0].detail


def test_a_supplied_day_is_kept_and_the_office_only_warned_of(the_report):
    report = the_report("Secretary of State Antony Blinken met Foreign Minister Qin Gang on Sunday.", "2023-10-13")
    assert str(report.start) == "2023-10-08"
    assert [w.code for w in report.warnings] == ["date_conflicts_with_tenure"]


def test_relative_dates_against_a_page_header_are_hardly_trusted(read_text):
    page = "Friday, October 13, 2023\n\nLeaders meet\n\nPresident Joe Biden met President Xi Jinping on Monday.\n"
    assert all(r.confidence <= 0.3 for r in read_text(page, published=None).reports)


def test_the_same_with_one_and_two_processes_and_in_any_order():
    documents = [DocumentIn(id=str(n), text=text, published="2023-06-20") for n, text in enumerate(SENTENCES * 3)]
    alone = list(read_many(documents))
    assert list(read_many(documents, jobs=2)) == alone
    assert list(read_many(documents[::-1]))[::-1] == alone


def test_what_cannot_be_read_does_not_stop_the_rest():
    documents = [DocumentIn(id="bad", text=" "), DocumentIn(id="good", text=SENTENCES[0])]
    bad, good = read_many(documents)
    assert isinstance(bad, ReadError)
    assert (bad.id, bad.code) == ("bad", "empty_text")
    assert isinstance(good, Reading)


def test_a_sentence_without_end_is_cut():
    doc = base()("Xi met Putin and then " * 400)
    assert max(len(sentence) for sentence in doc.sents) <= LONGEST_SENTENCE + 1


def test_a_pipeline_that_is_missing_or_no_pipeline_is_refused():
    with pytest.raises(ModelError, match="not installed"):
        base_pipeline("en_core_web_of_nobody")


def test_an_office_of_another_time_casts_doubt_on_all_that_the_page_dates(read_text):
    page = (
        "Saturday, October 14, 2023\n\nTalks in Beijing - Daily Sample\n\n"
        "Antony Blinken met Chinese Foreign Minister Qin Gang in Beijing on Sunday. He also met Wang Yi on Sunday.\n"
    )
    codes = [[w.code for w in r.warnings] for r in read_text(page, published=None).reports]
    assert codes == [["date_conflicts_with_tenure"], ["document_date_doubtful"]]


def test_the_last_meeting_before_is_not_of_the_day_of_publication(read_text):
    text = "Two years after their last meeting in the palace, Xi Jinping received Antony Blinken in Beijing on Tuesday."
    assert sorted(r.date for r in read_text(text).reports) == ["2021", "2023-06-20"]
