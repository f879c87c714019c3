"""Who attended a reception that the text tells of before."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_attended_a_reception_was_at_the_one_told_before(read_text: ReadText) -> None:
    reading = read_text(
        "RIYADH, Dec 3 (NNA) - Crown Prince Mohammed bin Salman received President Isaias Afwerki of Eritrea on "
        "Wednesday.\n\nThe reception was attended by Prince Faisal bin Farhan, Minister of Foreign Affairs; and, on "
        "the "
        "Eritrean side, Minister of Foreign Affairs Osman Saleh.",
        published="2025-12-04",
    )
    assert sides(reading, "meeting") == [
        {"Mohammed bin Salman", "Isaias Afwerki", "Faisal bin Farhan", "Osman Saleh"},
    ]
