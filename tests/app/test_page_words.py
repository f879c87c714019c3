"""Days, places and texts as the pages say them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.pages.days import month_of, when, when_in_column
from app.pages.disagreement import disagreements
from app.pages.marked_text import pieces
from app.pages.words import country_name, place_in_words


def dated(start: str | None, end: str | None, precision: str, date: str | None = None) -> dict:
    return {"start": start, "end": end, "date_precision": precision, "date": date}


SAID = [
    ("2023-06-19", "2023-06-19", "day", "Monday, 19 June 2023 | 19, Mon | June 2023"),
    ("2023-06-18", "2023-06-19", "range", "18 – 19 June 2023 | 18–19, days | June 2023"),
    ("2023-06-30", "2023-07-02", "range", "30 June – 2 July 2023 | 30, – 2 Jul | June 2023"),
    ("2022-12-30", "2023-01-02", "range", "30 December 2022 – 2 January 2023 | 30, – 2 Jan | December 2022"),
    ("2023-06-01", "2023-06-30", "month", "June 2023 | –, day not known | June 2023"),
    ("2023-07-01", "2023-09-30", "quarter", "third quarter of 2023 | Q3, 2023 | 2023, month not known"),
    ("2023-01-01", "2023-12-31", "year", "2023 | 2023, some time in | 2023, month not known"),
    ("2023-06-01", "2023-08-31", "season", "summer 2023 | –, summer 2023 | 2023, month not known"),
    ("2023-06-12", "2023-06-18", "week", "in the week of 12 – 18 June 2023 | 12–18, that week | June 2023"),
    ("2023-06-18", "2023-06-20", "unknown", "between 18 June 2023 and 20 June 2023 | 18–20, days | June 2023"),
    (None, None, "unknown", "date not known | –, undated | Undated"),
    ("2023-06-18", None, "unknown", "from 18 June 2023 | –, undated | Undated"),
]


@pytest.mark.parametrize(("start", "end", "precision", "said"), SAID)
def test_a_date_is_never_said_more_precisely_than_it_is_known(start, end, precision, said) -> None:
    event = dated(start, end, precision, "2023-22" if precision == "season" else None)
    assert f"{when(event)} | {', '.join(when_in_column(event))} | {month_of(event)}" == said


def test_days_over_a_month_of_which_none_is_known_stand_under_the_first() -> None:
    assert month_of(dated("2023-06-18", "2023-07-02", "unknown")) == "From June 2023, day not known"


def test_a_country_goes_by_its_name_and_what_is_none_by_its_code() -> None:
    assert [country_name(code) for code in ("CN", "KR", "ZZ", None)] == ["China", "South Korea", "ZZ", None]
    assert place_in_words({"venue": "Singapore", "city": "Singapore", "country": "SG"}) == "Singapore"


spans = (
    st.tuples(st.integers(0, 30), st.integers(0, 30)).map(sorted).map(lambda ends: {"start": ends[0], "end": ends[1]})
)


@given(st.text(max_size=25), st.lists(spans, max_size=6), st.lists(spans, max_size=4), st.none() | spans)
def test_the_pieces_of_a_text_are_the_text(text, mentions, proofs, chosen) -> None:
    document = {"text": text, "entities": [{"id": "Q1", "mentions": mentions}], "events": [{"evidence": proofs}]}
    span = (chosen["start"], chosen["end"]) if chosen else None
    made = list(pieces(document, span))
    assert "".join(piece.words for piece in made) == text
    assert "".join(piece.words for piece in made if piece.chosen) == (text[slice(*span)] if span else "")
    assert sum(piece.first for piece in made) <= 1
    proved = {i for proof in proofs for i in range(proof["start"], min(proof["end"], len(text)))}
    assert sum(len(piece.words) for piece in made if piece.proves) == len(proved)


def test_sources_that_differ_stand_beside_each_other_and_silent_ones_do_not() -> None:
    def told(document: str, start: str | None, status: str = "held") -> dict:
        report = {
            **dated(start, start, "day"), "document_id": document, "place": None, "status": status, "type": "meeting",
            "evidence": [{"start": 1, "end": 2}],
        }  # fmt: skip
        return {"report": report, "source": document.upper()}

    history = {"data": [told("a", "2023-06-19"), told("b", "2023-06-18"), told("c", "2023-06-19"), told("d", None)]}
    ((name, said),) = disagreements(history)
    assert name == "Date"
    assert [(value, [each["source"] for each in who]) for value, who in said] == [
        ("Monday, 19 June 2023", ["A", "C"]),
        ("Sunday, 18 June 2023", ["B"]),
    ]
