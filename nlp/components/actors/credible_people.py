"""Whether a name that nobody knows is that of a person: not a town, a headline or the button of a page."""

from nlp.components.actors.gathering import Gathered
from nlp.components.actors.people import Person
from nlp.components.names.family_names import address_start
from nlp.components.names.names import Name
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import heads, words
from nlp.components.text.prose import in_prose
from nlp.knowledge.names import fold

_OFFICES = frozenset(("diplomat", "minister", "spokesperson"))
_SAINTS = frozenset({"saint", "st", "st."})
_HEADLINE = 20  # tokens at the start of a text in which the tagger's unknown people are not believed


def is_owned_by_state(into: Gathered, name: Name) -> bool:
    """ "Georgia's Giorgi Lomidze", "Mauritius's Sir Anerood"."""
    start = address_start(into.doc, name.start)
    if start < 2 or into.doc[start - 1].lower_ not in POSSESSIVES:
        return False
    owner = into.cover[start - 2]
    return owner is not None and owner.kind == "country"


def is_credible(into: Gathered, person: Person) -> bool:
    """Whether a name that nobody knows is a person's: it has an office, a form of address or a country, it
    recurs, or it is a full name outside the headline. One word after "in" or "at" is a place, and so is a town."""
    if heads().get(person.fullest.lower()) in _OFFICES and not any(name.honorific for name in person.names):
        return False  # "the Deputy Spokesman", of which taggers make a deputy called Spokesman
    if any(name.titles or name.honorific or name.country for name in person.names):
        return True
    if all(_is_patron(into, name) for name in person.names):
        return False
    if any(name.end - name.start > 1 and is_owned_by_state(into, name) for name in person.names):
        return True
    roots = [into.doc[name.start : name.end].root for name in person.names]
    there = all(
        root.dep_ == "pobj" and root.head.lower_ in words("actor_words", "place_prepositions") for root in roots
    )
    if len(fold(person.fullest).split()) > 1:
        if there and into.base.city(person.fullest) is not None:
            return False  # "to Banda Aceh", which taggers take for somebody
        return len(person.names) > 1 or (not (_in_headline(into, person.names[0]) or _alone(into, person.names[0])))
    if there:
        return False
    return len(person.names) > 1 or (
        roots[0].dep_ == "nsubj" and roots[0].head.lemma_ in words("actor_words", "speech_verbs")
    )


def is_only_a_town(into: Gathered, person: Person) -> bool:
    """ "Met in Goma in August", which taggers take for a minister so called: one word behind "in", with no office."""
    if any(name.titles or name.honorific or name.country or name.end - name.start > 1 for name in person.names):
        return False
    doc = into.doc
    inside = all(name.start and doc[name.start - 1].lower_ == "in" for name in person.names)
    return inside and into.base.city(person.fullest) is not None


def _is_patron(into: Gathered, name: Name) -> bool:
    """ "St Mark's Square", "at St Paul's": the saint whose name a place has."""
    behind = into.doc[name.end].lower_ if name.end < len(into.doc) else ""
    return into.doc[name.start].lower_ in _SAINTS and (behind in POSSESSIVES or name.text.endswith(("'s", "’s")))


def _in_headline(into: Gathered, name: Name) -> bool:
    """Whether the name stands at the start of the text among words that are capitalised without being names."""
    if name.start > _HEADLINE or in_prose(into.doc, name.start):
        return False
    around = [*into.doc[max(0, name.start - 5) : name.start], *into.doc[name.end : name.end + 5]]
    plain = [token for token in around if token.is_alpha and len(token) > 2 and not token.ent_type_]
    capitalised = [token for token in plain if token.text[0].isupper()]
    return 2 * len(capitalised) >= len(plain)


def _alone(into: Gathered, name: Name) -> bool:
    """Whether the name is all there is of its line, like the button of a page; not who speaks behind a colon."""
    if name.end < len(into.doc) and into.doc[name.end].text == ":":
        return False
    sentence = into.doc[name.start].sent
    return sum(token.is_alpha for token in sentence) == sum(token.is_alpha for token in into.doc[name.start : name.end])
