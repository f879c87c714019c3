"""Whose ministry an envoy is called to, where its name does not say so: that of the state where he is posted.

"The Chadian ambassador in Khartoum was summoned to the foreign ministry", "KHARTOUM, May 3 - The foreign ministry
called in the Chadian ambassador".
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base

_MINISTRIES = frozenset({"department", "ministry", "office"})
_CALLING = frozenset({"call", "haul", "summon"})


def host_of_summoned(verb: Token, guests: list[Part], casting: Casting) -> list[Part]:
    """The state that calls an envoy to a ministry that nothing names."""
    if verb.lemma_ not in _CALLING or len(guests) != 1 or not _is_envoy(guests[0], casting):
        return []
    at = list(prepositional(verb, "to", "at", "into")) if is_passive(verb) else subjects(verb)
    at += [t for p in children(verb, "prep") if p.lower_ == "in" for t in prepositional(p, "to")]
    ministry = next((t for t in at if t.lemma_.lower() in _MINISTRIES and casting.mention(t) is None), None)
    if ministry is None:
        return []
    found = _states(verb, guests[0], ministry, casting)
    state = next((s for s in found if s is not None and s != guests[0].actor.country), None)
    if state is None:
        return []
    for mention in casting.sentence_signs(verb.sent).mentions:
        if mention.form == "name" and mention.actors[0].kind == "person" and mention.actors[0].country == state:
            return [Part(mention.actors[0], "host", mention.root)]  # "and told by its minister, X"
    actor = country_actor(casting.doc, state)
    return [Part(actor, "host", ministry.i)] if actor is not None else []


def _is_envoy(guest: Part, casting: Casting) -> bool:
    mention = casting.by_token.get(guest.token)
    named = casting.doc[mention.start : mention.end] if mention is not None else ()
    return any(t.lemma_.lower() in words("called_in") for t in named)


def _states(verb: Token, guest: Part, ministry: Token, casting: Casting) -> Iterator[str | None]:
    """The states that may have called him: where he is posted, where the clause says so, whence the story is filed."""
    yield from _posted_to(guest, casting)
    for place in (*prepositional(ministry, "in"), *prepositional(verb, "in")):
        yield _state_of((place,))
    line = casting.doc._.dateline
    if line is not None and line.place:
        yield knowledge_base().capital_country(line.place.split(",")[0].title())


def _posted_to(guest: Part, casting: Casting) -> Iterator[str | None]:
    """The state in the words of his office: "ambassador in Khartoum", "ambassador to Sudan"."""
    doc, mention = casting.doc, casting.by_token[guest.token]
    for i in range(mention.start, mention.end - 1):
        if doc[i].lower_ in ("in", "to"):
            yield _state_of(doc[i + 1 : mention.end])


def _state_of(named: Iterable[Token]) -> str | None:
    for word in named:
        if word.text[0].isupper():
            known = knowledge_base().country_named(word.text)
            return knowledge_base().capital_country(word.text) or (known.country if known is not None else None)
    return None
