"""Where somebody met each of several whom one sentence names in turn: "saw A in Kinshasa on Monday and B in Kigali".

Parsers hang such a place on either name, on the day before it or on the verb.
"""

from collections.abc import Iterator, Sequence

from nlp.components.frames.casting import Casting
from nlp.components.places.place_steps import placed_objects
from nlp.components.tellings.telling import Telling, Where

_INSIDE = frozenset({"at", "in"})
_BEFORE_NOUNS = frozenset({"amod", "compound", "nmod", "poss"})
_WHEN = frozenset({"DATE", "TIME"})


def beside_counterpart(telling: Telling, tellings: Sequence[Telling], casting: Casting) -> Where | None:
    """The city right behind the name of the one met, if the sentence tells of another met by the same."""
    here = telling.trigger.sent if _is_perhaps_there(telling) else telling.trigger.doc[:0]
    first, last = here.start, here.end  # a span costs more than its ends
    others = [t for t in tellings if first <= t.trigger.i < last and _is_of_another(t, telling)]
    mine = {p.token for p in telling.parts} - {p.token for t in others for p in t.parts}
    if not others or not mine or min(mine) < telling.trigger.i:
        return None
    theirs = [p.token for t in others for p in t.parts if p.token > max(mine)]
    found = (where for where in _behind(max(mine), min(theirs, default=telling.trigger.sent.end), casting))
    return next((where for where in found if where.city), None)


def _is_perhaps_there(telling: Telling) -> bool:
    """Whether they met, or "spoke", which is a call only if no place is told."""
    return telling.type == "meeting" or (telling.type == "call" and telling.mode == "unknown")


def _is_of_another(other: Telling, telling: Telling) -> bool:
    """Whether another telling of the sentence is of one of the same people with somebody else."""
    if other is telling or not _is_perhaps_there(other):
        return False
    mine, theirs = ({p.actor.id for p in t.parts} for t in (telling, other))
    return bool(mine & theirs) and bool(mine - theirs) and bool(theirs - mine)


def _behind(name: int, until: int, casting: Casting) -> Iterator[Where]:
    """The places told behind a name, days between aside."""
    doc, head = casting.doc, casting.doc[name]
    while head.dep_ in _BEFORE_NOUNS and head.head.i > head.i:
        head = head.head  # "the Saudi ambassador in Riyadh"
    for token in doc[head.i + 1 : until]:
        if token.pos_ == "ADP" and token.lower_ in _INSIDE and token.nbor().ent_type_ not in _WHEN:
            yield from placed_objects(token, casting)
            return
        if token.ent_type_ not in _WHEN and token.lower_ not in ("in", "on") and token.text != ",":
            return
