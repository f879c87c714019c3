"""Who is named only as left out of a gathering is not there."""

import pytest

from tests.nlp.reported import names


@pytest.mark.parametrize(
    ("text", "away"),
    [
        (
            "Arab League leaders, Iraq's excluded, sat in Cairo from Friday to Sunday, Abdel Fattah el-Sisi presiding.",
            "Iraq",
        ),
        ("EU leaders, Hungary's absent, met in Prague on Friday.", "Hungary"),
        ("The Arab League met in Tunis on Monday, with Libya excluded.", "Libya"),
        ("The summit in Kampala, which India and Cuba attended and Argentina did not, ended on Saturday.", "Argentina"),
    ],
)
def test_who_is_left_out_takes_no_part(read_text, text, away):
    told = read_text(text).reports
    assert told
    assert all(away not in names(report) for report in told)


def test_who_did_not_discuss_a_matter_was_there(read_text):
    text = (
        '"He came, he saw, he lectured," quipped a senator after Donald Trump\'s flying visit to Mexico City on'
        " Wednesday, at which he and Enrique Peña Nieto did not, according to the candidate, discuss the wall."
    )
    told = read_text(text, "2016-08-31").reports
    assert any("Enrique Peña Nieto" in names(report) for report in told)
