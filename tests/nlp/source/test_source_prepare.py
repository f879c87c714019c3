"""What a document says of itself: text, title, identity, language, and the day of publication with its basis."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import DocumentIn
from nlp.source import SourceError, prepare
from nlp.source.published import supplied_day

STORY = (
    "The foreign minister of Norland received the envoy of Sudland on Monday and spoke with her about grain. "
    "They agreed that their deputies would meet again in the spring."
)


def refused(document: DocumentIn) -> str:
    with pytest.raises(SourceError) as raised:
        prepare(document)
    assert raised.value.detail
    return raised.value.code


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (DocumentIn(), "nothing_to_read"),
        (DocumentIn(text=""), "empty_text"),
        (DocumentIn(text=" \n\t\u200b\x00 "), "empty_text"),
        (DocumentIn(text="word " * 20_001), "text_too_long"),
        (DocumentIn(text="PK\x03\x04\x14\x00\x08\x00\ufffd\ufffd\x01\x02 word"), "binary_text"),
        (DocumentIn(html="<html><body><ul><li><a href='/'>Home</a></li></ul></body></html>"), "no_article"),
        (DocumentIn(text=STORY, published="2023-02-30"), "invalid_published"),
        (DocumentIn(text=STORY, published="June 19"), "invalid_published"),
        (DocumentIn(text=STORY, published="0001-01-01"), "invalid_published"),
        (DocumentIn(text=STORY, published="1687132800"), "invalid_published"),
        (DocumentIn(text=STORY, language="fr"), "unsupported_language"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(document: DocumentIn, code: str) -> None:
    assert refused(document) == code


@pytest.mark.parametrize(
    "text",
    [
        "Der Außenminister hat am Montag mit seinem Amtskollegen über die Lage im Land gesprochen und ist abgereist.",
        "Le ministre a rencontré son homologue à Paris pour parler de la paix dans la région avec les autres.",
        "El presidente se reunió con los ministros en la capital para hablar de los acuerdos que se firmaron.",
        "Министр иностранных дел встретился в понедельник со своим коллегой.",
        "外交部长星期一在北京会见了来访的代表团。",
        "Menteri luar negeri bertemu dengan para pejabat di Jakarta untuk membahas kerja sama antara dua negara itu.",
        "Dışişleri bakanı pazartesi günü Ankara'da heyetle görüştü ve iki ülke arasındaki anlaşmaları ele aldı.",
    ],
)
def test_other_languages_are_refused(text: str) -> None:
    assert refused(DocumentIn(text=text)) == "unsupported_language"


NAMES = (
    "Leaders at the summit in Oslo: Astrid Lindqvist (host), Paolo Marchetti, Ana Ruiz, Jonas Weber, Marie Duval. "
    "Guests: Grace Otieno, Tariq Al Hashimi, Li Wen."
)


@pytest.mark.parametrize(
    "text", ["Talks resume.", "Lindqvist meets Marchetti in Oslo", "Envoys fly home", "ENVOYS FLY HOME", NAMES, STORY]
)
def test_short_english_is_accepted(text: str) -> None:
    assert prepare(DocumentIn(text=text)).text == text


def test_the_text_is_cleaned_once_and_for_all() -> None:
    messy = (
        "\ufeffHe met her.\r\nThey\u00a0spoke.\x00\u202e\r\rCafe\u0301 \ud800talk.  \n\n\n\nIt was the end of the day."
    )
    text = prepare(DocumentIn(text=messy)).text
    assert text == "He met her.\nThey spoke.\n\nCaf\u00e9 talk.\n\nIt was the end of the day."
    assert prepare(DocumentIn(text=text)).text == text


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2023-06-19", dt.date(2023, 6, 19)),
        ("2023-06-19T23:30:00-05:00", dt.date(2023, 6, 19)),
        ("2023-06-19T04:00:00.123456789Z", dt.date(2023, 6, 19)),
    ],
)
def test_a_supplied_day_is_that_of_its_own_clock(published: str, day: dt.date) -> None:
    document = prepare(DocumentIn(text="Monday, May 1, 2023\n\n" + STORY, published=published))
    assert (document.published, document.published_basis, document.warnings) == (day, "supplied", ())


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        ("OSLO, June 19, 2023 (NNA) -- ", dt.date(2023, 6, 19), "dateline"),
        ("Envoys Agree on Grain at Last\nJune 19, 2023 | Oslo\n", dt.date(2023, 6, 19), "dateline"),
        (
            "Envoys Agree on Grain at Last\nBy Ann Smith\nPublished: 19 June 2023, 14:05 GMT\n",
            dt.date(2023, 6, 19),
            "dateline",
        ),
        ("Monday, September 25, 2023\n\nEnvoys Agree on Grain at Last\n\n", dt.date(2023, 9, 25), "page_header"),
        ("September 25, 2023\n\n", dt.date(2023, 9, 25), "page_header"),
        (
            "September 25, 2023\n\nEnvoys Agree on Grain at Last\n\nOSLO, June 19 (NNA) -- ",
            dt.date(2023, 6, 19),
            "dateline",
        ),
        ("OSLO, June 19 (NNA) -- ", None, "none"),
        ("", None, "none"),
    ],
)
def test_the_day_of_publication_is_known_by_its_place(head: str, day: dt.date | None, basis: str) -> None:
    document = prepare(DocumentIn(text=head + STORY))
    assert (document.published, document.published_basis) == (day, basis)
    warned = [warning.code for warning in document.warnings]
    assert warned == (["published_from_page_header"] if basis == "page_header" else [])


def test_the_same_content_has_the_same_id() -> None:
    plain = prepare(DocumentIn(text=STORY, published="2023-06-19"))
    spaced = prepare(DocumentIn(text=STORY.replace(" and ", "  and\n"), published="2023-06-19T10:00:00Z"))
    assert plain.id == spaced.id
    assert plain.id != prepare(DocumentIn(text=STORY, published="2023-06-20")).id
    assert prepare(DocumentIn(id="mine", text=STORY)).id == "mine"


@given(st.one_of(st.text(max_size=400), st.text(alphabet="OSLO, June19(23)-—|\n By.", max_size=200)), st.booleans())
def test_any_string_is_read_or_refused(text: str, as_html: bool) -> None:
    try:
        document = prepare(DocumentIn(html=text) if as_html else DocumentIn(text=text))
    except SourceError:
        return
    assert document.text == document.text.strip() != ""
    assert not set(document.text) & set("\x00\r\u202e")


@given(st.text(max_size=40))
def test_any_supplied_date_is_a_day_or_refused(published: str) -> None:
    try:
        day = supplied_day(published)
    except SourceError:
        return
    assert published.strip().startswith(day.isoformat())


def test_one_token_of_a_million_characters_is_refused() -> None:
    assert refused(DocumentIn(text="x" * 1_000_000)) == "text_too_long"


def test_a_diary_of_names_and_few_function_words_is_english() -> None:
    lines = [
        "Monday: Brussels. Finance ministers meet.",
        "Tuesday: Vienna. Board meets; director general leaves.",
        "Wednesday: Washington. President hosts prime minister.",
        "Thursday: Antalya. Special envoys meet.",
        "Friday: Tbilisi. Secretary general begins tour.",
    ]
    assert prepare(DocumentIn(text="\n".join(lines))).text
