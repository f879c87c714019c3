"""A "there" points back to the town named last, whatever the model takes the name for."""

import pytest


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        (
            "Podgorica - Montenegro's energy minister, Vuk Radonjic, will travel to Vlore, his office said on Tuesday. "
            "He is to meet his Albanian colleague Besa Hoxhaj there on Friday.",
            "Vlore",
            "AL",
        ),
        (
            "Ali Lamine Zeine leaves Niamey for Beijing on Friday. He will meet Li Qiang there.",
            "Beijing",
            "CN",
        ),
        (
            "Olaf Scholz departs for Washington today, only after a stop in Zagreb. "
            "There he is to meet Prime Minister Andrej Plenkovic.",
            "Zagreb",
            "HR",
        ),
        (
            "Zadar had water again. Croatian and Bosnian officials agreed there on Friday on the loan of pumps.",
            "Zadar",
            "HR",
        ),
        (
            "Bill Clinton drove through New Delhi on Sunday. "
            "He made a trip to Bangladesh on Monday and had a working lunch there with Sheikh Hasina.",
            None,
            "BD",
        ),
    ],
    ids=[
        "where somebody is to go",
        "behind a town that he leaves",
        "before what is to be done",
        "what the sentence before speaks of",
        "the country of a trip in the same breath",
    ],
)
def test_there_is_the_place_named_before(read_text, text, city, country):
    (meeting,) = (r for r in read_text(text, "2025-02-11").reports if r.type == "meeting")
    assert (meeting.place.city, meeting.place.country) == (city, country)
