"""Who signs one paper in one place has met there, and so has who looks on."""

import pytest

SIGNED = "the treaty in Oslo on Monday"


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was signed by Lavrov and Fidan in Oslo on Monday, with Erdogan looking on.",
        f"Lavrov and Fidan signed {SIGNED} as Erdogan looked on.",
        f"With Erdogan looking on, Lavrov and Fidan signed {SIGNED}.",
    ],
)
def test_who_looks_on_is_there(read_text, text):
    (report,) = read_text(text, "2024-09-16").reports
    assert {p.name for p in report.participants} == {"Sergey Lavrov", "Hakan Fidan", "Recep Tayyip Erdoğan"}
    assert [topic.text for topic in report.topics] == ["treaty"]


def test_a_paper_is_signed_by_people_in_the_passive_too(read_text):
    (report,) = read_text("A treaty was signed in Moscow by Molotov and Ribbentrop.", "1939-08-24").reports
    assert {p.name for p in report.participants} == {"Vyacheslav Molotov", "Joachim von Ribbentrop"}


def test_a_paper_that_is_only_spoken_of_is_no_news(read_text):
    said = "The treaty signed in Paris by Rabin and Arafat is dead, says Netanyahu."
    assert not read_text(said, "2020-09-16").reports
