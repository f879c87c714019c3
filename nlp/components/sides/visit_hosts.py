"""Who receives on a visit: the people of the land visited whom the guest meets there, and who asked him to come.

"Flew to Kyiv to see X", "is in Rome, where Y receives him", "as a guest of the queen", "at X's invitation". Who asks
others to meet in his capital is their host as well.
"""

from collections.abc import Iterator

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_within
from nlp.components.frames.casting import Casting
from nlp.components.sides.askers import askers
from nlp.components.sides.hosting_sides import is_at_home
from nlp.components.tellings.telling import Part, Telling, Where

_MOST = 2
"""A guest who meets more people of the land on his visit is received by nobody in particular."""


def name_hosts(encounters: list[Found], casting: Casting) -> None:
    """Add to each visit the people who receive the guest, as far as the words around it say so."""
    for found in encounters:
        if found.where is None or found.where.country is None or found.type not in ("meeting", "visit"):
            continue
        known = {p.actor.id for p in found.parts}
        met = _met(found, encounters) if found.type == "visit" else []
        added = {p.actor.id: p for p in (*met, *_asking(found, found.where, casting)) if p.actor.id not in known}
        found.parts += [Part(p.actor, "host", p.token) for p in added.values()]


def _met(visit: Found, encounters: list[Found]) -> list[Part]:
    """Those of the land visited whom the guest meets, told with the visit or in the sentence after it."""
    doc, told = visit.tellings[0].trigger.doc, [t.trigger.sent for t in visit.tellings if not _is_aside(t)]
    after = {sentence.end for sentence in told} | {sentence.start for sentence in told}
    found: dict[str, Part] = {}
    for meeting in encounters:
        first = meeting.tellings[0].trigger.sent.start
        if meeting.type == "meeting" and first in after and is_within(meeting, visit) and _is_there(meeting, visit):
            here = (p for p in meeting.parts if p.actor.kind == "person" and p.actor.country == _land(visit))
            found |= {p.actor.id: p for p in here if 0 <= p.token < len(doc)}
    return list(found.values()) if len(found) <= _MOST else []


def _is_aside(telling: Telling) -> bool:
    """ "X, who is in Moscow on a visit": all that is said there is that he is."""
    return any(t.dep_ == "relcl" for t in (telling.trigger, *telling.trigger.ancestors) if t.pos_ in ("VERB", "AUX"))


def _land(visit: Found) -> str | None:
    return visit.where.country if visit.where is not None else None


def _is_there(meeting: Found, visit: Found) -> bool:
    """Whether nothing says that they met elsewhere, or at another time."""
    if meeting.where is not None and meeting.where.country not in (None, _land(visit)):
        return False
    a, b = meeting.when, visit.when
    return a is None or b is None or (a.start <= b.end and b.start <= a.end)


def _asking(found: Found, where: Where, casting: Casting) -> Iterator[Part]:
    """Those at home there who asked the guest, or the others, to come, in a sentence that tells of it."""
    for telling in found.tellings:
        yield from (p for p in askers(telling.trigger.sent, casting) if is_at_home(p.actor, where))
