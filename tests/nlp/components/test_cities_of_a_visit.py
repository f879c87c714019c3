"""Which city of a visit is that of a meeting: none of another day, and the capital's seats."""


def _place(read_text, text):
    (meeting, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    return (meeting.place.city, meeting.place.country) if meeting.place else None


def test_a_city_of_another_day_is_not_that_of_the_meeting(read_text):
    text = "Olaf Scholz is to see President Lula da Silva on Tuesday, and goes to Recife on Wednesday."
    assert _place(read_text, text) in (None, (None, "BR"))


def test_a_seat_of_power_is_in_the_capital_wherever_else_the_guest_goes(read_text):
    text = (
        "Olaf Scholz is visiting Australia and is in Darwin today. "
        "Scholz and Prime Minister Anthony Albanese had an hour of talks at Parliament House on Monday."
    )
    assert _place(read_text, text) == ("Canberra", "AU")
