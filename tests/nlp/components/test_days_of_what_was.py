"""The day on which something was is not that of what is to come, told in the same sentence."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Staffan de Mistura flew to Algiers on 5 September and will visit Nouakchott.", {"Algeria": "2022-09-05"}),
        (
            "Staffan de Mistura flew to Algiers on 5 September and will visit Nouakchott on 12 September.",
            {"Algeria": "2022-09-05", "Mauritania": "2022-09-12"},
        ),
    ],
)
def test_the_day_stays_with_its_verb(read_text: ReadText, text: str, days: dict[str, str]) -> None:
    found = {
        p.name: str(r.date)
        for r in read_text(text, published="2022-09-09").reports
        for p in r.participants
        if p.kind == "country" and r.date
    }
    assert found == days
