"""Tests of plans told in short, and of words that leave an encounter open or take it back."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "SHARM: Arab ministers open lunch in Sharm el-Sheikh; Greek PM Alexis Tsipras to join Saturday dinner with "
            "Abdel Fattah el-Sisi.",
            "planned",
        ),
        ("Edgars Rinkevics will call on Giulia Rossi and hold talks with Enzo Moavero Milanesi in Rome.", "planned"),
        ("A meeting between Benjamin Netanyahu and King Abdullah of Jordan is under consideration.", "proposed"),
        ("They agreed that the next summit of Italy and Tunisia should be convened in Rome.", "proposed"),
        ("Were a ceasefire to be signed, the Houthis would hold talks with Saudi officials in Muscat.", "proposed"),
        ("There will be no meeting between Kim Jong Un and Moon Jae-in: Pyongyang called it off.", "cancelled"),
        (
            "The walkout has put the fifth round of talks between the FARC and the Colombian government, fixed for "
            "Monday in Oslo, off indefinitely.",
            "postponed",
        ),
        ("Following the talks in Oslo Erna Solberg and Mark Rutte announced a fund.", "held"),
    ],
)
def test_plans(text: str, status: str, read_text: ReadText) -> None:
    read = {r.status for r in read_text(text, published="2019-03-14").reports if r.type != "visit"}
    assert read == {status}


@pytest.mark.parametrize("word", ["described as baseless", "branded as untrue"])
def test_report_said_to_be_false(word: str, read_text: ReadText) -> None:
    reading = read_text(f"He {word} a press report that Prime Minister Imran Khan was to visit Dhaka.")
    assert {r.status for r in reading.reports} == {"refused"}


def test_who_stays_on(read_text: ReadText) -> None:
    reading = read_text("Martin Griffiths met the Houthis in Sanaa on Tuesday; he stays in Yemen.")
    assert {r.status for r in reading.reports if r.type == "visit"} <= {"ongoing"}
