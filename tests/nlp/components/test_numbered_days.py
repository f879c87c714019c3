"""Registers whose lines begin with days in figures, and schedules given out when their days are over."""

import pytest

from tests.nlp.conftest import ReadText

LINES = (
    "Foreign Minister Edgars Rinkevics: {heading}\n\n"
    "13{mark}09 Meeting with the Ambassador of Tajikistan, Aziz Rahmonov\n"
    "14{mark}09 Phone call with Foreign Minister Ann Linde of Sweden\n"
    "16{mark}09 Talks in Tallinn with Foreign Minister Eva-Maria Liimets"
)
DAYS = ["2021-09-13", "2021-09-14", "2021-09-16"]


@pytest.mark.parametrize("mark", ["/", "."])
@pytest.mark.parametrize(
    ("heading", "published", "status"),
    [("the week ahead", "2021-09-12", "planned"), ("week in review", "2021-09-20", "held")],
)
def test_each_line_is_of_its_day(read_text: ReadText, mark: str, heading: str, published: str, status: str) -> None:
    reports = read_text(LINES.format(heading=heading, mark=mark), published).reports
    days = {r.date: r.status for r in reports if r.type != "visit" and r.date is not None}
    assert days == dict.fromkeys(DAYS, status)


def test_several_days_of_a_line(read_text: ReadText) -> None:
    text = (
        "Programme of the Federal President, Alexander Van der Bellen\n\n"
        "6.5. Opening of the festival\n7.5. No engagements\n9.-10.5. State visit to Croatia"
    )
    (report,) = read_text(text, "2024-05-06", "Programme").reports
    assert report.date == "2024-05-09/2024-05-10"


def test_posts_of_a_thread_have_no_days(read_text: ReadText) -> None:
    text = (
        "3/8 Talks are stuck.\n\n4/8 President Lourenço saw President Tshisekedi in Beijing two weeks ago.\n\n"
        "5/8 Nothing came of it."
    )
    (report,) = [r for r in read_text(text, "2024-09-19").reports if r.type == "meeting"]
    assert str(report.date).startswith("2024-09-05")


def test_hours_of_one_day_are_no_days(read_text: ReadText) -> None:
    text = (
        "Timetable of Minister Ana Ruiz, 6 May\n\n9.05 Meeting with the Ambassador of Peru, Juan Soto\n"
        "10.05 Meeting with the Ambassador of Chile, Li Wen\n11.05 Cabinet"
    )
    days = {r.date for r in read_text(text, "2024-05-06", "Timetable").reports if r.date is not None}
    assert days <= {"2024-05-06"}
