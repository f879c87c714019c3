"""Members of a body who come together in a country, and summits spoken of that nobody is said to attend."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_country_where_members_of_a_body_meet_is_their_host(read_text: ReadText) -> None:
    reading = read_text("ASEAN defence ministers are to meet in Vientiane on Thursday to weigh an answer.")
    assert sides(reading) == [{"Association of Southeast Asian Nations", "Laos"}]


def test_a_summit_without_people_a_place_or_a_day_is_none(read_text: ReadText) -> None:
    reading = read_text("Wheat prices will not wait for a G20 summit, the farmers' union said.")
    assert sides(reading) == []


def test_who_attends_a_meeting_in_a_country_need_not_meet_it(read_text: ReadText) -> None:
    reading = read_text("Energy Minister Israel Katz attends a climate meeting in Abu Dhabi on Monday.")
    assert sides(reading, "meeting") == []
