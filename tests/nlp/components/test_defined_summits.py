"""Summits as works of reference define them: one encounter, with the sides, days and place that its sentences give."""

from collections.abc import Callable

import pytest

from graph.model import Report

TheReport = Callable[..., Report]


@pytest.mark.parametrize(
    ("text", "kind", "people", "date", "city"),
    [
        (
            "The Malta Summit was a meeting between President George H. W. Bush and Soviet leader Mikhail Gorbachev, "
            "held in Valletta, Malta, on 2–3 December 1989.",
            "meeting",
            {"George H. W. Bush", "Mikhail Gorbachev"},
            "1989-12-02/1989-12-03",
            "Valletta",
        ),
        (
            "The 2001 Slovenia summit was a summit meeting between George W. Bush and Vladimir Putin in Ljubljana on "
            "16 June 2001.",
            "meeting",
            {"George W. Bush", "Vladimir Putin"},
            "2001-06-16",
            "Ljubljana",
        ),
        (
            "The 31st G8 summit was held at Gleneagles, Scotland, on 6–8 July 2005. It was hosted by Prime Minister "
            "Tony Blair and attended by George W. Bush, Jacques Chirac and Vladimir Putin.",
            "gathering",
            {"G8", "Tony Blair", "George W. Bush", "Jacques Chirac", "Vladimir Putin"},
            "2005-07-06/2005-07-08",
            None,
        ),
        (
            "The May 2018 inter-Korean summit took place on 26 May 2018 between Moon Jae-in and Kim Jong-un.",
            "meeting",
            {"Moon Jae-in", "Kim Jong-un"},
            "2018-05-26",
            None,
        ),
    ],
)
def test_a_summit_is_one_encounter(
    the_report: TheReport, text: str, kind: str, people: set[str], date: str, city: str | None
) -> None:
    report = the_report(text)
    assert (report.type, report.date, report.status) == (kind, date, "held")
    assert people <= {p.name for p in report.participants}
    assert city is None or (report.place is not None and report.place.city == city)
