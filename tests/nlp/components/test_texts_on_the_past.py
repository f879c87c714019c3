"""Texts on the past and live reports: years left out, second times, days counted on, news of the day."""

import datetime as dt
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Reading
from nlp.components.dates.told_years import with_years
from nlp.dates import find, resolve

Read = Callable[..., Reading]


def dates(reading: Reading) -> list[tuple[str, str | None]]:
    return [(report.type, report.date) for report in reading.reports]


def test_year_left_out_is_that_of_the_date_before(read_text: Read) -> None:
    text = (
        "On 1 June 1961 John F. Kennedy met Charles de Gaulle in Paris. On 4 June he met Nikita Khrushchev in Vienna. "
        "In June 1963 he met Konrad Adenauer in Bonn."
    )
    assert [date for _, date in dates(read_text(text))] == ["1961-06-01", "1961-06-04", "1963-06"]


def test_text_of_today_keeps_its_own_year(read_text: Read) -> None:
    text = "Angela Merkel met Xi Jinping in Berlin in July 2017. On Monday Olaf Scholz met Li Qiang."
    assert ("meeting", "2023-06-19") in dates(read_text(text))
    assert all(date is None or date >= "2017" for _, date in dates(read_text(text)))


def test_month_before_counts_from_the_date_told(read_text: Read) -> None:
    text = (
        "In June 1974 Kissinger met Sadat in Cairo. The previous November he had met Faisal in Riyadh. On 3 July he "
        "met Rabin in Jerusalem. In March 1975 he visited Damascus."
    )
    assert [date for _, date in dates(read_text(text))] == ["1974-06", "1973-11", "1974-07-03", "1975-03"]


def test_day_without_a_month_is_of_the_month_told_before(read_text: Read) -> None:
    text = (
        "On 5 August 1978 Cyrus Vance met Menachem Begin in Jerusalem. On the 8th he met Anwar Sadat in Alexandria. "
        "In March 1979 Jimmy Carter visited Cairo."
    )
    assert [date for _, date in dates(read_text(text))] == ["1978-08-05", "1978-08-08", "1979-03"]


def test_second_time_is_another_encounter(read_text: Read) -> None:
    text = "François Hollande visited Bamako on 2 February 2013 and again on 19 September 2013."
    assert dates(read_text(text)) == [("visit", "2013-02-02"), ("visit", "2013-09-19")]


def test_following_month_counts_from_the_date_before(read_text: Read) -> None:
    text = "Zhou Enlai received Henry Kissinger in October 1971. Richard Nixon visited China the following February."
    assert ("visit", "1972-02") in dates(read_text(text))


def test_talks_end_on_the_day_of_what_came_after_them(read_text: Read) -> None:
    text = "Jimmy Carter and Leonid Brezhnev signed the treaty on 18 June 1979 after four days of talks in Vienna."
    assert dates(read_text(text)) == [("meeting", "1979-06-15/1979-06-18")]


def test_entries_of_a_live_report_are_of_its_day(read_text: Read) -> None:
    text = (
        "Summit live\n09:00 BST\nGood morning from Vilnius, where we follow the day.\n\nMore below.\n\nStay with us.\n"
        "10:20 BST\nRishi Sunak has held talks with Olaf Scholz.\n"
        "11:45 BST\nErdoğan spoke with Rutte by phone, his office says."
    )
    found = read_text(text).reports
    assert {(r.type, r.date) for r in found} == {("meeting", "2023-06-20"), ("call", "2023-06-20")}
    assert all(p.name != "BST" for r in found for p in r.participants)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2015, 12, 31)), st.integers(1, 120))
def test_years_given_lie_within_half_a_year(first: dt.date, later: int) -> None:
    second = first + dt.timedelta(days=later)
    text = f"They met on {first.day} {first:%B} {first.year} and parted on {second.day} {second:%B}. It ended in 2016."
    published = dt.date(2023, 6, 20)
    read = with_years(find(text), published)
    assert [d.start for e in read if (d := resolve(e, published, "past"))][:2] == [first, second]


def test_years_of_the_text_say_who_is_meant(read_text: Read) -> None:
    text = (
        "In July 1956 Tito received Nehru and Nasser on the island. The canal was seized. "
        "Nasser had met Eden in Cairo in February 1955."
    )
    people = [{p.name for p in report.participants} for report in read_text(text).reports]
    assert {"Gamal Abdel Nasser", "Anthony Eden"} in people


def test_who_attended_a_named_summit_was_not_at_the_meeting_before(read_text: Read) -> None:
    text = (
        "Kenyan President Uhuru Kenyatta met Xi Jinping in Beijing in August 2013. President William Ruto attended the "
        "Belt and Road summit in October 2022."
    )
    met = next(r for r in read_text(text).reports if r.type == "meeting" and r.date == "2013-08")
    assert {p.name for p in met.participants} == {"Uhuru Kenyatta", "Xi Jinping"}
