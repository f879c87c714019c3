"""Names and offices give people that no table knows their country; one person is one actor."""

import pytest

from nlp.knowledge.resolve import resolve


def person(doc, name):
    found = [actor for actor in doc._.actors if actor.kind == "person" and actor.name == name]
    assert found, [(actor.kind, actor.name) for actor in doc._.actors]
    return found[0]


@pytest.mark.parametrize(
    ("text", "name", "country", "title"),
    [
        ("Norwegian Fisheries Minister Tore Halvmane spoke on Monday.", "Tore Halvmane", "NO", "Fisheries Minister"),
        ("The envoy of Chile, Marta Quilpue, arrived.", "Marta Quilpue", "CL", "envoy of Chile"),
        ("Ondrej Vlasak, special envoy of the Czech prime minister, left.", "Ondrej Vlasak", "CZ", "special envoy"),
        ("President of Bolivia Hernan Colquiri met reporters.", "Hernan Colquiri", "BO", "President of Bolivia"),
        ("Peru's trade minister, Lucia Ancasti, agreed.", "Lucia Ancasti", "PE", "trade minister"),
        ("They met Trade Minister Ewa Brodzka of Poland in May.", "Ewa Brodzka", "PL", "Trade Minister"),
        ("Secretary of Energy Wilbur Tanning flew to Rome.", "Wilbur Tanning", "US", "Secretary of Energy"),
    ],
)
def test_an_office_gives_an_unknown_person_country_and_title(read, text, name, country, title):
    found = person(read(text), name)
    assert found.country == country
    assert title in found.title
    assert not found.known


def test_who_speaks_for_a_body_has_no_country(read):
    assert person(read("NATO Deputy Secretary-General Karel Vondra spoke."), "Karel Vondra").country is None


def test_a_target_of_an_envoy_is_not_his_country(read):
    assert person(read("The U.S. special envoy to Yemen, Dale Harkness, waited."), "Dale Harkness").country == "US"


def test_surname_initial_and_misspelling_are_one_person(read):
    doc = read(
        "Spanish Foreign Minister Alvaro Montesa met aides on Friday. Montesa said little. "
        "Alvaro Montessa then left, and Mr Montesa flew home."
    )
    assert len([actor for actor in doc._.actors if actor.kind == "person"]) == 1
    assert len(person(doc, "Alvaro Montesa").mentions) == 4


def test_names_that_differ_in_one_short_word_are_two_people(read):
    doc = read("The general Dok Jong Un met the general Dok Jong Il on Friday.")
    assert len([actor for actor in doc._.actors if actor.kind == "person"]) == 2


def test_a_known_surname_with_another_country_is_not_linked(read):
    doc = read("Brazilian Environment Minister Carla Blinken spoke in Lima.")
    assert person(doc, "Carla Blinken").country == "BR"
    assert not person(doc, "Carla Blinken").known


def test_both_spellings_of_a_known_name_are_the_known_person(read):
    doc = read("Anthony Blinken flew to Doha. Secretary of State Antony Blinken will stay two days.")
    found = person(doc, "Antony Blinken")
    assert found.known
    assert found.country == "US"
    assert len(found.mentions) == 2


def test_reporters_and_outlets_are_left_out(read):
    doc = read("Prime Minister Rishi Sunak told Reuters that he would go. VOA's Ann Sample contributed to this report.")
    names = {actor.name for actor in doc._.actors}
    assert "Rishi Sunak" in names
    assert not names & {"Ann Sample", "Reuters", "VOA"}


def test_the_same_unknown_person_has_the_same_id_in_another_document(read):
    first = person(read("Norwegian Fisheries Minister Tore Halvmane spoke."), "Tore Halvmane")
    second = person(read("On Friday the Norwegian minister Tore Halvmane met farmers."), "Tore Halvmane")
    assert first.id == second.id


def test_a_plural_office_gives_its_country_to_all_it_names(read):
    doc = read("Polish ministers Adam Kowalski and Jan Nowak met in Rome.")
    assert person(doc, "Adam Kowalski").country == person(doc, "Jan Nowak").country == "PL"
    assert all(actor.name != "Poland" for actor in doc._.actors)


def test_a_misspelt_given_name_is_the_holder_of_the_office(read):
    assert person(read("Chinese Foreign Minister Kin Gang spoke.", "2023-03-04"), "Qin Gang").known


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Rain is likely, said Tomas Hruska, a professor at Tsinghua University.", "Tomas Hruska", "CN"),
        ("Norwegian skier Tore Halvmane won again.", "Tore Halvmane", "NO"),
        (
            "Marta Quilpue, who works as a nurse, waited with Lea Brandt of the Carnegie Moscow Center.",
            "Lea Brandt",
            "RU",
        ),
        ("Lena Brandt, an Istanbul-based analyst, disagreed.", "Lena Brandt", "TR"),
        ("The voters trust him, said Republican Wendell Pryce.", "Wendell Pryce", "US"),
        ("Premier Joachim Rehlingen of Bavaria waved.", "Joachim Rehlingen", "DE"),
    ],
)
def test_an_introduction_gives_a_person_without_office_a_country(read, text, name, country):
    assert person(read(text), name).country == country


def test_what_somebody_studies_is_not_where_he_is_from(read):
    doc = read("Kenya and Uganda differ. So do Ghana and Togo, said Olaf Bremer, an expert on Iran at a think tank.")
    assert person(doc, "Olaf Bremer").country != "IR"


def test_a_state_that_is_no_more_lends_nobody_its_successors(read):
    doc = read("Ukraine's border was drawn by Yegor Zhilin, the Soviet leader.")
    assert person(doc, "Yegor Zhilin").country is None


def test_a_hyphenated_given_name_is_kept_whole(read):
    doc = read("South Korean Defense Ministry spokesman Goh Sang-gyun spoke in Seoul. The North waits, Goh said.")
    assert person(doc, "Goh Sang-gyun").country == "KR"


def test_an_unknown_person_is_the_same_entity_in_every_document(read):
    told = [
        read("Norwegian Fisheries Minister Tore Halvmane spoke on Monday."),
        read("Tore K. Halvmane, the fisheries minister of Norway, flew to Rome.", "2024-01-02"),
        read("Norway's Tore Halvmane met reporters."),
    ]
    ids = {actor.id for doc in told for actor in doc._.actors if "Halvmane" in actor.name}
    assert len(ids) == 1
    assert ids == {resolve("Norwegian Fisheries Minister Tore Halvmane").entity_id}


def test_two_ministers_of_one_given_name_are_two_people(read):
    doc = read("Maldivian Economy Minister Hassan Zareer was in Oslo, and Fisheries Minister Hassan Zahir in Rome.")
    assert {a.name for a in doc._.actors if a.kind == "person"} == {"Hassan Zareer", "Hassan Zahir"}


def test_two_known_people_of_like_names_are_two(read, meant):
    doc = read("John Key met him in Wellington. John Kerry was there. Mr Kerry left.", published="2015-10-30")
    assert meant(doc, "John Kerry") == ["John Kerry"]
    assert meant(doc, "Kerry") == ["John Kerry"]
