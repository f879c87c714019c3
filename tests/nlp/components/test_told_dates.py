"""When an encounter was, told in the styles of the field: moved, counted from another day, lasting, in captions."""

import pytest

TOLD = [
    ("The visit of Prime Minister Pedro Sanchez to Kyiv was moved from 5 to 7 July.", "2023-07-01", "2023-07-07"),
    ("Talks between Sergei Lavrov and Hakan Fidan, planned for 5 July, were moved to 7 July.",
     "2023-07-01", "2023-07-07"),
    ("Foreign ministers David Cameron and Annalena Baerbock will now meet on Friday instead of Thursday.",
     "2024-06-11", "2024-06-14"),
    ("Anthony Albanese will meet Christopher Luxon on 20 June rather than on 18 June.", "2024-06-11", "2024-06-20"),
    ("Sixty Russians must leave, six days after Donald Trump telephoned Vladimir Putin.", "2018-03-26", "2018-03-20"),
    ("President Donald Trump and Prime Minister Shinzo Abe shake hands following their joint news conference at the "
     "White House in Washington, Feb. 10, 2017.", "2017-04-24", "2017-02-10"),
    ("Keir Starmer goes to Paris this Thursday to see Emmanuel Macron.", "2025-03-10", "2025-03-13"),
    ("It was full for the first time since February 1993, when Pope John Paul II came to Cotonou.",
     "2025-01-18", "1993-02"),
    ("China's premier, Zhu Rongji, began a nine-day visit to the United States on Tuesday.",
     "1999-04-08", "1999-04-06/1999-04-14"),
    ("Heads of the Group of Eight, George W. Bush and Vladimir Putin among them, left Genoa on Sunday after a "
     "three-day summit.", "2001-07-25", "2001-07-20/2001-07-22"),
    ("Emmanuel Macron met Olaf Scholz in Berlin in an 18th-century mansion on Monday.", "2022-03-30", "2022-03-28"),
    ("The ministers spoke of the G8 summit to be held in Okinawa in July.", "2000-04-04", "2000-07"),
    ("Volodymyr Zelenskyy put off a visit to Riyadh that had been planned for Wednesday until March 10.",
     "2025-02-18", "2025-03-10"),
    ("During her visit to Moscow in April, Kersti Kaljulaid invited Vladimir Putin.", "2019-11-20", "2019-04"),
    ("At a meeting in Moscow in April, Kersti Kaljulaid asked Vladimir Putin for help.", "2019-11-20", "2019-04"),
    ("On a trip to Moscow in April, Kersti Kaljulaid proposed a summit.", "2019-11-20", "2019-04"),
    ("At a meeting in Moscow in April, Kersti Kaljulaid will ask Vladimir Putin for help.", "2019-11-20", "2020-04"),
    ("Aleksandar Vucic and Albin Kurti did not meet in Brussels on Thursday.", "2023-06-20", "2023-06-15"),
    ("Aleksandar Vucic will not meet Albin Kurti in Brussels on Thursday.", "2023-06-20", "2023-06-22"),
    ("Antony Blinken arrived in Beijing at dawn on Sunday and left on Monday.", "2023-06-20", "2023-06-18/2023-06-19"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "date"), TOLD)
def test_an_encounter_is_dated_as_it_is_told(read_text, text, published, date):
    assert date in {report.date for report in read_text(text, published=published).reports}


def test_what_is_moved_to_another_day_is_planned(read_text):
    text = "The visit of Prime Minister Pedro Sanchez to Kyiv was moved from 5 to 7 July."
    (visit,) = read_text(text, published="2023-07-01").reports
    assert visit.status == "planned"
