"""Delegations led by somebody: his country, the day beside his name, and whom "the delegation" then means."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_a_day_behind_who_leads_a_delegation_is_of_its_reception(read_text: ReadText) -> None:
    reading = read_text(
        "Serbian President Aleksandar Vucic received a delegation of the US Congress headed by Senator Jeanne "
        "Shaheen on Thursday.",
        published="2025-05-30",
    )
    assert [report.date for report in reading.reports if report.type == "meeting"] == ["2025-05-29"]


def test_who_leads_the_delegation_of_a_party_is_of_its_country(read_text: ReadText) -> None:
    reading = read_text(
        "VIENTIANE, May 20 - Politburo member Thongsavanh Phomvihane received a delegation of the Cambodian People's "
        "Party led by its vice president Say Chhum on Tuesday.",
        published="2025-05-21",
    )
    countries = {p.name: p.country for report in reading.reports for p in report.participants}
    assert countries["Say Chhum"] == "KH"


def test_the_delegation_is_who_leads_it_also_behind_the_name_of_a_party(read_text: ReadText) -> None:
    reading = read_text(
        "BEIJING, May 20 - Chinese Vice President Han Zheng held talks on Tuesday with a delegation of the Lao "
        "People's "
        "Revolutionary Party led by Sounthone Xayachack, vice president of the National Assembly of Laos. The "
        "delegation "
        "is visiting China from May 13 to 19.",
        published="2025-05-21",
    )
    assert {"Sounthone Xayachack", "China"} in sides(reading, "visit")


def test_who_heads_the_other_side_is_at_the_talks(read_text: ReadText) -> None:
    reading = read_text(
        "COLOMBO: Sri Lanka-Nepal consultations took place here on Monday. The Sri Lankan side was led by Foreign "
        "Secretary Aruni Ranaraja while Foreign Secretary Amrit Rai headed the Nepali delegation.",
        published="2025-11-25",
    )
    assert sides(reading, "meeting") == [{"Aruni Ranaraja", "Amrit Rai"}]


def test_the_delegation_may_be_told_of_paragraphs_before(read_text: ReadText) -> None:
    reading = read_text(
        "BEIJING, April 15 - Chinese Vice President Han Zheng held talks on Tuesday with a delegation led by Sounthone "
        "Xayachack, vice president of the National Assembly of Laos.\n\nHan said that ties were good. China stands "
        "ready to "
        "work with Laos, he said.\n\nSounthone said that Laos would learn. It needs more trade. It has mines.\n\nThe "
        "delegation is visiting China from April 13 to 19.",
        published="2025-04-16",
    )
    assert {"Sounthone Xayachack", "China"} in sides(reading, "visit")


@pytest.mark.parametrize(
    "told",
    [
        "The Kyrgyz side was headed by Deputy Foreign Minister Almaz Imangaziev, the Turkish side - by Deputy Minister "
        "Burak Akçapar.",
        "The Kyrgyz side was represented by Deputy Foreign Minister Almaz Imangaziev, and the Turkish side by Deputy "
        "Minister Burak Akçapar.",
        "The consultations were chaired by Deputy Ministers Almaz Imangaziev and Burak Akçapar.",
    ],
)
def test_who_heads_each_side_speaks_for_it(read_text: ReadText, told: str) -> None:
    reading = read_text(f"On June 12, Kyrgyz-Turkish political consultations were held in Bishkek. {told}")
    assert sides(reading, "meeting") == [{"Almaz Imangaziev", "Burak Akçapar"}]


def test_heads_of_sides_are_each_of_their_own_state(read_text: ReadText) -> None:
    reading = read_text(
        "On June 12, Kyrgyz-Turkish political consultations were held in Bishkek. The Kyrgyz side was represented by "
        "Deputy Foreign Minister Almaz Imangaziev, and the Turkish side by Deputy Minister Burak Akçapar."
    )
    (report,) = reading.reports
    assert {p.name: p.country for p in report.participants} == {"Almaz Imangaziev": "KG", "Burak Akçapar": "TR"}


@pytest.mark.parametrize("led", [", co-chaired by", " under the co-chairmanship of"])
def test_who_chairs_consultations_of_two_states_speaks_for_them(read_text: ReadText, led: str) -> None:
    reading = read_text(
        f"On June 12, consultations between Kyrgyzstan and Turkey were held in Bishkek{led} Deputy Ministers "
        "Almaz Imangaziev and Burak Akçapar."
    )
    assert sides(reading, "meeting") == [{"Almaz Imangaziev", "Burak Akçapar"}]


def test_a_clause_behind_a_comma_says_who_heads_the_delegation(read_text: ReadText) -> None:
    reading = read_text(
        "ASTANA - Chairman of the Senate Maulen Ashimbayev met with the delegation of the Parliament of Georgia, "
        "headed by the Chairman Shalva Papuashvili."
    )
    assert sides(reading, "meeting") == [{"Maulen Ashimbayev", "Shalva Papuashvili"}]


@pytest.mark.parametrize("led", ["It's led by the foreign minister,", "The delegation is headed by the minister,"])
def test_who_leads_it_may_be_told_by_the_next_sentence(led: str, read_text: ReadText) -> None:
    text = f"A delegation from Ghana has arrived in Lomé. {led} Kwame Boateng-Adu."
    assert sides(read_text(text, published="2025-04-16"), "visit") == [{"Kwame Boateng-Adu", "Togo"}]


def test_a_body_led_by_somebody_is_no_delegation(read_text: ReadText) -> None:
    text = "The government of Ghana received Togo's president, Faure Gnassingbé, in Accra. It's led by John Mahama."
    assert all("John Mahama" not in names for names in sides(read_text(text, published="2025-04-16")))


def test_who_leads_a_delegation_elsewhere_was_not_at_the_forum_told_before(read_text: ReadText) -> None:
    reading = read_text(
        "Angolan leader Rui Pinto met South Korean President Moon Jae-in at the Belt and Road Forum in Beijing in "
        "April.\n\nA Cuban delegation headed by Deputy Foreign Minister Marcelino Ortega was due on June 20.",
        "2019-06-26",
    )
    there = {p.name for report in reading.reports if report.type == "gathering" for p in report.participants}
    assert "Marcelino Ortega" not in there
