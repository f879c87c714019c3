"""Who takes part, where a text names its people by other words than names: pairs, "his", "the Minister", mediators."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_every_country_of_a_journey_is_a_visit(read_text: ReadText) -> None:
    reading = read_text("Sergei Lavrov is due to travel on to Eswatini, Angola and Eritrea, his ministry said.")
    assert sides(reading, "visit") == [{"Sergey Lavrov", land} for land in ("Eswatini", "Angola", "Eritrea")]


def test_the_country_of_a_city_is_no_further_stop(read_text: ReadText) -> None:
    assert len(read_text("Sergei Lavrov flew to Geneva, Switzerland, on Monday.").reports) == 1


def test_several_meetings_are_one_with_each(read_text: ReadText) -> None:
    reading = read_text("Antony Blinken held bilateral meetings with the foreign ministers of Chile, Peru and Brazil.")
    assert sides(reading, "meeting") == [{"Antony Blinken", land} for land in ("Chile", "Peru", "Brazil")]


def test_respectively_parts_two_of_one_country(read_text: ReadText) -> None:
    reading = read_text("Wang Yi met with President Jose Ramos-Horta and Prime Minister Taur Matan Ruak respectively.")
    assert sides(reading, "meeting") == [{"Wang Yi", "José Ramos-Horta"}, {"Wang Yi", "Taur Matan Ruak"}]


def test_who_mediates_is_not_one_of_the_two_leaders(read_text: ReadText) -> None:
    reading = read_text(
        "Nikol Pashinyan and Ilham Aliyev met in Brussels on Sunday under the mediation of Charles Michel."
        "\n\nThe two leaders will meet again in July."
    )
    first, second = reading.reports
    assert {p.name: p.role for p in first.participants}["Charles Michel"] == "mediator"
    assert {p.name for p in second.participants} == {"Nikol Pashinyan", "Ilham Aliyev"}


@pytest.mark.parametrize(
    "words",
    [
        "met in Ankara on Thursday under Turkish facilitation.",
        "agreed to resume talks, with a first session set for June 20 in Istanbul under Turkish mediation.",
    ],
)
def test_the_state_whose_mediation_an_adjective_tells_mediates(read_text: ReadText, words: str) -> None:
    (report,) = read_text(f"Ethiopia and Somalia {words}", "2026-06-12").reports
    assert {p.name: p.role for p in report.participants}["Turkey"] == "mediator"
    assert len(report.participants) == 3


def test_his_meeting_is_his(read_text: ReadText) -> None:
    reading = read_text("Emmanuel Macron spoke to reporters. His meeting with Xi Jinping in Beijing lasted four hours.")
    assert sides(reading, "meeting") == [{"Emmanuel Macron", "Xi Jinping"}]


def test_who_speaks_before_meeting_somebody_meets_him(read_text: ReadText) -> None:
    reading = read_text("Benjamin Netanyahu repeated that in remarks ahead of meeting Antony Blinken on Monday.")
    assert sides(reading, "meeting") == [{"Benjamin Netanyahu", "Antony Blinken"}]


def test_an_office_writes_of_its_own_minister(read_text: ReadText) -> None:
    reading = read_text(
        "The Minister of Foreign Affairs, Mr. Hakan Eroglu, will hold talks with Mr. Peter Szijjarto, Minister of"
        " Foreign Affairs of Hungary, on Monday.\n\nThe Minister spoke by telephone with Mr. Antony Blinken on Sunday."
    )
    assert sides(reading, "call") == [{"Hakan Eroglu", "Antony Blinken"}]


def test_where_somebody_goes_is_not_where_he_is_from(read_text: ReadText) -> None:
    reading = read_text("The Minister of Foreign Affairs, Mr. Hakan Eroglu, will pay a visit to Hungary on Monday.")
    assert sides(reading, "visit") == [{"Hakan Eroglu", "Hungary"}]


def test_a_new_meeting_is_not_one_of_years_ago(read_text: ReadText) -> None:
    reading = read_text(
        "Delegations of Russia, Turkey, Syria and Iran met in Astana in January 2017.\n\nDeputy foreign ministers of"
        " Russia, Turkey, Syria and Iran held a meeting on the sidelines."
    )
    assert len(sides(reading, "meeting")) == 2


def test_all_of_a_caption_are_there(read_text: ReadText) -> None:
    reading = read_text(
        "Russian President Vladimir Putin (C), Iranian President Ebrahim Raisi (L) and Turkish President Recep Tayyip"
        " Erdogan pose for a photo before their meeting at Saadabad Palace in Tehran."
    )
    assert sides(reading, "meeting") == [{"Vladimir Putin", "Ebrahim Raisi", "Recep Tayyip Erdoğan"}]


def test_both_men_are_each_welcomed_by_another(read_text: ReadText) -> None:
    reading = read_text(
        "Joe Biden and Vladimir Putin wrapped up talks in Geneva on Wednesday. President Guy Parmelin welcomed both"
        " men. The two had last met in March 2011."
    )
    told = sides(reading, "meeting")
    assert {"Joe Biden", "Vladimir Putin"} in told
    assert {"Guy Parmelin", "Joe Biden"} in told
    assert {"Guy Parmelin", "Vladimir Putin"} in told
    assert {"Guy Parmelin", "Joe Biden", "Vladimir Putin"} not in told  # each of the two is his guest


def test_he_in_capitals_is_a_form_of_address(read_text: ReadText) -> None:
    reading = read_text(
        "HH the Amir Sheikh Tamim bin Hamad Al-Thani spoke by telephone with Recep Tayyip Erdogan.\n\nHE the Minister "
        "of Foreign Affairs of Qatar Mohammed bin Abdulrahman Al-Thani met the foreign minister of Chad, Mahamat "
        "Annadif."
    )
    assert sides(reading, "meeting") == [{"Mohammed bin Abdulrahman Al Thani", "Mahamat Saleh Annadif"}]


def test_who_calls_on_somebody_is_his_guest(read_text: ReadText) -> None:
    (report,) = read_text("Dr. S. Jaishankar called on Prime Minister Sheikh Hasina in Dhaka on Monday.").reports
    assert {p.name: p.role for p in report.participants} == {"S. Jaishankar": "guest", "Sheikh Hasina": "host"}


def test_what_is_set_beside_a_plan_is_planned(read_text: ReadText) -> None:
    reading = read_text("Joe Biden and Xi Jinping are expected to meet in Bali, their first encounter in person.")
    assert [(r.type, r.status) for r in reading.reports] == [("meeting", "planned")]


def test_envoys_of_a_state_and_a_movement_are_two_sides(read_text: ReadText) -> None:
    reading = read_text("The envoys of the United States and the Taliban resumed negotiations in Doha on Monday.")
    assert sides(reading, "meeting") == [{"United States", "Taliban"}]
