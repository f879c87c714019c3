"""A summit of which the text names one who attends, and where it is: a gathering, and no meeting with that land."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ahmet Davutoglu told reporters at Sunday's summit in Brussels that he would stay.", "gathering"),
        ("Mexico's president said he would attend the summit in Lima.", "gathering"),
        ("Emmanuel Macron will hold a summit with Japan in Tokyo in May.", "meeting"),
    ],
)
def test_a_land_is_met_only_where_it_is_a_side(read_text, text, kind):
    assert {t[0] for t in told(read_text(text, "2023-05-18"))} == {kind}
