"""Who does what the next clause says has no part in the talks before it."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_subject_of_the_next_clause_was_not_there(read_text: ReadText) -> None:
    text = (
        "Blinken met Sameh Shoukry in Cairo on Monday for talks with Qatar's Mohammed bin Abdulrahman Al Thani, and "
        "Saudi Arabia's Faisal bin Farhan will fly to Doha on Friday."
    )
    (met,) = sides(read_text(text, published="2024-05-14"), "meeting")
    assert "Faisal bin Farhan" not in met
