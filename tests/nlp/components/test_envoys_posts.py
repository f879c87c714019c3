"""An envoy "in Bogota" is posted there, and whoever meets him there is at home."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "city", "host"),
    [
        ("Gustavo Petro met the British ambassador in Bogota on Monday.", "Bogota", "Gustavo Petro"),
        ("William Ruto held talks with the German ambassador in Nairobi on Monday.", "Nairobi", "William Ruto"),
    ],
)
def test_envoy_is_met_where_he_is_posted(read_text: ReadText, text: str, city: str, host: str) -> None:
    (report,) = read_text(text, "2024-06-18").reports
    assert report.place is not None
    assert report.place.city == city
    assert [p.name for p in report.participants if p.role == "host"] == [host]
