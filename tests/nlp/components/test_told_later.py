"""Days that the next sentences give to an encounter that has none, or a vaguer time."""

import datetime as dt

import pytest


def june(day: int) -> tuple[dt.date, dt.date]:
    return dt.date(2023, 6, day), dt.date(2023, 6, day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Alar Karis will visit Helsinki. The trip is scheduled for Friday.", 23),
        ("Alar Karis and Sauli Niinisto will meet in Turku, an aide said. The talks will take place on Friday.", 23),
        ("Alar Karis and Sauli Niinisto met in Turku, an aide said. The meeting took place on Saturday.", 17),
        ("Alar Karis will visit Helsinki later this month. An aide said the visit was set for 28 June.", 28),
        ("Alar Karis rang Sauli Niinisto, an aide said. That was on Saturday.", 17),
        ("Alar Karis rang Sauli Niinisto, an aide said. That was the day of the vote.", 20),
        ("Alar Karis will visit Helsinki. Rain is likely. Nobody minds. The trip is due on Friday.", None),
        ("Alar Karis will visit Helsinki. The regatta is scheduled for Friday.", None),
        ("Alar Karis will visit Helsinki. Another trip is scheduled for Friday.", None),
        ("Alar Karis will speak to Sauli Niinisto by telephone. The meeting is due on Friday.", None),
        ("Alar Karis and Sauli Niinisto met in Turku. The previous meeting was held in March.", 20),
        ("Alar Karis and Sauli Niinisto will meet in Turku. The second meeting will take place on Friday.", None),
        ("Alar Karis's trip to Helsinki has been called off. It was to have taken place on Saturday.", 17),
    ],
)
def test_a_noun_that_points_back_says_when_it_is_held(the_report, text, day):
    report = the_report(text)
    assert (report.start, report.end) == (june(day) if day else (None, None))


def test_the_day_is_of_the_encounter_told_last(read_text):
    reading = read_text(
        "Alar Karis will receive Edgars Rinkevics in Tallinn. He and Sauli Niinisto are to meet in Turku. The meeting "
        "is to be held on Friday."
    )
    found = {("Niinist" in str(r.participants)): r.start for r in reading.reports if r.type == "meeting"}
    assert found == {True: dt.date(2023, 6, 23), False: None}
