"""Who an officer of a body is where the text names him right behind his office: "the NATO envoy to Kabul, Ana Ruiz"."""

from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor, ActorMention, is_person

_LONGEST = 10
"""Words between an office and the comma before its holder's name."""
_SINGULAR = frozenset({"NN", "NNP"})
_OF_MANY = frozenset(
    {"administration", "delegation", "government", "group", "leadership", "mission", "panel", "party", "side", "team"}
)


def named_officers(doc: Doc, by_token: Mapping[int, ActorMention]) -> list[ActorMention]:
    """The mentions of a body by its one officer whose name follows behind a comma, as mentions of that person.

    What the office says of the person is kept with him."""
    found = []
    for mention in doc._.mentions or ():
        if mention.form == "nationality" and _is_of_one(mention, doc):
            named = _behind_comma(mention, by_token, doc)
            if named is not None and not _is_listed(named, by_token, doc):
                found.append(replace(mention, form="name", actors=named.actors))
                _hold_office(named.actors[0])
    return found


def _hold_office(actor: Actor) -> None:
    """Whoever acts for a body is somebody in politics, and for no country but that of another office of his."""
    actor.of_state = True
    if not actor.known and actor.title is None:
        actor.country, actor.guessed = None, False


def _is_of_one(mention: ActorMention, doc: Doc) -> bool:
    """ "The OSCE chairman", not "the OSCE delegation"."""
    office = doc[mention.root]
    body = len(mention.actors) == 1 and mention.actors[0].kind == "organization"
    return body and office.tag_ in _SINGULAR and office.lemma_.lower() not in _OF_MANY


def _behind_comma(office: ActorMention, by_token: Mapping[int, ActorMention], doc: Doc) -> ActorMention | None:
    """The person named first behind the office, right behind a comma."""
    joined = False
    for index in range(office.end, min(office.end + _LONGEST, len(doc) - 1)):
        token = doc[index]
        if token.text == ",":
            named = by_token.get(index + 1)
            one = named is not None and named.form == "name" and is_person(named) and len(named.actors) == 1
            return named if one and named is not None and named.start == index + 1 else None
        joined = joined or token.pos_ == "CCONJ"
        if token.is_sent_start or token.pos_ in ("VERB", "AUX") or (joined and index in by_token):
            return None
    return None


def _is_listed(named: ActorMention, by_token: Mapping[int, ActorMention], doc: Doc) -> bool:
    """ "The NATO chief, Ana Ruiz and Jan Berg": the name is that of another who is there."""
    if doc[named.root].dep_ == "conj":
        return True
    after = named.end + (named.end < len(doc) and doc[named.end].text == ",")
    if after >= len(doc) or doc[after].is_sent_start:
        return False
    return doc[after].pos_ == "CCONJ" or (after > named.end and after in by_token and is_person(by_token[after]))
