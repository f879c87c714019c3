"""Names in a text: the tagger's entities, corrected by the knowledge base, by titles and by each other."""

from spacy.tokens import Doc

from nlp.components.names.accented_names import add_accented
from nlp.components.names.body_names import BodyNames
from nlp.components.names.couples import add_couples
from nlp.components.names.described_forums import described_forums
from nlp.components.names.family_names import add_leaders, add_surnames
from nlp.components.names.given_names import add_given_names
from nlp.components.names.handles import add_handles
from nlp.components.names.holders_names import take_for_people
from nlp.components.names.institutions import find_institutions
from nlp.components.names.joined_leaders import add_joined_leaders
from nlp.components.names.lexicon import Lexicon
from nlp.components.names.name_bounds import NameBounds
from nlp.components.names.name_map import NameMap
from nlp.components.names.names import Name, NameKind
from nlp.components.names.namesakes import without_namesakes
from nlp.components.names.offices_of_names import join_titles
from nlp.components.names.officials_of_regions import officials_of_regions
from nlp.components.names.organs_of_bodies import organs_of_bodies
from nlp.components.names.people_in_slots import PeopleInSlots
from nlp.components.names.personal_names import PersonalNames
from nlp.components.names.phrases import Phrase
from nlp.components.names.related import relate
from nlp.components.names.shared_offices import SharedOffices
from nlp.components.names.title_reader import TitleReader
from nlp.components.names.titles import Title
from nlp.components.names.topical_forums import topical_forums
from nlp.components.names.turn_names import add_turn_names


def find_names(doc: Doc, lexicon: Lexicon) -> tuple[list[Name], list[Title], list[Phrase | None]]:
    """The names of a document with the offices beside them, the offices that stand alone, and each token's phrase."""
    found = NameMap(doc, lexicon)
    bounds = NameBounds(found)
    people, bodies = PersonalNames(found, bounds), BodyNames(found)
    for start, end, body in organs_of_bodies(doc, found.cover):
        found.add(start, end, "organization", body, text=doc[body.start : body.end].text)
    for start, end in topical_forums(doc):
        known = found.cover[start]
        if known is None or known.kind != "organization" or known.start == start:
            found.add(start, end, "organization")  # and not within "the Tokyo International Conference on X"
    for start, end, text in described_forums(doc, found.cover):
        if not any(phrase is not None and phrase.kind == "organization" for phrase in found.cover[start:end]):
            found.add(start, end, "organization", text=text)
    for start, end, text in officials_of_regions(doc):
        found.add(start, end, "organization", text=text)
    for institution in find_institutions(doc, found.cover):
        found.add(institution.start, institution.end, "organization", institution=institution)
    bodies.add_headed()
    add_handles(found)
    add_turn_names(found)
    for phrase in found.phrases:
        if _names_talks(doc, phrase):
            continue
        if phrase.kind == "person":
            people.add_known(phrase)
        else:
            found.add(phrase.start, phrase.end, _kind_of(phrase), phrase)
    add_accented(found, bounds)
    people.add_found()
    PeopleInSlots(found, bounds).add()
    for entity in doc.ents:
        bodies.add_tagged(entity)
    add_couples(found)
    add_joined_leaders(found)
    add_leaders(found)
    add_surnames(found)
    add_given_names(found)
    without_namesakes(found)
    named = found.names()
    titles = _titles(found)
    take_for_people(doc, named, titles)
    alone = relate(doc, named, join_titles(doc, named, titles))
    for name in named:
        if name.kind == "person":
            _country_beside(found, name)
    SharedOffices(doc, named, alone, found.cover).share()
    return named, alone, found.cover


def _names_talks(doc: Doc, phrase: Phrase) -> bool:
    """ "Foreign Office Consultations" between any two states, of which London's ministry is no part."""
    after = doc[phrase.end].lower_ if phrase.end < len(doc) else ""
    return phrase.kind == "metonym" and doc[phrase.end - 1].lower_ == "office" and after.startswith("consultation")


def _titles(found: NameMap) -> list[Title]:
    people = [name is not None and name.kind == "person" for name in found.taken]
    bodies = [name is not None and name.kind == "organization" for name in found.taken]
    return TitleReader(found.doc, found.cover, people, bodies).read()


def _country_beside(found: NameMap, name: Name) -> None:
    """Note the country after a name: "Theresa May of Britain", "Oleg Firer (Grenada)"."""
    doc, end = found.doc, name.end
    if end + 1 >= len(doc) or doc[end].text not in ("of", "("):
        return
    after = end + 1 + (doc[end + 1].lower_ == "the")
    phrase = found.cover[after] if after < len(doc) else None
    if phrase is not None and phrase.start == after and phrase.kind == "country":
        closed = doc[end].text == "(" and phrase.end < len(doc) and doc[phrase.end].text == ")"
        name.country, name.until = phrase.country, phrase.end + closed


def _kind_of(phrase: Phrase) -> NameKind:
    if phrase.kind in ("country", "organization", "nationality"):
        return phrase.kind
    return "place" if phrase.kind in ("capital", "region") else "organization"
