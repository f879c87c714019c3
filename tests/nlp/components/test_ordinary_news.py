"""What ordinary reports do: name an officer behind his office, tell of two meetings with one verb, honour the dead."""

from collections.abc import Callable

from graph.model import Reading
from tests.nlp.reported import names, sides

Read = Callable[..., Reading]


def test_name_behind_an_unknown_office_is_a_person_even_if_it_looks_like_a_place(read_text: Read) -> None:
    text = "President Vladimir Putin received the chairman of the State Great Khural of Mongolia, Gombo Zandan."
    assert {"Vladimir Putin", "Gombo Zandan"} in sides(read_text(text, "2017-05-14"), "meeting", "call")


def test_place_behind_an_office_stays_a_place(read_text: Read) -> None:
    reading = read_text("The mayor of the capital, Addis Ababa, met Prime Minister Abiy Ahmed on Monday.", "2021-05-14")
    assert "Addis Ababa" not in {e.name for e in reading.entities if e.kind == "person"}


def test_its_premier_is_who_is_named_behind(read_text: Read) -> None:
    text = "Danish Foreign Minister Aksel Holm was in Greenland on Monday and met its premier, Vittus Qujaukit."
    assert {"Aksel Holm", "Vittus Qujaukit"} in [names(r) for r in read_text(text, "2017-05-16").reports]


def test_whom_a_service_is_for_takes_no_part(read_text: Read) -> None:
    text = "Emmanuel Macron shook hands with Angela Merkel at the memorial service for Helmut Kohl on Saturday."
    assert sides(read_text(text, "2017-07-02"), "meeting", "call") == [{"Emmanuel Macron", "Angela Merkel"}]


def test_a_second_with_is_a_second_meeting(read_text: Read) -> None:
    text = "Antony Blinken spoke on Monday with Israel's Yair Lapid and, later in the day, with Egypt's Sameh Shoukry."
    told = sides(read_text(text, "2022-03-30"), "meeting", "call")
    assert told == [{"Antony Blinken", "Yair Lapid"}, {"Antony Blinken", "Sameh Shoukry"}]


def test_is_expected_to_be_received_is_planned(read_text: Read) -> None:
    text = "Foreign Minister Radosław Sikorski is also expected to be received by President Sergio Mattarella in Rome."
    (report,) = [r for r in read_text(text, "2024-03-30").reports if r.type == "meeting"]
    assert report.status == "planned"


def test_the_two_presidents_are_those_a_text_is_about(read_text: Read) -> None:
    text = (
        "President Joe Biden received President Yoon Suk Yeol of South Korea in Washington on Wednesday.\n\n"
        "Mr. Biden praised Mr. Yoon. Japan and China followed the talks. Officials in Beijing were cool.\n\n"
        "Tokyo said it was content. Taiwan was on the agenda. So was trade with Vietnam. Exports fell in March. "
        "Farmers in Iowa worry about Brazil and Argentina. Prices are low there. Costs are not.\n\n"
        "The two presidents first met in Seoul in May 2022."
    )
    first = [r for r in read_text(text, "2023-04-27").reports if r.date == "2022-05"]
    assert [names(r) for r in first] == [{"Joe Biden", "Yoon Suk Yeol"}]


def test_post_signed_with_a_long_office(read_text: Read) -> None:
    text = (
        "Just spoke with my colleague Hakan Fidan. We will meet in Antalya on Friday. "
        "— Margus Tsahkna, Minister of Foreign Affairs of Estonia"
    )
    reports = read_text(text, "2024-02-26").reports
    assert [(r.type, r.status) for r in reports if names(r) == {"Hakan Fidan", "Margus Tsahkna"}] == [
        ("call", "held"),
        ("meeting", "planned"),
    ]


def test_consultations_to_be_held_with_somebody(read_text: Read) -> None:
    text = (
        "Minister Ruslan Kazakbaev will hold talks in Ankara. The summit of the OTS, which Turkey will host, is near."
    )
    assert read_text(text, "2022-02-26").reports
    text = "The consultations to be held by Ruslan Kazakbaev with Mevlüt Çavuşoğlu in Ankara on 3 March are the fifth."
    assert {"Ruslan Kazakbaev", "Mevlüt Çavuşoğlu"} in sides(read_text(text, "2022-02-26"), "meeting", "call")


def test_what_hours_are_spent_on_is_no_place_they_went_to(read_text: Read) -> None:
    text = "Antony Blinken spent five hours on trade and on Taiwan with Foreign Minister Wang Yi on Friday."
    reports = read_text(text, "2024-04-26").reports
    assert reports
    assert all(r.type != "visit" and (r.place is None or r.place.country != "TW") for r in reports)
