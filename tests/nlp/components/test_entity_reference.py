"""Descriptions, nationalities, groups and pronouns stand for the actors that a reader would say."""

import pytest


@pytest.mark.parametrize(
    ("published", "text", "mention", "names"),
    [
        ("2023-06-20", "The Russian president spoke by phone.", "The Russian president", ["Vladimir Putin"]),
        ("2019-03-04", "Britain's prime minister spoke by phone.", "Britain's prime minister", ["Theresa May"]),
        ("2023-03-04", "The Chinese foreign minister will travel.", "The Chinese foreign minister", ["Qin Gang"]),
    ],
)
def test_an_office_and_a_country_are_the_holder_on_that_day(read, meant, published, text, mention, names):
    assert meant(read(text, published), mention) == names


def test_a_bare_office_is_the_last_person_who_fits(read, meant):
    doc = read("Chad's President Idris Moussoro met Defense Minister Ali Doungous. The president thanked the minister.")
    assert meant(doc, "The president") == ["Idris Moussoro"]
    assert meant(doc, "the minister") == ["Ali Doungous"]


def test_two_ministers_and_they_are_the_two_named(read, meant):
    doc = read(
        "Cuban Minister Luis Ariguanabo met Irish Minister Sean Kilgarvan. The two ministers dined. They talked."
    )
    assert meant(doc, "The two ministers") == ["Luis Ariguanabo", "Sean Kilgarvan"]
    assert meant(doc, "They") == ["Luis Ariguanabo", "Sean Kilgarvan"]


def test_both_countries_are_the_countries_of_the_people_named(read, meant):
    doc = read(
        "Cuban Foreign Minister Luis Ariguanabo met Irish Foreign Minister Sean Kilgarvan. Both countries agreed."
    )
    assert set(meant(doc, "Both countries")) == {"Cuba", "Ireland"}


def test_a_counterpart_holds_the_same_office(read, meant):
    doc = read("U.S. Secretary of State Antony Blinken called his Chinese counterpart on Friday.", "2023-03-04")
    assert meant(doc, "Chinese counterpart") == ["Qin Gang"]


@pytest.mark.parametrize(
    ("text", "mention", "names"),
    [
        ("US and Chinese negotiators met.", "US and Chinese negotiators", ["United States", "China"]),
        ("Officials from Iraq agreed.", "Officials from Iraq", ["Iraq"]),
        ("EU officials agreed.", "EU officials", ["European Union"]),
        ("Talks with the Turkish delegation went on.", "Turkish delegation", ["Turkey"]),
        ("An Iranian envoy agreed.", "Iranian envoy", ["Iran"]),
        ("The Russian Foreign Ministry protested.", "Russian Foreign Ministry", ["Russia"]),
    ],
)
def test_nationality_with_a_group_is_the_state(read, meant, text, mention, names):
    assert meant(read(text), mention) == names


def test_a_capital_acts_as_a_subject_and_is_a_place_after_in(read):
    doc = read("Beijing agreed to talks with Washington. The envoys dined in Beijing.")
    acting = [m for m in doc._.mentions if doc[m.start].text in ("Beijing", "Washington")]
    meant = [(m.form, m.actors[0].kind) for m in acting]
    assert meant == [("metonym", "country"), ("metonym", "country"), ("name", "place")]
    assert acting[2].actors[0].country == "CN"


def test_a_pronoun_follows_gender_and_subject(read, meant):
    doc = read("German Foreign Minister Annalena Baerbock received Josep Borrell. She thanked him.")
    assert meant(doc, "She") == ["Annalena Baerbock"]
    assert meant(doc, "him") == ["Josep Borrell"]


def test_i_in_a_transcript_is_the_speaker(read, meant):
    assert meant(read("President of Bolivia Hernan Colquiri: Friends, I am glad."), "I") == ["Hernan Colquiri"]


@pytest.mark.parametrize(
    "text", ["A train left New Jersey.", "Ships cross the Philippine Sea.", "The pro-Russian side won."]
)
def test_part_of_another_name_is_no_country(read, text):
    assert not [actor for actor in read(text)._.actors if actor.kind == "country"]


@pytest.mark.parametrize("group", ["The two", "Both", "The pair"])
def test_a_number_alone_stands_for_the_two_named(read, meant, group):
    doc = read(
        f"Cuban Minister Luis Ariguanabo met Irish Minister Sean Kilgarvan. {group} spoke for an hour. They left."
    )
    assert meant(doc, group) == ["Luis Ariguanabo", "Sean Kilgarvan"]
    assert meant(doc, "They") == ["Luis Ariguanabo", "Sean Kilgarvan"]


def test_the_president_of_a_body_is_no_head_of_state(read, meant):
    doc = read("Bolivian President Hernan Colquiri waited. The president of the European Council was late.")
    assert meant(doc, "The president of the European Council") == ["Charles Michel"]


def test_two_governments_are_the_sides_and_not_the_scene(read_text):
    text = "Peru and Chile held talks in Nairobi, Kenya. The two governments will hold another round in May."
    named = [{part.name for part in report.participants} for report in read_text(text).reports]
    assert named
    assert all("Kenya" not in sides for sides in named)


def test_an_ordinal_before_a_country_is_no_part_of_the_office(read_text):
    reading = read_text("First US Secretary of State Thomas Jefferson met the envoy of France.")
    (person,) = [entity for entity in reading.entities if entity.kind == "person"]
    assert (person.title, person.country) == ("US Secretary of State", "US")
