"""Entities carry exact offsets and codes, and reading is a function of the text."""

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlp.components.actors.entities import document_entities
from nlp.components.actors.people import one_name
from nlp.knowledge.unknown import unknown_id

NAMES = ("China", "Chinese", "Xi", "Jinping", "UN", "Beijing", "Kim", "Jong", "Un", "Peru", "bin", "al", "State")
OFFICES = ("president", "Foreign", "Minister", "Secretary", "-", "General", "leaders", "officials", "counterpart", "Mr")
OTHERS = ("the", "The", "of", ",", ".", ":", "’s", "and", "met", "two", "they", "he", "in", "\n", "I", "his", "(", ")")
WORDS = st.sampled_from([*NAMES, *OFFICES, *OTHERS])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WORDS, max_size=30))
def test_mentions_are_exact_stretches_in_order_for_any_text(read, parts):
    doc = read(" ".join(parts))
    for entity in document_entities(doc):
        assert all(doc.text[m.start : m.end] == m.text for m in entity.mentions)
    spans = [(m.start, m.end) for m in doc._.mentions]
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_country_has_its_codes_and_the_same_text_the_same_entities(read):
    text = "Kenya and the Kenyan president met officials from Peru in Nairobi."
    first, second = document_entities(read(text)), document_entities(read(text))
    assert first == second
    kenya = next(entity for entity in first if entity.name == "Kenya")
    assert (kenya.codes.iso2, kenya.codes.iso3, kenya.codes.cameo) == ("KE", "KEN", "KEN")
    assert kenya.mentions[0].text == "Kenya"


def test_ministries_are_entities_too_and_pronouns_are_not_mentions(read):
    entities = document_entities(
        read("Peru's Foreign Ministry said that Trade Minister Lucia Ancasti left. She was tired.")
    )
    names = {entity.name: entity for entity in entities}
    assert names["Ministry of Foreign Affairs of Peru"].country == "PE"
    assert [m.text for m in names["Lucia Ancasti"].mentions] == ["Trade Minister Lucia Ancasti"]


@given(st.lists(st.sampled_from(["anna", "maria", "lee", "un", "il", "kim"]), min_size=1, max_size=4))
def test_spelling_comparison_is_symmetric_and_ignores_order(words):
    other = list(reversed(words))
    assert one_name(words, words)
    assert one_name(words, other) == one_name(other, words)


def test_an_id_depends_on_name_and_country_but_not_on_accents():
    assert unknown_id("person", "José Pérez", "PE") == unknown_id("person", "Jose Perez", "PE")
    assert unknown_id("person", "Jose Perez", "PE") != unknown_id("person", "Jose Perez", "CL")
