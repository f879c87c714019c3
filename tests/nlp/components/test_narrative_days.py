"""Days that a story goes on from, where what it tells next has no date of its own."""

import pytest

GOES_ON = [
    ("Foreign Minister Penny Wong flew to Suva on Thursday. She met Prime Minister Sitiveni Rabuka.",
     "2024-03-09", "Sitiveni Rabuka", "2024-03-07"),
    ("Foreign Minister Penny Wong flew to Suva on Thursday.\n\nShe met Prime Minister Sitiveni Rabuka at his office.",
     "2024-03-09", "Sitiveni Rabuka", "2024-03-07"),
    ("PARIS, March 6 - Emmanuel Macron and Olaf Scholz met at the Elysee on Wednesday.\n\nThey looked tired.\n\n"
     "Nobody smiled.\n\nIn the evening Macron received Polish Prime Minister Donald Tusk.",
     "2024-03-06", "Donald Tusk", "2024-03-06"),
    ("Lavrov met Wang Yi in Astana on Friday. Earlier, Lavrov held talks with Kazakhstan's Murat Nurtleu.",
     "2024-03-09", "Murat Nurtleu", "2024-03-08"),
    ("Hu Jintao saw Vincent Siew in Boao on Saturday. The forum lasts until Monday.\n\n"
     "Earlier in the day Hu held a meeting with Kevin Rudd.", "2008-04-13", "Kevin Rudd", "2008-04-12"),
    ("ISTANBUL - Foreign Minister Hakan Fidan came together with his peers on Sunday, sources said.\n\n"
     "Fidan, who chaired the session, received Gambian Foreign Minister Mamadou Tangara.",
     "2025-06-23", "Mamadou Tangara", "2025-06-22"),
    ("ISTANBUL - Foreign Minister Hakan Fidan came together with his peers on Sunday, sources said. He gave no "
     "details.\n\nLater in the day, he received Foreign Minister David Lammy.",
     "2025-06-23", "David Lammy", "2025-06-22"),
    ("Vladimir Putin met Ali Khamenei in Tehran on Tuesday. He also held talks with Ebrahim Raisi and, for the first "
     "time since February, with a NATO leader, Recep Tayyip Erdogan.",
     "2022-07-20", "Recep Tayyip Erdoğan", "2022-07-19"),
]  # fmt: skip

DOES_NOT = [
    ("Penny Wong said on Thursday that talks would go on. Sitiveni Rabuka met Anthony Albanese in Sydney.",
     "2024-03-09", "Anthony Albanese", "2024-03-09"),
    ("The king of Jordan arrived in Doha on Friday. He had met Antony Blinken in Amman in January.",
     "2024-03-09", "Antony Blinken", "2024-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "name", "day"), [*GOES_ON, *DOES_NOT])
def test_a_story_goes_on_from_the_day_told_before(read_text, text, published, name, day):
    reports = read_text(text, published=published).reports
    days = {r.date for r in reports if r.type == "meeting" and name in {p.name for p in r.participants}}
    assert days == {day}
