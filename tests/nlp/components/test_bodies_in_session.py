"""A body of states sits where its ministers or leaders discuss something, and meets until it breaks up."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

SESSIONS = [
    ("NATO defence ministers agreed in Brussels on Monday to send more troops.", "NATO", "Brussels"),
    ("Leaders of the African Union discussed Libya in Malabo on Monday.", "African Union", "Malabo"),
    ("Foreign ministers of the Arab League argued over Syria in Cairo until midnight.", "Arab League", "Cairo"),
    ("The Eurogroup adjourned in Brussels on Monday.", "Eurogroup", "Brussels"),
]


@pytest.mark.parametrize(("text", "body", "city"), SESSIONS)
def test_a_body_sits_where_its_members_discuss(read_text: ReadText, text: str, body: str, city: str) -> None:
    (report,) = read_text(text).reports
    assert (report.type, report.status, report.place and report.place.city) == ("gathering", "held", city)
    assert body in {participant.name for participant in report.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Officials of the IMF discussed Greece in Washington on Monday.",
        "Members of the European Parliament debated the treaty in Strasbourg on Monday.",
        "Military experts from the four parties haggled over mines in Ankara on Monday.",
        "NATO defence ministers agreed to send more troops.",
        "Police in Geneva broke up a protest against the World Trade Organization.",
        "NATO leaders discussed the fighting in Kandahar.",
    ],
)
def test_what_is_discussed_nowhere_or_by_its_staff_is_no_session(read_text: ReadText, text: str) -> None:
    assert not told(read_text(text))
