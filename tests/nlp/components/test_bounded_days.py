"""Days that a date bounds: a stay until it, what is wanted before it, and what lasts to it."""

import pytest

BOUNDED = [
    ("Hakan Fidan left Ankara for Tallinn, where he will stay until February 4th as guest of President Alar Karis.",
     "2023-02-01", "2023-02-01/2023-02-04"),
    ("Tomorrow Hakan Fidan leaves for Egypt, where he will be until May 17.", "2024-05-14", "2024-05-15/2024-05-17"),
    ("Keir Starmer will visit Berlin until Thursday.", "2024-06-03", "2024-06-03/2024-06-06"),
    ("William Ruto wants Salva Kiir and Riek Machar to meet before Christmas.", "2018-11-06", "2018-12"),
    ("Alexander Stubb intends to meet Jonas Gahr Støre before 3 October.", "2025-09-11", "2025-09-11/2025-10-02"),
    ("Retno Marsudi will come to Suva in the first week of September to see Sitiveni Rabuka.",
     "2022-07-16", "2022-09-01/2022-09-07"),
    ("Ethiopia and Eritrea began talks in Pretoria on Tuesday and will continue until Sunday.",
     "2022-10-26", "2022-10-25/2022-10-30"),
    ("Olaf Scholz will meet Emmanuel Macron by the end of the month.", "2023-06-07", "2023-06"),
    ("Olaf Scholz wants to meet Emmanuel Macron before the end of February.", "2023-01-11", "2023-02"),
    ("Olaf Scholz will travel to China before the end of the year.", "2023-06-07", "2023"),
    ("Olaf Scholz will travel to China before the year is out.", "2023-06-07", "2023"),
    ("Olaf Scholz met Emmanuel Macron at the end of May.", "2023-06-07", "2023-05-16/2023-05-31"),
]  # fmt: skip

COUNTED = [
    ("Moaz al-Khatib met Mikhail Bogdanov on Sunday. He had spoken the day before with Sergei Lavrov.",
     "2013-02-03", "Sergey Lavrov", "2013-02-02"),
    ("African leaders met in Addis Ababa on Sunday. On the eve Antonio Guterres received Abiy Ahmed.",
     "2019-02-10", "Abiy Ahmed", "2019-02-09"),
    ("Theresa May received Emmanuel Macron on Thursday. The evening before, she had dined with Angela Merkel.",
     "2019-02-10", "Angela Merkel", "2019-02-06"),
    ("Macky Sall will co-chair a forum with China in September. He will meet Xi Jinping on the 3rd and 4th of that "
     "month.", "2018-07-24", "Xi Jinping", "2018-09-03/2018-09-04"),
    ("Narendra Modi will arrive in Washington on 17 July. Joe Biden will receive him the following morning.",
     "2023-06-07", "Joe Biden", "2023-07-18"),
    ("Vladimir Putin will visit Gdansk on Monday. Donald Tusk will see Yulia Tymoshenko on the same day.",
     "2023-06-07", "Donald Tusk", "2023-06-12"),
    ("Donald Trump flies to Paris on Monday. Olaf Scholz receives him in Berlin the same evening.",
     "2023-06-07", "Olaf Scholz", "2023-06-12"),
    ("Vladimir Putin will visit Gdansk on Monday. Gas is short since May. Donald Tusk sees Yulia Tymoshenko the same "
     "day.", "2023-06-07", "Donald Tusk", "2023-06-12"),
    ("Sergei Lavrov met José Albares and praised a plan, which leaders took up last Friday in Brussels and which might "
     "be signed within six months.\n\nThe previous day Lavrov had talked with Hakan Fidan.",
     "2023-06-07", "Hakan Fidan", "2023-06-06"),
    ("Vladimir Putin visited Gdansk on Monday. Donald Tusk saw Yulia Tymoshenko the following day.",
     "2023-06-07", "Donald Tusk", "2023-06-06"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "days"), BOUNDED)
def test_a_bound_gives_the_days_up_to_it(read_text, text, published, days):
    assert days in {report.date for report in read_text(text, published=published).reports}


@pytest.mark.parametrize(("text", "published", "name", "day"), COUNTED)
def test_a_day_is_counted_from_the_one_told_before(read_text, text, published, name, day):
    reports = read_text(text, published=published).reports
    assert {r.date for r in reports if name in {p.name for p in r.participants}} == {day}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("This is Penny Wong's third visit to Fiji this year.", None),
        ("Penny Wong held her second meeting this month with Sitiveni Rabuka in Suva on Monday.", "2023-06-19"),
        ("It was the first visit to Fiji this year by Penny Wong.", "2023"),
    ],
)
def test_the_time_in_which_meetings_are_numbered_dates_none(read_text, text, date):
    assert {r.date for r in read_text(text).reports} == {date}
