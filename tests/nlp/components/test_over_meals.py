"""What is discussed over a meal, of which the meal is no further encounter."""

from tests.nlp.reported import told


def test_what_is_discussed_over_dinner_makes_no_second_meeting(read_text):
    text = (
        "Emmanuel Macron met Volodymyr Zelensky in Paris on Sunday evening. The two presidents discussed deliveries "
        "of tanks over dinner at the Elysee, and Macron promised more training."
    )
    (meeting,) = told(read_text(text, "2023-05-18"))
    assert meeting[:2] == ("meeting", "held")
