"""Of which state a stranger is by the ministry that tells of him."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Wang Yi met Lars Holm on Monday, the Danish Foreign Ministry said.", "DK"),
        ("Wang Yi met Lars Holm on Monday, according to the Foreign Ministry of Denmark.", "DK"),
        ("Defence Minister Lars Holm spoke by phone with Wang Yi, the Danish government said on Monday.", "DK"),
        ("The Danish Foreign Ministry said that Lars Holm met Wang Yi in Geneva.", "DK"),
        ("Wang Yi met Lars Holm on Monday, the Chinese Foreign Ministry said.", None),
    ],
)
def test_the_ministry_tells_of_its_own(read_text: ReadText, text: str, country: str | None) -> None:
    (report,) = read_text(text, "2025-03-12").reports
    assert {p.name: p.country for p in report.participants} == {"Wang Yi": "CN", "Lars Holm": country}
