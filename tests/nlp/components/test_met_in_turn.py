"""Towns behind each of several whom somebody met in turn."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "cities"),
    [
        ("Kaja Kallas spoke with Marco Rubio in Washington on Monday and with Hakan Fidan in Antalya on Tuesday.",
         {"Marco Rubio": "Washington", "Hakan Fidan": "Antalya"}),
        ("Egypt's Badr Abdelatty held talks with Faisal bin Farhan in Jeddah and with Ayman Safadi in Amman.",
         {"Faisal bin Farhan": "Jeddah", "Ayman Safadi": "Amman"}),
        ("Sergei Lavrov met Hakan Fidan and Abbas Araghchi in Moscow on Monday.",
         {"Hakan Fidan": "Moscow", "Abbas Araghchi": "Moscow"}),
    ],
)  # fmt: skip
def test_each_was_met_in_his_own(read_text: ReadText, text: str, cities: dict[str, str]) -> None:
    reports = read_text(text).reports
    found = {p.name: r.place.city for r in reports for p in r.participants if r.place is not None and p.name in cities}
    assert found == cities
