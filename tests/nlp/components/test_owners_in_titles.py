"""Whose schedule it is by a title that alone names him: "Diary of Foreign Minister Anna Lund"."""

import pytest

from tests.nlp.conftest import ReadText

TEXT = "Friday, 18 March: receives the Ambassador of Peru, Ana Ruiz.\n\nMonday, 21 March: travels to Ottawa."


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Agenda of President Anna Lund of Malta", "MT"),
        ("Schedule of Norwegian Foreign Minister Anna Lund, 18-21 March", "NO"),
        ("Norway's Foreign Minister Anna Lund: diary", "NO"),
        ("Programme of Anna Lund, Foreign Minister of Norway", "NO"),
        ("Weekly schedule of Prime Minister Anna Lund", None),
    ],
)
def test_the_title_names_who_does_what_the_entries_tell(read_text: ReadText, title: str, state: str | None) -> None:
    reports = read_text(TEXT, "2022-03-04", title=title).reports
    owners = {(p.name, p.country) for r in reports for p in r.participants if p.name == "Anna Lund"}
    assert {report.type for report in reports} == {"meeting", "visit"}
    assert owners == {("Anna Lund", state)}


def test_an_office_alone_names_nobody(read_text: ReadText) -> None:
    assert not read_text(TEXT, "2022-03-04", title="Foreign Minister Weekly Agenda").reports
