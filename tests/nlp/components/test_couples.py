"""Couples with one family name, officials of "the president", and who only stands by."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_couple_shares_its_family_name(read_text: ReadText) -> None:
    reading = read_text("Prime Minister Kishida was greeted by Joe and Jill Biden at the White House on Monday.")
    assert any({"Joe Biden", "Jill Biden"} <= people for people in sides(reading, "meeting"))


def test_two_men_share_no_name(read_text: ReadText) -> None:
    reading = read_text("Irfaan Ali flew to Kingstown. Ali and Nicolas Maduro met on Monday.")
    assert {"Irfaan Ali", "Nicolás Maduro"} in sides(reading, "meeting")


def test_the_envoy_of_a_president_is_not_the_president(read_text: ReadText) -> None:
    reading = read_text("The Finnish president's envoy held talks with Edgars Rinkevics in Riga on Monday.")
    assert sides(reading, "meeting") == [{"Finland", "Edgars Rinkēvičs"}]


def test_who_stands_by_is_not_spoken_with(read_text: ReadText) -> None:
    reading = read_text(
        "Emmanuel Macron welcomed Ilham Aliyev and Nikol Pashinyan in Chisinau. "
        "The two men spoke for ten minutes, with Charles Michel at their side."
    )
    assert all("Charles Michel" not in people for people in sides(reading, "call"))


def test_whom_the_sentence_before_is_about_may_be_the_opposition_leader(read_text: ReadText) -> None:
    reading = read_text(
        "Venezuela's Edmundo Gonzalez Urrutia was in Montevideo on Friday. "
        "The opposition leader met Paraguay's Santiago Pena on Monday."
    )
    assert any({"Santiago Peña"} < people and len(people) == 2 for people in sides(reading, "meeting"))
