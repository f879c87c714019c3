"""Years and directions of dates without one, in reports and filings that look back."""

from tests.nlp.conftest import ReadText

FLOWN = "James Cleverly flew to Conakry on 17 September 2018. "


def days(reading, kind):
    return {str(r.date) for r in reading.reports if r.type == kind}


def test_the_year_is_that_of_a_date_some_sentences_before(read_text: ReadText) -> None:
    text = FLOWN + "He was driven to his hotel. On 18 September he met President Alpha Condé."
    assert days(read_text(text, published="2021-03-30"), "meeting") == {"2018-09-18"}


def test_numbered_paragraphs_go_on_with_each_other(read_text: ReadText) -> None:
    text = f"3. {FLOWN}\n\n4. On 2 October he met President Alpha Condé."
    assert days(read_text(text, published="2021-03-30"), "meeting") == {"2018-10-02"}


def test_other_paragraphs_do_not(read_text: ReadText) -> None:
    text = f"{FLOWN}\n\nOn 2 October he met President Alpha Condé."
    assert days(read_text(text, published="2021-03-30"), "meeting") == {"2020-10-02"}


def test_where_somebody_was_is_over(read_text: ReadText) -> None:
    text = "Gustavo Petro was at the Munich Security Conference in February."
    reading = read_text(text, published="2024-08-29")
    assert days(reading, "gathering") == {"2024-02"}
    assert {r.status for r in reading.reports} == {"held"}


def test_what_was_under_way_for_a_visit_is_none_that_was(read_text: ReadText) -> None:
    text = "Maxim Ryzhenkov said that preparations were under way for a visit by Shehbaz Sharif to Minsk in April."
    assert days(read_text(text, published="2025-01-27"), "visit") == {"2025-04"}
