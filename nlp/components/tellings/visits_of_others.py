"""Visits of which a sentence says that somebody else speaks of them, or awaits them."""

from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.frames.awaiting import whose_doing_is_awaited
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.trigger_words import trigger_of

_ERRANDS = frozenset({"errand", "mission"})
_LINKS = ("to", "of", "on", "about", "for")


def is_visit_of_another(telling: Telling, casting: Casting) -> bool:
    """Whether a guess has who speaks of a visit pay it, or meet who pays it.

    "A previewed the visit of B to Peru", "A looks forward to B visiting Lima": only B goes there, not with A.
    """
    guests = _spoken_of(telling.trigger, casting)
    speakers = _ids(subjects(telling.trigger), casting) if guests else set()
    named = {p.actor.id for p in telling.parts if p.role != "host" or telling.type != "visit"}
    return bool(named & speakers) and named <= guests | speakers and not guests & speakers


def without_guests_spoken_of(telling: Telling, casting: Casting) -> Telling:
    """ "A briefed C on the visit of B": without B, who is where he goes."""
    guests = _spoken_of(telling.trigger, casting) - _ids(subjects(telling.trigger), casting)
    left = [p for p in telling.parts if p.actor.id not in guests]
    return replace(telling, parts=left) if telling.type != "visit" and len(left) > 1 else telling


def _spoken_of(verb: Token, casting: Casting) -> set[str]:
    return _ids(_guests(verb), casting) if verb.pos_ == "VERB" else set()


def _ids(tokens: Iterable[Token], casting: Casting) -> set[str]:
    mentions = (casting.mention(token) for token in tokens)
    return {actor.id for mention in mentions if mention is not None for actor in mention.actors}


def _guests(verb: Token) -> list[Token]:
    """Whose visit is an object of the verb, or is awaited."""
    things = [*children(verb, "dobj"), *prepositional(verb, *_LINKS)]
    things += [t for thing in children(verb, "dobj") for t in prepositional(thing, "on", "about")]
    things += [t for thing in things for t in prepositional(thing, "of")]  # "the outcome of his trip"
    visits = [t for t in things if (told := trigger_of(t)) is not None and told.frame == "visit"]
    visits += [t for t in things if t.lemma_ in _ERRANDS]
    owners = [t for visit in visits for t in (*children(visit, "poss"), *prepositional(visit, "of", "by"))]
    return owners + whose_doing_is_awaited(verb)
