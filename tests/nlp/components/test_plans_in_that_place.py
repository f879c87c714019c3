"""When plans "there" are: on the day that the sentence before tells of the place."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The minister's rally in Madrid is set for Saturday. Matteo Salvini may see Viktor Orban there.",
            "2025-02-08",
        ),
        (
            "The forum opens in Davos on March 22.\n\nPetro Poroshenko hopes to meet Emmanuel Macron there.",
            "2025-03-22",
        ),
        (
            "Boris Johnson said on Sunday he would go to Delhi on 5 April. He wants to see Ashraf Ghani there too.",
            "2025-04-05",
        ),
        (
            "On Sunday Donald Trump will be in Paris. He has no plan to meet Vladimir Putin there, aides said.",
            "2025-02-09",
        ),
        ("The forum opened in Davos last week. Petro Poroshenko hopes to meet Emmanuel Macron in Berlin.", "None"),
    ],
)
def test_a_plan_there_is_of_the_day_told_for_the_place(read_text: ReadText, text: str, day: str) -> None:
    reading = read_text(text, published="2025-02-07")
    assert [str(r.start) for r in reading.reports if r.type == "meeting"] == [day]
