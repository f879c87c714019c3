"""Who a delegation is composed of: all who are named, for the state that sends them."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (
            "An Irish delegation, composed of Mr. Owen Mac Giolla (Chair), Ms. Aoife Brannigan and Senator Donal "
            "Keaveney, travelled to Skopje on Monday.",
            "IE",
        ),
        (
            "A Kenyan delegation made up of Paul Otieno, Jane Wambui and Peter Kamau flew to Kigali on Monday for "
            "talks with Foreign Minister Biruta.",
            "KE",
        ),
    ],
)
def test_all_members_go_for_their_state(read_text: ReadText, text: str, state: str) -> None:
    (report,) = read_text(text).reports
    guests = [p for p in report.participants if p.role == "guest" and p.kind == "person"]
    assert [p.country for p in guests] == [state] * 3
