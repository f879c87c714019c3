"""Whom "the cardinal" means, and the visitor in whose honour a meal is."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_cardinal_is_who_was_named_with_his_rank(read_text: ReadText) -> None:
    reading = read_text(
        "Cardinal Pietro Parolin flew to Baku on Monday. President Aliyev received the cardinal on Tuesday.",
        published="2024-02-06",
    )
    assert sides(reading, "meeting") == [{"Ilham Aliyev", "Pietro Parolin"}]


def test_a_dinner_in_the_visitors_honour_is_with_him(read_text: ReadText) -> None:
    reading = read_text(
        "King Harald of Norway arrived in Addis Ababa on Sunday. President Taye Atske gave a dinner in the visitor's "
        "honour on Monday.",
        published="2024-02-06",
    )
    assert [{p.role for p in r.participants} for r in reading.reports if r.type == "meeting"] == [{"host", "guest"}]
