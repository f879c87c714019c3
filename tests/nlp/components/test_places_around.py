"""Places of encounters that only their sentence, the guest's journey, the day or the host gives."""

import pytest

PLACED = [
    ("In Tromso, a town of long nights, the foreign ministers of the G7 met on Monday.", "Tromso", "NO"),
    ("Olaf Scholz signed a pact on seeds at Rashtrapati Bhavan on Monday with Narendra Modi.", "New Delhi", "IN"),
    ("Lula da Silva ended his tour in Lisbon on Monday, with a side chat with Olaf Scholz.", "Lisbon", "PT"),
    ("Olaf Scholz met Emmanuel Macron on Monday at the Austrian embassy in Cairo.", "Cairo", "EG"),
    ("Olaf Scholz met Emmanuel Macron on Monday at the German mission to the United Nations.", "New York", "US"),
    ("ACCRA - President Nana Akufo-Addo will receive Olaf Scholz on Friday, an aide said.", "Accra", "GH"),
    ("William Ruto received Olaf Scholz on Monday and spoke of tea.", None, "KE"),
]


@pytest.mark.parametrize(("text", "city", "country"), PLACED)
def test_what_stands_around_a_meeting_places_it(read_text, text, city, country):
    (report, *_) = [r for r in read_text(text).reports if r.type in ("meeting", "gathering")]
    assert (report.place.city, report.place.country) == (city, country)


def test_people_are_in_one_city_on_one_day(read_text):
    text = "Olaf Scholz met Xi Jinping in Muscat on 4 June 2023. He conferred with Narendra Modi on 4 June 2023."
    places = [r.place.city for r in read_text(text).reports if r.type == "meeting"]
    assert places == ["Muscat", "Muscat"]


UNPLACED = [
    "Olaf Scholz met Emmanuel Macron on Monday at the Austrian embassy.",
    "Olaf Scholz, back from Lisbon, met Emmanuel Macron on Monday.",
    "ACCRA - Olaf Scholz will meet Emmanuel Macron on Friday, an aide said.",
]


@pytest.mark.parametrize("text", UNPLACED)
def test_an_embassy_and_a_stay_that_is_over_place_nothing(read_text, text):
    (report, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert report.place is None or (report.place.city, report.place.country) == (None, None)


MORE_PLACED = [
    ("Olaf Scholz and Emmanuel Macron spoke for an hour in Bergen on Monday.", "Bergen", "NO"),
    ("Olaf Scholz goes to Accra; Nana Akufo-Addo gives him lunch.", "Accra", "GH"),
    ("Olaf Scholz met Emmanuel Macron at the residence of the Swiss ambassador in Cairo on Monday.", "Cairo", "EG"),
    ("Santiago Cafiero of Argentina received Olaf Scholz at the San Martín Palace on Monday.", "Buenos Aires", "AR"),
    ("Accra, June 19, GHA\n\nNana Akufo-Addo received Olaf Scholz on Monday, and spoke of gold.", "Accra", "GH"),
]


@pytest.mark.parametrize(("text", "city", "country"), MORE_PLACED)
def test_more_of_what_stands_around_a_meeting_places_it(read_text, text, city, country):
    (report, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (report.place.city, report.place.country) == (city, country)


def test_a_body_that_one_takes_part_in_is_no_town(read_text):
    text = "Olaf Scholz took part in the Extended Sextet in Oslo on Monday and met Xi Jinping there."
    assert {r.place.city for r in read_text(text).reports if r.place} == {"Oslo"}


OTHER_CLAUSES = [
    ("Olaf Scholz met Emmanuel Macron on Monday, according to a note by the ministry in Bern.", None),
    ("Olaf Scholz dined with Emmanuel Macron on Monday; on Sunday he had been in Bern with his mother.", None),
    ("ACCRA, June 19 (ABC) - Olaf Scholz met Nana Akufo-Addo here on Monday, before lunch in Tema.", "Accra"),
]


@pytest.mark.parametrize(("text", "city"), OTHER_CLAUSES)
def test_other_clauses_place_something_else(read_text, text, city):
    (report, *_) = [r for r in read_text(text).reports if r.type == "meeting"]
    assert (report.place.city if report.place else None) == city
