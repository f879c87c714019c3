"""Guests who are to speak with their hosts."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("behind", "kind"),
    [
        ("On Thursday he is to speak with Dmitry Medvedev.", "meeting"),
        ("On Thursday he is to speak by phone with Dmitry Medvedev.", "call"),
        ("On Thursday he is to speak with Angela Merkel.", "call"),
    ],
)
def test_a_guest_speaks_with_his_hosts_in_person(read_text: ReadText, behind: str, kind: str) -> None:
    text = "Alexis Tsipras is on a visit to Moscow. He sat down with Vladimir Putin in the Kremlin. "
    reading = read_text(text + behind, published="2015-04-08")
    assert [report.type for report in reading.reports if report.status == "planned"] == [kind]
