"""Who says that talks will be held with somebody is one of those who hold them."""

import pytest


@pytest.mark.parametrize(
    ("text", "sides", "status"),
    [
        ("Emmanuel Macron said that talks could be held with Iran in May.", {"Emmanuel Macron", "Iran"}, "proposed"),
        (
            "Gustavo Petro said that talks would be held with the National Liberation Army in Quito.",
            {"Gustavo Petro", "National Liberation Army"},
            "planned",
        ),
        (
            "The Colombian government said that no talks could be held with the rebels of the ELN.",
            {"Colombia", "National Liberation Army"},
            "refused",
        ),
    ],
)
def test_the_speaker_is_the_other_side(the_report, text, sides, status):
    report = the_report(text)
    assert {p.name for p in report.participants} == sides
    assert report.status == status


def test_who_reports_talks_of_others_is_not(the_report):
    report = the_report("Emmanuel Macron said that talks had been held by Peru with Chile in May.")
    assert {p.name for p in report.participants} == {"Peru", "Chile"}
