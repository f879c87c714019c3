"""Officials whom no table knows: of whose state they are, behind a dateline, in a ministry, beside their chief."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_dateline_in_small_letters_is_no_side(read_text: ReadText) -> None:
    reading = read_text(
        "Pretoria - The Deputy Minister of International Relations and Cooperation, Mr Sipho Zungu, "
        "will on Friday receive the Deputy Minister of Trade of Lesotho, Ms Palesa Thabane."
    )
    (meeting,) = reading.reports
    assert {(p.name, p.country) for p in meeting.participants} == {("Sipho Zungu", "ZA"), ("Palesa Thabane", "LS")}


def test_a_secretary_in_a_ministry_is_named_behind_it(read_text: ReadText) -> None:
    reading = read_text(
        "The Permanent Secretary in the Ministry of Trade of Samoa, Pulotu Chan Mow, met Fiji's Deputy Minister "
        "Alitia Bainivalu in Apia on Monday."
    )
    assert sides(reading, "meeting") == [{"Pulotu Chan Mow", "Alitia Bainivalu"}]


def test_his_ministers_are_of_his_state(read_text: ReadText) -> None:
    reading = read_text(
        "Burkina Faso's Ibrahim Traore met Vladimir Putin in Moscow on Monday. "
        "Traore, accompanied by his foreign minister, Karamoko Toure, and energy minister Yacouba Gouba, was tired."
    )
    actors = {entity.name: entity.country for entity in reading.entities}
    assert actors["Karamoko Toure"] == actors["Yacouba Gouba"] == "BF"


def test_a_surname_of_many_is_the_ruler_whose_state_is_named(read_text: ReadText) -> None:
    reading = read_text("Sergei Lavrov flew to North Korea on Monday and met Kim in Pyongyang.")
    assert {"Sergey Lavrov", "Kim Jong-un"} in sides(reading, "meeting")


def test_the_general_is_who_rules_by_arms(read_text: ReadText) -> None:
    reading = read_text(
        "Guinea's junta leader, Mamady Doumbouya, arrived in Kigali. The general met Paul Kagame on Monday.",
    )
    assert {"Mamady Doumbouya", "Paul Kagame"} in sides(reading, "meeting")
