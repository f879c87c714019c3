""" "I" in memoirs, diaries and oral histories is the official who tells of himself."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

MEMOIRS = (
    "From the memoirs of Ana Ruiz, Peru's ambassador in Bonn\n\n"
    'I first met Chancellor Kohl in May 1985. He offered me coffee. "I do not negotiate on Sundays," he told me. '
    "In June I travelled to Moscow, where Gromyko received us for an hour."
)


def test_who_wrote_memoirs_is_i(read_text: ReadText) -> None:
    reading = read_text(MEMOIRS, "2012-04-01")
    found = told(reading)
    assert ("meeting", "held", frozenset({"Ana Ruiz", "Helmut Kohl"})) in found
    assert ("meeting", "held", frozenset({"Ana Ruiz", "Andrei Gromyko"})) in found
    assert {report.date for report in reading.reports} == {"1985-05", "1985-06"}


def test_who_keeps_a_diary_is_i(read_text: ReadText) -> None:
    text = (
        "Extracts from Lars Holm's diary, kept while he was Norway's foreign minister\n\n"
        "I slept badly on the plane. In Cairo President Sadat received me at once, in March 1975, and told me that I "
        "was late. I have not seen my own desk for a week."
    )
    found = told(read_text(text, "2001-04-01"))
    assert ("meeting", "held", frozenset({"Lars Holm", "Anwar Sadat"})) in found


def test_nobody_is_i_without_memoirs(read_text: ReadText) -> None:
    text = (
        "Ana Ruiz, Peru's ambassador in Bonn, was a friend of ours.\n\n"
        "I once met Helmut Kohl in May 1985. I was a student and I asked him for his name."
    )
    assert not read_text(text, "2012-04-01").reports


def test_who_is_asked_may_answer_under_a_family_name_that_the_title_explains(read_text: ReadText) -> None:
    text = (
        "Q: Did you see much of him?\n\n"
        "HASBROUCK: More than I wanted. In early 1980 I called on President Eyadéma at Kara.\n\n"
        "Q: And the foreign minister?\n\nHASBROUCK: Never. I left in 1982."
    )
    found = told(read_text(text, "2003-05-20", title="Oral history interview: Ambassador Leonard T. Hasbrouck"))
    assert ("meeting", "held", frozenset({"Leonard T. Hasbrouck", "Gnassingbe Eyadema"})) in found
