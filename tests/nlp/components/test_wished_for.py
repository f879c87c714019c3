"""What somebody wants of others is proposed, what he is turned down for refused, and what he does instead not done."""

import pytest

from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Russia wants Nikol Pashinyan and Ilham Aliyev in Sochi next week.", "proposed"),
        ("Ankara would like Vladimir Putin and Volodymyr Zelensky face to face in Istanbul by July.", "proposed"),
        (
            "Kosovo's Albin Kurti asked for a meeting with Ursula von der Leyen on Monday and was turned down.",
            "refused",
        ),
        ("Armenia's premier sought a meeting with Vladimir Putin in Sochi and was rebuffed.", "refused"),
        ("Khartoum invited South Sudan's Pagan Amum for talks on Monday; he declined.", "refused"),
        ("Instead of meeting Ban Ki-moon in Seoul, Kim Yong-nam flew home on Monday.", "cancelled"),
    ],
)
def test_wishes_rebuffs_and_what_is_done_instead(read_text, text, status):
    assert statuses(read_text(text), "meeting") == {status}


def test_who_has_not_refused_may_come(read_text):
    text = "Kazakhstan has invited Vladimir Putin to Astana in August; he has not refused."
    assert statuses(read_text(text), "visit") == {"proposed"}
