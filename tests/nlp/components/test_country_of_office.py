"""Whose official somebody is whom the text gives an office and no country, and who a delegation is."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from graph.model import DocumentIn
from nlp.read import read
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def country(doc: Doc, name: str) -> str | None:
    return next(actor.country for actor in doc._.actors if actor.name == name)


def test_an_agency_leaves_out_the_country_it_writes_in() -> None:
    reading = read(
        DocumentIn(
            text="LUSAKA, June 19 (ZNA) - Foreign Minister Moses Mulenga received the Angolan oil minister, Paulo"
            " Nzita, on Monday. The Angolan side thanked the minister.",
            published="2023-06-20",
            language="en",
        )
    )
    assert {p.name: p.country for p in reading.reports[0].participants} == {"Moses Mulenga": "ZM", "Paulo Nzita": "AO"}


def test_who_leads_a_delegation_is_of_its_country(read: Callable[..., Doc]) -> None:
    doc = read("Peru waited. A delegation from Guatemala headed by the deputy minister Ana Barillas came on Monday.")
    assert country(doc, "Ana Barillas") == "GT"


def test_who_leads_a_delegation_takes_part_for_it(read_text: ReadText) -> None:
    reading = read_text("Olaf Scholz met in Berlin a Ghanaian delegation led by Foreign Minister Shirley Botchwey.")
    assert sides(reading, "meeting") == [{"Olaf Scholz", "Shirley Ayorkor Botchway"}]


def test_a_minister_in_a_city_is_not_the_minister_of_it(read_text: ReadText) -> None:
    reading = read_text(
        "Agenda of the Foreign Minister of Peru, Ana Ruiz.\n\nOn the 17th: visit of the Foreign Minister of Slovenia,"
        " Matjaz Vidmar.\n\n19 October: the Minister in Brussels, for talks with the Belgian foreign minister."
    )
    assert not any({"Matjaz Vidmar", "Belgium"} <= names for names in sides(reading, "meeting"))


@pytest.mark.parametrize("scene", ["Astana, Tuesday:", "Astana, 20 June 2023:"])
def test_a_city_before_a_colon_is_a_scene(read: Callable[..., Doc], scene: str) -> None:
    doc = read(f"{scene} Ilham Aliyev left the hall without a word.")
    assert not any(actor.kind == "country" for actor in doc._.actors)


def test_she_is_whom_the_text_calls_ms(read: Callable[..., Doc], meant: Callable[[Doc, str], list[str]]) -> None:
    doc = read("The commissioner, Ms. Thandiwe Moyo, saw Mr. Domingos Cardoso, a minister. Then she left for Kigali.")
    assert meant(doc, "she") == ["Thandiwe Moyo"]


def test_who_lunches_with_a_minister_is_somebody(read_text: ReadText) -> None:
    reading = read_text("Senegal's Moustapha Sow lunched with Hugh Carmody in Dublin on Monday.")
    assert sides(reading, "meeting") == [{"Moustapha Sow", "Hugh Carmody"}]


def test_an_analyst_is_no_party_to_a_call(read_text: ReadText) -> None:
    reading = read_text("Sergei Lavrov met Andrei Kolesnikov of the Harbour Centre in Vienna on Monday.")
    assert reading.reports == ()


def test_whom_a_state_owns_is_of_it_whatever_is_said_to_him(read: Callable[..., Doc]) -> None:
    doc = read("Peru asked for calm, and Peru was heard. Ana Ruiz spoke to Iran's Hassan Moradi about the ceasefire.")
    assert country(doc, "Hassan Moradi") == "IR"


def test_an_official_told_of_without_a_name_is_named_next(read_text: ReadText) -> None:
    reading = read_text(
        "TASHKENT, June 19 (ABC) - A Tajik minister crossed the border on Monday for a day in the Uzbek capital.\n\n"
        "Energy Minister Sherali Gul met Deputy Prime Minister Batyr Hasanov there, officials said."
    )
    assert {"Sherali Gul", "Batyr Hasanov"} in sides(reading, "meeting")


def test_an_ambassador_is_not_of_the_state_where_the_text_is_written(read_text: ReadText) -> None:
    reading = read_text(
        "LIMA, June 19 (ABC) - Peru needs help. Ambassador Song Yang met Foreign Minister Jose Alva here."
    )
    assert sides(reading, "meeting") == [{"Song Yang", "Jose Alva"}]


def test_who_travels_to_a_state_is_not_of_it_by_guess(read_text: ReadText) -> None:
    reading = read_text(
        "LUSAKA, June 19 (ABC) - Zambia is in debt. Finance Minister Li Bo flew to Lusaka on Monday and met Foreign"
        " Minister Moses Mulenga."
    )
    assert sides(reading, "visit") == [{"Li Bo", "Zambia"}]
    assert sides(reading, "meeting") == [{"Li Bo", "Moses Mulenga"}]


def test_who_goes_to_another_town_may_be_at_home_there(read: Callable[..., Doc]) -> None:
    doc = read("LUSAKA, June 19 (ABC) - Zambia is in debt. Finance Minister Jon Banda flew to Ndola on Monday.")
    assert country(doc, "Jon Banda") == "ZM"


@pytest.mark.parametrize(
    "told",
    [
        "His envoy, Deputy Prime Minister Ana Torres, met Peruvian Trade Minister Luis Alva on Monday.",
        "His foreign minister, Ana Torres, met Peruvian Trade Minister Luis Alva on Monday.",
        "His wife, Ana Torres, met Peruvian Trade Minister Luis Alva on Monday.",
    ],
)
def test_his_envoy_is_of_the_state_of_whom_the_sentence_before_tells(read_text: ReadText, told: str) -> None:
    reading = read_text(f"Peru is large and Peru is rich. Chilean President Jon Banda telephoned on Friday. {told}")
    assert sides(reading, "meeting") == [{"Ana Torres", "Luis Alva"}]


def test_its_minister_is_of_the_state_whose_capital_the_sentence_before_names(read: Callable[..., Doc]) -> None:
    doc = read(
        "Peru is large. Peru said no. In London, the Foreign Office said little. Its minister for the Americas, Ann"
        " Snow, is away."
    )
    assert country(doc, "Ann Snow") == "GB"


@pytest.mark.parametrize(
    "text",
    [
        "Errol Bouva is Suriname's interior minister. He will visit Poland in June.",
        "Errol Bouva, who is the interior minister of Suriname, will visit Poland in June.",
        "Errol Bouva was named interior minister of Suriname last week. Bouva will visit Poland in June.",
        "Errol Bouva will become the first Surinamese interior minister to visit Poland since 1990.",
        "As Surinamese interior minister from 2001 to 2006, Errol Bouva visited Poland in March 2004.",
    ],
)
def test_a_stranger_is_of_the_state_whose_office_is_said_of_him(read_text: ReadText, text: str) -> None:
    assert sides(read_text(text, "2012-05-09"), "visit") == [{"Errol Bouva", "Poland"}]


def test_who_is_not_an_official_of_a_state_need_not_be_of_it(read_text: ReadText) -> None:
    text = "Errol Bouva is not the interior minister of Suriname. He will visit Poland in June."
    assert not sides(read_text(text, "2012-05-09"), "visit")


def test_a_foreign_secretary_is_of_where_the_text_is_filed() -> None:
    text = "DHAKA, June 19 (BSS) - Foreign Secretary Jashim Talukder met Pakistani envoy Imran Siddiqui on Monday."
    reading = read(DocumentIn(text=text, published="2023-06-20", language="en"))
    assert {p.name: p.country for p in reading.reports[0].participants}["Jashim Talukder"] == "BD"


def test_the_foreign_office_is_of_where_the_text_is_filed(read_text: ReadText) -> None:
    text = "ISLAMABAD: The Afghan ambassador was summoned to the Foreign Office on Monday over the firing."
    assert sides(read_text(text, "2025-03-11"), "meeting") == [{"Afghanistan", "Pakistan"}]


def test_the_foreign_office_is_british_where_britain_is_named(read_text: ReadText) -> None:
    text = "ISLAMABAD: Britain said the Foreign Office in London had summoned the Afghan ambassador on Monday."
    assert all("Pakistan" not in names for names in sides(read_text(text, "2025-03-11")))


@pytest.mark.parametrize("who", ["The ambassador to Yemen, Karim Fulani,", "The special envoy to Yemen, Karim Fulani,"])
def test_an_envoy_is_not_of_the_state_to_which_he_is_sent(read_text: ReadText, who: str) -> None:
    (report,) = read_text(f"{who} met Abbas Araghchi in Riyadh.").reports
    assert ("Karim Fulani", None) in {(p.name, p.country) for p in report.participants}
