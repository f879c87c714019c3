"""Whether a state hosts the gathering of a body: not where the body has its seat, but where it comes together else."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_body_at_its_own_seat_is_nobodys_guest(read_text: ReadText) -> None:
    reading = read_text("Interior ministers of the European Union will hold a special session in Brussels on Monday.")
    assert sides(reading) == [{"European Union"}]


def test_in_a_seat_of_the_world_nobody_is_host(read_text: ReadText) -> None:
    reading = read_text("The UN Human Rights Council will hold a special session on Yemen in Geneva next Tuesday.")
    assert sides(reading) == [{"UN Human Rights Council"}]


def test_a_summit_at_the_seat_still_has_the_member_whose_turn_it_is(read_text: ReadText) -> None:
    reading = read_text("ECOWAS leaders are to hold a summit in Abuja on Saturday.")
    assert sides(reading) == [{"Economic Community of West African States", "Nigeria"}]


def test_the_country_of_a_meeting_of_members_is_their_host(read_text: ReadText) -> None:
    reading = read_text("Donald Tusk chaired an informal meeting of EU leaders in Valletta on Thursday.")
    assert sides(reading) == [{"European Union", "Donald Tusk", "Malta"}]
