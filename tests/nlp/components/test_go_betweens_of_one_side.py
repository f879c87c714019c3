"""Nobody goes between one side, and none takes part of whose fall or death a meeting is told as after."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_first_of_two_joined_states_is_no_go_between(read_text: ReadText) -> None:
    reading = read_text(
        "The eighth round of negotiations on the India-Peru trade agreement wrapped up in Lima on Friday.",
        published="2025-06-11",
    )
    assert "mediator" not in {p.role for r in reading.reports for p in r.participants}


def test_whose_fall_a_meeting_comes_after_has_no_part_in_it(read_text: ReadText) -> None:
    reading = read_text(
        "Hamid al-Shatri of Iraq had been in Damascus on 26 December, the first senior official to see Ahmed al-Sharaa "
        "after the fall of Assad.",
        published="2025-01-31",
    )
    assert all("Bashar al-Assad" not in names for names in sides(reading))
