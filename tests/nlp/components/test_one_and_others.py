"""Encounters told by "one" alone, and talks with several whom the sentence before goes on about."""

import pytest

from tests.nlp.reported import names, sides


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lavrov had talks with Fidan on Monday and will have one with Macron in Oslo tomorrow.", "meeting"),
        ("Lavrov held a phone call with Fidan on Monday and will hold another with Macron tomorrow.", "call"),
    ],
)
def test_one_tells_of_another_such(read_text, text, kind):
    reports = read_text(text, published="2025-11-14").reports
    assert (kind, "planned", {"Sergey Lavrov", "Emmanuel Macron"}) in [(r.type, r.status, names(r)) for r in reports]


def test_one_of_something_else_tells_of_nothing(read_text):
    reading = read_text("Lavrov had talks with Fidan on Monday and won one with luck.", published="2025-11-14")
    assert sides(reading) == [{"Sergey Lavrov", "Hakan Fidan"}]


def test_who_had_talks_with_both_was_told_before(read_text):
    reading = read_text("Lavrov flew to Cairo on Monday. Talks with Macron and Meloni turned on gas.", "2025-11-14")
    assert {"Sergey Lavrov", "Emmanuel Macron", "Giorgia Meloni"} in sides(reading, "meeting")


def test_talks_between_both_need_no_third(read_text):
    reading = read_text("Lavrov flew to Cairo on Monday. Talks between Macron and Meloni turned on gas.", "2025-11-14")
    assert {"Emmanuel Macron", "Giorgia Meloni"} in sides(reading, "meeting")


def test_who_is_named_last_before_the_verb_pays_the_visit(read_text):
    reading = read_text(
        "At the invitation of his Senegalese counterpart, Mr. Moussa Gueye, the Minister for External Relations of "
        "Peru, Mr. Juan Mora, paid a visit to Dakar on Monday."
    )
    assert any({"Juan Mora", "Senegal"} <= found for found in sides(reading, "visit"))
