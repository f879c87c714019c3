"""With whom others meet, where the parser takes him for who is to do what they meet for."""

from tests.nlp.reported import sides


def test_with_whom_they_meet_to_do_something_takes_part(read_text):
    text = "Health ministers of Guinea and Liberia met in Conakry with WHO director Margaret Chan to pledge help."
    assert sides(read_text(text)) == [{"Guinea", "Liberia", "Margaret Chan"}]
