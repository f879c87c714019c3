"""Talks of which one side is told: who else was there is not the state on whose ground others meet."""

import pytest

from tests.nlp.reported import sides


@pytest.mark.parametrize(
    "text",
    [
        "Western powers held talks with Iran in Paris on Wednesday.",
        "Creditors held talks with Greece in Rome on Wednesday.",
        "The mediators held talks with Sudan in Geneva on Wednesday.",
        "Talks with Iran resumed in Vienna on Wednesday.",
    ],
)
def test_the_state_around_is_not_whom_others_talk_with(read_text, text):
    assert sides(read_text(text, "2013-11-22")) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Uhuru Kenyatta held talks in Paris on Wednesday.", {"Uhuru Kenyatta", "France"}),
        ("French officials held talks with Kenya in Paris on Wednesday.", {"France", "Kenya"}),
    ],
)
def test_whoever_holds_talks_abroad_is_a_guest(read_text, text, names):
    assert sides(read_text(text, "2013-11-22")) == [names]
