"""What somebody is minister of, before the comma and the name."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Kenya's cabinet secretary for the blue economy, Jane Wambui,", "Jane Wambui"),
        ("Kenya's minister for mining, Jane Wambui,", "Jane Wambui"),
        ("Kenya's minister of commerce, Jane Wambui,", "Jane Wambui"),
    ],
)
def test_a_minister_may_be_one_for_anything(read_text: ReadText, who: str, name: str) -> None:
    assert sides(read_text(f"{who} flew to Kampala on Monday."), "visit") == [{name, "Uganda"}]


def test_what_a_minister_is_asked_for_is_not_his_office(read_text: ReadText) -> None:
    reading = read_text("They asked the minister for help, Adam Baxter said on Monday in Kampala.")
    assert not reading.reports
