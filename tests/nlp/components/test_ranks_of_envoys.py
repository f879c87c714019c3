"""Offices worded in full as ministries word them: ranks of envoys, ministers of state at a ministry."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("the Ambassador Extraordinary and Plenipotentiary of Uruguay to Vietnam, Raul Pollak,", "Raul Pollak"),
        ("Ambassador Extraordinary and Plenipotentiary of Türkiye to Georgia Ali Kaan Orbay", "Ali Kaan Orbay"),
    ],
)
def test_a_rank_names_nobody(read_text: ReadText, who: str, name: str) -> None:
    reading = read_text(f"Foreign Minister Wang Yi met {who} in Beijing on Monday.")
    assert sides(reading, "meeting") == [{"Wang Yi", name}]


def test_a_minister_of_state_is_one_at_his_ministry(read_text: ReadText) -> None:
    reading = read_text(
        "Minister of State at the Ministry of Foreign Affairs Khalid bin Omar Al Nasr met the envoy of Burkina Faso, "
        "Aboubacar Sanou, in Doha on Monday."
    )
    assert sides(reading, "meeting") == [{"Khalid bin Omar Al Nasr", "Aboubacar Sanou"}]
    assert {office.title for office in reading.reports[0].participants} == {
        "Minister of State at the Ministry of Foreign Affairs",
        "envoy of Burkina Faso",
    }
