"""What a passive clause says something will be done by is a day, and nobody who does it."""


def test_who_speaks_of_a_meeting_takes_part_whatever_day_it_will_be_by(the_report):
    text = "Donald Tusk said a meeting with Recep Tayyip Erdogan would be held by the end of the month."
    assert {p.name for p in the_report(text).participants} == {"Donald Tusk", "Recep Tayyip Erdoğan"}
