"""Where the meetings of a schedule are that does not say: where its owner governs from, unless he travels."""

from tests.nlp.conftest import ReadText


def test_who_meets_others_by_his_schedule_does_so_at_home(read_text: ReadText) -> None:
    text = "9:00 Met with the Vietnamese ambassador, Nguyen Van Tho.\n9:40 Left for Mapo.\n10:20 Visited a school.\n"
    reading = read_text(text, "2019-03-06", title="President Moon Jae-in's movements: Tuesday, March 5")
    met = next(report for report in reading.reports if report.type == "meeting")
    assert met.place is not None
    assert met.place.city == "Seoul"
    assert {p.name: p.role for p in met.participants} == {"Moon Jae-in": "host", "Nguyen Van Tho": "guest"}


def test_who_travels_on_the_day_does_not(read_text: ReadText) -> None:
    text = "Monday 7 April\nTravels to Lviv.\n18:00 Meeting with the Canadian ambassador, Natalka Cmoc.\n"
    reading = read_text(text, "2025-04-04", title="Agenda of Prime Minister Jonas Gahr Støre")
    met = next(report for report in reading.reports if report.type == "meeting")
    assert met.place is None or met.place.city != "Oslo"
