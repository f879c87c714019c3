"""Datelines of national agencies: the agency before the day, right before the story, or beside a year of the land."""

import pytest

from nlp.source.dateline import dateline

STORY = "The two ministers spent the whole of yesterday over a map of the lagoon, and will do so again."


@pytest.mark.parametrize(
    ("head", "place", "day", "agency"),
    [
        ("Phnom Penh (AKP), April 07, 2023 -- ", "Phnom Penh", "April 07, 2023", "AKP"),
        ("Bangui (ACAP)-", "Bangui", None, "ACAP"),
        ("Ouagadougou, 3 April 2024 (AIB)-", "Ouagadougou", "3 April 2024", "AIB"),
        ("DAMASCUS, (SANA)- ", "DAMASCUS", None, "SANA"),
        ("Dushanbe, 3.04.2024 /NIAT «Khovar»/. ", "Dushanbe", "3.04.2024", "NIAT «Khovar»"),
        ("Bangkok, 28 June B.E. 2567 (2024) - ", "Bangkok", "28 June", None),
        ("Pyongyang, September 14, Juche 113 (2024) (KCNA) -- ", "Pyongyang", "September 14", "KCNA"),
    ],
)
def test_national_agencies_file_from_a_town(head: str, place: str, day: str | None, agency: str | None) -> None:
    found = dateline(head + STORY)
    assert found is not None
    assert (found.place, found.date.text if found.date else None, found.agency) == (place, day, agency)
    assert found.end == len(head)


def test_the_date_has_its_offsets_in_the_text() -> None:
    text = f"Phnom Penh (AKP), April 07, 2023 -- {STORY}"
    found = dateline(text)
    assert found is not None
    assert found.date is not None
    assert text[found.date.start : found.date.end] == "April 07, 2023"
