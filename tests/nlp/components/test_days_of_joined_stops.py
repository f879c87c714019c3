"""Days behind the last of several stops that are joined, after one that has a day of its own."""

import pytest

JOINED = [
    ("Italian Foreign Minister Luigi Di Maio flies to Doha on Saturday and then to Luanda and Brazzaville next week.",
     {"Qatar": "2022-03-12", "Angola": "2022-03-14/2022-03-20", "Republic of the Congo": "2022-03-14/2022-03-20"}),
    ("Sergei Lavrov will be in Hanoi on Friday, and in Beijing and Delhi next week.",
     {"Vietnam": "2022-03-11", "China": "2022-03-14/2022-03-20", "India": "2022-03-14/2022-03-20"}),
    ("Penny Wong travels to Fiji and Samoa on Friday, and to Tonga on Sunday.",
     {"Fiji": "2022-03-11", "Samoa": "2022-03-11", "Tonga": "2022-03-13"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), JOINED)
def test_joined_stops_share_the_day_behind_them(read_text, text, days):
    reports = read_text(text, published="2022-03-10").reports
    assert {p.name: r.date for r in reports for p in r.participants if p.role == "host"} == days
