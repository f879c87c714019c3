"""Who is told to be of neither side, also where the two are of one state."""

import pytest


def _mediators(reading):
    return [{p.name for p in r.participants if p.role == "mediator"} for r in reading.reports]


@pytest.mark.parametrize(
    ("text", "between"),
    [
        (
            "With Norway as go-between, the Colombian government and the ELN will sit down in Oslo on Friday.",
            {"Norway"},
        ),
        ("Laurent Kabila met Mobutu Sese Seko on Sunday with Nelson Mandela at their side.", {"Nelson Mandela"}),
        (
            "Colombia's government and the ELN signed a truce in Havana on Friday with Chile and Norway as guarantors.",
            {"Chile", "Norway"},
        ),
        ("Abkhaz and Georgian negotiators met in Sukhumi on Friday with Russia as guarantor.", {"Russia"}),
        (
            "Ashraf Ghani and Gulbuddin Hekmatyar met in Doha on Monday, Qatar's minister acting as go-between.",
            {"Qatar"},
        ),
        ("Hassan Sheikh Mohamud conferred with Ahmed Madobe in Nairobi on Thursday under Kenyan mediation.", {"Kenya"}),
    ],
)
def test_who_is_told_to_be_between_two_mediates(read_text, text, between):
    assert _mediators(read_text(text)) == [between]


def test_mediators_named_by_their_state_alone_are_no_side(read_text):
    text = "Algerian mediators want the Malian government and the Tuareg rebels at the same table in Algiers by June."
    assert _mediators(read_text(text)) == [{"Algeria"}]


def test_who_stands_at_the_side_of_two_is_in_their_talks(read_text):
    text = "Fayez al-Sarraj sat down with Khalifa Haftar in Palermo on Tuesday, Giuseppe Conte at their side."
    (report,) = read_text(text).reports
    assert {p.name: p.role for p in report.participants} == {
        "Fayez al-Sarraj": "participant", "Khalifa Haftar": "participant", "Giuseppe Conte": "mediator",
    }  # fmt: skip
