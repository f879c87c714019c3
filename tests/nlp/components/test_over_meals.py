"""What is discussed over a meal, of which the meal is no further encounter."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Narendra Modi received Emmanuel Macron in Delhi on Monday. The leaders discussed an offer of jets over lunch.",
        "Joe Biden and Yoshihide Suga discussed a request for missiles over a working lunch in Washington on Friday.",
        "Joe Biden and Rishi Sunak discussed the invitation of Sweden over lunch in London on Monday.",
    ],
)
def test_what_is_discussed_over_a_meal_makes_no_second_meeting(the_report, text):
    meeting = the_report(text, "2023-05-18")
    assert (meeting.type, meeting.status) == ("meeting", "held")
