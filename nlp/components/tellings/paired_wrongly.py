"""Pairs whom a clause joins otherwise than by an encounter: one said something about the other, or did it to him."""

from spacy.tokens import Token

from nlp.components.frames.ahead_of_forums import is_ahead
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SUBJECTS, children, conjuncts, objects
from nlp.components.tellings.only_named import HOUSES
from nlp.components.tellings.telling import Telling
from nlp.knowledge.base import knowledge_base

_SAYING = frozenset({"argue", "believe", "claim", "insist", "say", "think", "write"})
_TELLING = frozenset({"inform", "tell"})
_AGAINST = frozenset(
    {
        "accuse",
        "assassinate",
        "beat",
        "convict",
        "defeat",
        "depose",
        "follow",
        "kill",
        "murder",
        "oust",
        "overthrow",
        "poison",
        "replace",
        "serve",
        "shoot",
        "succeed",
        "sue",
        "topple",
    }
)
"""What one does to another, or after him, without any talk between them."""
_BRINGING = frozenset(
    {"deport", "detain", "dispatch", "expel", "extradite", "hold", "jail", "send", "ship", "transfer"}
)


def is_paired_wrongly(telling: Telling) -> bool:
    """Whether the words between two who were paired say that one only spoke of the other, fought or followed him.

    Nor do those who do something ahead of a body's summit meet the body.
    """
    doc = telling.trigger.doc
    if telling.paired and _are_said_to_be(telling):
        return True
    if telling.paired and (_is_denied_behind(telling) or _is_only_reported(telling) or _is_where_others_are(telling)):
        return True
    guests = [doc[p.token] for p in telling.parts if p.token >= 0 and p.role == "guest"]
    if telling.paired and telling.type == "visit" and any(map(_is_at_home, guests)):
        return True
    bodies = [doc[p.token] for p in telling.parts if p.token >= 0 and p.actor.kind == "organization"]
    if telling.paired and any(is_ahead(t) for t in bodies):
        return True
    tokens = [doc[p.token] for p in telling.parts if p.token >= 0]
    if not telling.paired or len(tokens) != len(telling.parts) or len(tokens) != 2:
        return False
    first, second = tokens
    between = _path(first, second)
    return any(t.lemma_ in _AGAINST and t.pos_ == "VERB" for t in between) or _is_said_of(first, second)


def _are_said_to_be(telling: Telling) -> bool:
    """ "The envoys were A, B and C", who were that, and not there together."""
    said = children(telling.trigger, "attr") if telling.trigger.lemma_ == "be" else []
    named = {t.i for noun in said for t in conjuncts(noun)}
    return bool(named) and all(part.token in named for part in telling.parts)


def _is_at_home(name: Token) -> bool:
    """ "At the home of Ambassador X in Y", "X's residence in Y": who lives there is nobody's guest."""
    house = name.head if name.dep_ == "poss" else name.head.head if name.head.lower_ == "of" else name
    return house.lemma_.lower() in HOUSES


def _is_denied_behind(telling: Telling) -> bool:
    """ "Visited Samoa in May, and Tonga not at all"."""
    sentence = telling.trigger.sent
    behind = [t for t in sentence if t.i > sentence.start and t.doc[t.i : t.i + 3].text.lower() == "not at all"]
    named = (knowledge_base().country_named(t.nbor(-1).text) for t in behind)
    land = telling.where.country if telling.where is not None else None
    return land is not None and any(known is not None and known.country == land for known in named)


def _is_only_reported(telling: Telling) -> bool:
    """ "A met the king, said the ambassadors", "A told the press that the king would come": who says so, or tells
    others so, is beside nobody of whom he says it."""
    saying, doc = telling.trigger, telling.trigger.doc
    named = [doc[p.token] for p in telling.parts if p.token >= 0]
    tells_others = saying.lemma_ in _TELLING and not any(t in named for t in objects(saying))
    if saying.lemma_ not in _SAYING and not tells_others:
        return False
    clauses = children(saying, "ccomp")
    within = [t for t in named if any(c == t or c.is_ancestor(t) for c in clauses)]
    if any(t.head.lower_ == "with" and t.head.head.pos_ == "NOUN" for t in within):
        return False  # "the exchange with Ruiz had been hard going, Berg told reporters"
    return bool(within) and len(within) < len(named)


def _is_where_others_are(telling: Telling) -> bool:
    """ "X said they would send them to Y": where somebody says that others are brought or held, he need not go."""
    saying, where = telling.trigger, telling.where
    if telling.type != "visit" or saying.lemma_ not in _SAYING or where is None:
        return False
    goals = [t for t in saying.subtree if t.dep_ == "pobj" and t.text in (where.city, where.venue)]
    over = [v for t in goals for v in t.ancestors if v != saying and saying.is_ancestor(v)]
    return any(v.lemma_ in _BRINGING and children(v, "dobj", "nsubjpass") for v in over)


def _is_said_of(first: Token, second: Token) -> bool:
    """ "X said one must trust Y"."""
    saying = first.head
    if first.dep_ not in SUBJECTS or saying.lemma_ not in _SAYING:
        return False
    return any(c.is_ancestor(second) and not _is_set_off(saying, c) for c in children(saying, "ccomp"))


def _is_set_off(saying: Token, clause: Token) -> bool:
    """ "X says no, the others go on without him": what follows a comma may be what happens besides."""
    first = min((t.i for t in subjects(clause)), default=clause.i)
    return any(t.text == "," for t in saying.doc[saying.i : first])


def _path(first: Token, second: Token) -> list[Token]:
    """The words over the one, up to the nearest that is over the other too, and those down to the other."""
    up = [first, *first.ancestors]
    over = {t.i for t in (second, *second.ancestors)}
    top = next((n for n, t in enumerate(up) if t.i in over), len(up) - 1)
    down = []
    for token in (second, *second.ancestors):
        if token.i == up[top].i:
            break
        down.append(token)
    return [*up[: top + 1], *down]
