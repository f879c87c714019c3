"""Alerts that a bar parts are sentences of their own, and cells of a table are not."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_each_alert_tells_for_itself(read_text: ReadText) -> None:
    text = "Netanyahu meets Trump at the White House this evening | Hamas delegation still waiting in Doha hotel"
    assert ("meeting", "planned", frozenset({"Benjamin Netanyahu", "Donald Trump"})) in told(
        read_text(text, "2025-07-08")
    )
    assert all(
        "Hamas" not in people or "Donald Trump" not in people for _, _, people in told(read_text(text, "2025-07-08"))
    )


def test_notebook_looks_back(read_text: ReadText) -> None:
    text = "Monday - Magdalena Grono meets Ararat Mirzoyan.\nWednesday - Ceyhun Bayramov has gone to Istanbul."
    reports = read_text(text, "2025-06-20", title="Notebook: a week with the EU envoy").reports
    assert {r.date for r in reports} == {"2025-06-16", "2025-06-18"}
