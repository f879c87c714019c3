"""A host who receives several at a gathering just told of: "The group met in Oslo. Eide welcomed A, B and C"."""

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import stands_on_sidelines
from nlp.components.tellings.telling import SETTLED, TWO_SIDES

_RECEIVING = frozenset({"greet", "host", "receive", "welcome"})


def join_received(encounters: list[Found]) -> list[Found]:
    """The encounters without those that only tell whom the host of a gathering received there; it has them all."""
    gone: list[Found] = []
    for found in encounters:
        gathering = next((e for e in encounters if e is not found and _is_there(found, e)), None)
        if gathering is not None:
            _take_over(gathering, found)
            gone.append(found)
    return [found for found in encounters if found not in gone]


def _is_there(found: Found, gathering: Found) -> bool:
    """Whether one who is at home where a gathering of the sentence before is receives several, of no other day."""
    where, many = gathering.where, gathering.type == "gathering" or len(_states(gathering)) > TWO_SIDES
    if where is None or where.country is None or not many or gathering.type not in ("gathering", "meeting"):
        return False
    if found.type != "meeting" or len(found.tellings) > 1 or not {found.status, gathering.status} <= SETTLED:
        return False
    telling = found.tellings[0]
    hosts = [p for p in found.parts if p.role == "host"]
    guests = {p.actor.country for p in found.parts if p.role != "host"} - {None}
    if len(guests) < TWO_SIDES or len(hosts) != 1 or hosts[0].actor.country != where.country:
        return False
    if stands_on_sidelines(telling.trigger):
        return False  # "on its sidelines he received": one after the other
    plain = telling.when is None and (telling.where is None or telling.where.city in (None, where.city))
    told = {t.trigger.sent.end for t in gathering.tellings}
    return plain and telling.trigger.lemma_ in _RECEIVING and telling.trigger.sent.start in told


def _states(found: Found) -> set[str]:
    return {p.actor.country or p.actor.id for p in found.parts}


def _take_over(gathering: Found, found: Found) -> None:
    """Add those received to the gathering, where they sit for their states."""
    people = {p.actor.country for p in found.parts if p.actor.kind == "person"}
    known = {p.actor.id for p in gathering.parts}
    kept = [p for p in gathering.parts if p.actor.kind != "country" or p.actor.country not in people]
    for part in found.parts:
        if part.actor.id not in known:
            if part.role == "guest" and gathering.type == "gathering":
                part.role = "participant"
            kept.append(part)
    gathering.parts = kept
    gathering.tellings += found.tellings
