"""Whom "the visitor", "his host", "the three leaders", "their delegations" and "the two ministers" mean."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_visitor_is_who_came(read_text: ReadText) -> None:
    reading = read_text(
        "Narendra Modi arrived in Canberra on Monday and was greeted by Penny Wong. "
        "The visitor then held talks with Anthony Albanese."
    )
    assert {"Narendra Modi", "Anthony Albanese"} in sides(reading, "meeting")


def test_his_guest_is_the_other_of_two(read_text: ReadText) -> None:
    reading = read_text(
        "Charles III invited Emmanuel Macron to Windsor. The king met his French guest at the castle on Monday.",
    )
    assert {"Charles III", "Emmanuel Macron"} in sides(reading, "meeting")


def test_three_leaders_are_the_three_named(read_text: ReadText) -> None:
    reading = read_text(
        "Anwar Ibrahim received Joko Widodo and Hassanal Bolkiah on Monday in Kuala Lumpur. "
        "The three leaders will meet again in Jakarta in July."
    )
    assert {"Anwar Ibrahim", "Joko Widodo", "Hassanal Bolkiah"} in sides(reading, "meeting")[1:]


def test_who_is_spoken_to_is_none_of_both(read_text: ReadText) -> None:
    reading = read_text(
        "Albin Kurti accused Aleksandar Vucic of bad faith. Miroslav Lajcak, who met both men on Monday, urged calm."
    )
    assert sides(reading, "meeting") == [
        {"Miroslav Lajčák", "Albin Kurti"},
        {"Miroslav Lajčák", "Aleksandar Vučić"},
    ]


def test_their_delegations_act_for_their_countries(read_text: ReadText) -> None:
    reading = read_text(
        "Gustavo Petro and Nicolas Maduro agreed by phone to reopen the border. "
        "Their delegations will meet on Friday in Cucuta."
    )
    assert {"Colombia", "Venezuela"} in sides(reading, "meeting")


def test_two_ministers_are_no_deputies(read_text: ReadText) -> None:
    reading = read_text(
        "Foreign Minister Penny Wong met Japanese Foreign Minister Yoshimasa Hayashi in Tokyo on Monday. "
        "Present were Assistant Minister Tim Watts and Japanese Vice Minister Takeo Mori. "
        "The two ministers will meet again in August."
    )
    assert sides(reading, "meeting")[-1] == {"Penny Wong", "Yoshimasa Hayashi"}


def test_she_is_one_known_for_a_woman(read_text: ReadText) -> None:
    reading = read_text(
        "Annalena Baerbock flew to Seoul on Monday. President Yoon Suk Yeol only spoke to her by phone. "
        "In Tokyo she met Yoshimasa Hayashi."
    )
    assert {"Annalena Baerbock", "Yoshimasa Hayashi"} in sides(reading, "meeting")


def test_the_host_is_the_other_of_two_of_whom_one_came(read_text: ReadText) -> None:
    reading = read_text(
        "Anthony Albanese landed in Port Moresby on Monday. James Marape embraced him. "
        "The host will meet Joe Biden in September.",
    )
    assert {"James Marape", "Joe Biden"} in sides(reading, "meeting")


def test_his_guests_are_those_just_named(read_text: ReadText) -> None:
    reading = read_text(
        "Pedro Sanchez welcomed Gabriel Boric and Gustavo Petro in Madrid on Monday. "
        "He met his guests separately on Sunday."
    )
    assert {"Pedro Sánchez", "Gabriel Boric"} in sides(reading, "meeting")


def test_the_guest_is_who_is_not_at_home(read_text: ReadText) -> None:
    reading = read_text(
        "In Budapest, Viktor Orban and Aleksandar Vucic walked along the river. "
        "The guest had brought his trade minister, Tomislav Momirovic. On Friday he will meet Tamas Sulyok."
    )
    assert {"Aleksandar Vučić", "Tamás Sulyok"} in sides(reading, "meeting")


def test_two_who_were_brought_together_are_the_two(read_text: ReadText) -> None:
    reading = read_text(
        "Javier Milei and Gabriel Boric shook hands on Sunday, brought together by Santiago Pena. "
        "The Argentine president smiled. The two men will meet again in July.",
        published="2024-06-20",
    )
    assert sides(reading, "meeting")[-1] == {"Javier Milei", "Gabriel Boric"}


def test_two_ministers_of_a_numbered_readout(read_text: ReadText) -> None:
    reading = read_text(
        "On June 19, Mr. Peni Tora, Minister for Foreign Affairs of Fiji, held a telephone talk with Ms. Anna Kallio, "
        "Minister for Foreign Affairs of Finland.\n\n1. Minister Tora spoke of the sea.\n\n2. Minister Kallio looked "
        "forward to the visit to Suva of Vice-Minister Eero Salo.\n\n3. The two ministers exchanged views on fishing."
    )
    assert all("Eero Salo" not in people for people in (*sides(reading, "meeting"), *sides(reading, "call")))
