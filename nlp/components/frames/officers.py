"""Who an officer of a body or a state is where the text names him right behind his office in full: "the NATO envoy to
Kabul, Ana Ruiz", "the Peruvian minister in charge of the plan, Mr. Jan Berg"."""

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor, ActorMention, is_person
from nlp.components.names.vocabulary import heads, words

_LONGEST = 10
"""Words between an office and the comma before its holder's name."""
_SINGULAR = frozenset({"NN", "NNP"})
_OF_MANY = frozenset(
    {"administration", "delegation", "government", "group", "leadership", "mission", "panel", "party", "side", "team"}
)


def named_officers(doc: Doc, by_token: Mapping[int, ActorMention]) -> list[ActorMention]:
    """The mentions of a body or state by its officer whose name follows behind a comma or "Mr.", as mentions of him.

    What the office says of the person is kept with him."""
    found = []
    for mention in doc._.mentions or ():
        if mention.form == "nationality" and _is_of_one(mention, doc):
            named = _named_behind(mention, by_token, doc)
            if named is not None and not _is_listed(named, by_token, doc) and not _is_of_others(mention, named, doc):
                found.append(replace(mention, form="name", actors=named.actors))
                _hold_office(named.actors[0], mention.actors[0])
    return found


def _hold_office(actor: Actor, employer: Actor) -> None:
    """Whoever acts for a body is somebody in politics, and for no country but that of another office of his."""
    actor.of_state = True
    if not actor.known and actor.title is None:
        actor.country, actor.guessed = employer.country if employer.kind == "country" else None, False


def _is_of_one(mention: ActorMention, doc: Doc) -> bool:
    """ "The OSCE chairman", not "the OSCE delegation"; of a state only by the word for an office."""
    office = doc[mention.root]
    kind = mention.actors[0].kind if len(mention.actors) == 1 else None
    held = kind == "organization" or (
        kind == "country" and office.lower_ in heads() and mention.end > mention.start + 1
    )
    return held and office.tag_ in _SINGULAR and office.lemma_.lower() not in _OF_MANY


def _is_of_others(office: ActorMention, named: ActorMention, doc: Doc) -> bool:
    """ "When meeting the Peruvian envoy, Jan Berg said", "Peru's envoy to Chile, Gabriel Boric": the office of a state
    is not that of whom the tables know for a foreigner, nor of the subject behind its clause."""
    state, person = office.actors[0], named.actors[0]
    if state.kind != "country":
        return False
    fronted = doc[named.root].dep_ in ("nsubj", "nsubjpass") and doc[office.root].dep_ in ("pobj", "dobj")
    return fronted or ((person.known or person.title is not None) and person.country not in (None, state.country))


def _named_behind(office: ActorMention, by_token: Mapping[int, ActorMention], doc: Doc) -> ActorMention | None:
    """The person named first behind the office, right behind a comma or a form of address."""
    joined = False
    for index in range(office.end, min(office.end + _LONGEST, len(doc) - 1)):
        token = doc[index]
        if token.text == "," or _is_address(token):
            start = _behind_address(doc, index + (token.text == ","))
            if start < len(doc) and doc[start].lower_ in heads():
                continue  # "the Minister of State, Minister of Defence, Mr. Berg"
            named = by_token.get(start)
            one = named is not None and named.form == "name" and is_person(named) and len(named.actors) == 1
            return named if one and named is not None and named.start == start else None
        joined = joined or token.pos_ == "CCONJ"
        if token.is_sent_start or token.pos_ in ("VERB", "AUX") or (joined and index in by_token):
            return None
    return None


def _is_address(token: Token) -> bool:
    return token.lower_ in words("titles", "honorifics") and token.text[0].isupper()


def _behind_address(doc: Doc, start: int) -> int:
    """Where the words end by which somebody is addressed: "H.E. Mr. | Jan Berg"."""
    while start < len(doc) and _is_address(doc[start]):
        start += 1
    return start


def _is_listed(named: ActorMention, by_token: Mapping[int, ActorMention], doc: Doc) -> bool:
    """ "The NATO chief, Ana Ruiz and Jan Berg": the name is that of another who is there."""
    if doc[named.root].dep_ == "conj":
        return True
    after = named.end + (named.end < len(doc) and doc[named.end].text == ",")
    if after >= len(doc) or doc[after].is_sent_start:
        return False
    return doc[after].pos_ == "CCONJ" or (after > named.end and after in by_token and is_person(by_token[after]))
