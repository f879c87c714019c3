"""Delegations led by somebody: his country, the day beside his name, and whom "the delegation" then means."""

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
