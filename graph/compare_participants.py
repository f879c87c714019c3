"""Whether the participants of two reports can be those of one encounter."""

from collections.abc import Iterable

from graph.model import Participant, Report
from graph.same_names import goes_by_name

Judged = tuple[str, float]
"""How an attribute of two reports compares, in words, and the weight of that."""

FOR_ITS_OFFICIAL, FOR_ONE = "a country for its official", "a country for one of them"
PERHAPS = "perhaps a country for somebody without one"
"""Too little to join on, and no contradiction."""
NO_COUNTRY = "-"
"""The side of an organization and its officials, who speak for no country."""


def identifying(report: Report) -> dict[str, Participant]:
    """The participants by whom an encounter is known, by id: all; of a visit, who travels and the country visited.

    Who receives the traveller differs from one account of a visit to the next.
    """
    everyone = {actor.entity_id: actor for actor in report.participants}
    if report.type != "visit":
        return everyone
    known = {key: actor for key, actor in everyone.items() if actor.role != "host" or actor.kind == "country"}
    return known if len(known) >= 2 else everyone


def parties(report: Report) -> dict[str, Participant]:
    """The participants without those who only mediate, unless fewer than two are left."""
    everyone = {actor.entity_id: actor for actor in report.participants}
    known = {key: actor for key, actor in everyone.items() if actor.role != "mediator"}
    return known if len(known) >= 2 else everyone


def sides(report: Report) -> tuple[str, ...]:
    """For whom the parties speak: countries, in ascending order, and whoever has none as one side more."""
    return tuple(sorted({_side(actor) for actor in parties(report).values()}))


def names_a_side(report: Report) -> bool:
    """Whether a country or an organization is named, which may stand for its official; of a visit it is the place."""
    return report.type != "visit" and any(actor.kind != "person" for actor in report.participants)


def participant_agreement(a: Report, b: Report) -> Judged | None:
    """How the participants compare; a country may stand for its officials, and an organization for its envoy."""
    left, right = identifying(a), identifying(b)
    shared = left.keys() & right.keys()
    if left.keys() == right.keys():
        return _same(a, b, left)
    if len(shared) >= 2:
        subset = shared in (left.keys(), right.keys())
        return ("some of the others", 0.9) if subset else ("two or more in common", 0.8)
    if "gathering" in (a.type, b.type) and any(left[key].kind == "organization" for key in shared):
        return "one forum in common", 0.75
    if _stand_for_each_other(a, b):
        return (FOR_ONE, 0.7) if _share_a_person(a, b) else (FOR_ITS_OFFICIAL, 0.6)
    return (PERHAPS, 0.3) if _may_stand(a, b) or _may_stand(b, a) else None


def is_sideline(meeting: Report, gathering: Report) -> bool:
    """Whether a meeting can only be one beside the gathering: two of those who gather, and not the whole of it."""
    few, many = parties(meeting), parties(gathering)
    apart = not any(actor.kind == "organization" for actor in few.values())
    return len(few) <= 2 and apart and few.keys() < many.keys()


def _same(a: Report, b: Report, known: dict[str, Participant]) -> Judged:
    if all(actor.kind == "country" for actor in known.values()):
        return "same countries", 0.95
    if a.type == "visit" and not len(known) == len(a.participants) == len(b.participants):
        return "same travellers and country", 0.95
    return "same", 1.0


def _stand_for_each_other(a: Report, b: Report) -> bool:
    """Whether all sides are the same, and whoever one report does not name is there by his country."""
    if "visit" in (a.type, b.type) or len(sides(a)) < 2 or sides(a) != sides(b):
        return False
    left, right = parties(a), parties(b)
    ours = [actor for key, actor in left.items() if key not in right]
    theirs = [actor for key, actor in right.items() if key not in left]
    return _represented(ours, theirs) and _represented(theirs, ours)


def _may_stand(told: Report, vague: Report) -> bool:
    """Whether as many countries are left over in the one as there are people in the other whose country is unknown."""
    if "visit" in (told.type, vague.type):
        return False
    named, countries = parties(told), parties(vague)
    unknown = [key for key, actor in named.items() if not actor.country and goes_by_name(actor)]
    known = {_side(actor) for key, actor in named.items() if key not in unknown}
    left_over = {_side(actor) for actor in countries.values()} - known
    whole = all(actor.kind == "country" for actor in countries.values() if _side(actor) in left_over)
    return bool(unknown) and whole and len(left_over) == len(unknown) and known <= set(sides(vague))


def _share_a_person(a: Report, b: Report) -> bool:
    return any(key in parties(b) and actor.kind == "person" for key, actor in parties(a).items())


def _represented(some: Iterable[Participant], others: Iterable[Participant]) -> bool:
    return all(any(_stands_for(one, other) or _stands_for(other, one) for other in others) for one in some)


def _stands_for(whole: Participant, official: Participant) -> bool:
    if official.kind != "person":
        return False
    if whole.kind == "country":
        return whole.country is not None and whole.country == official.country
    return whole.kind == "organization" and whole.country is None and official.country is None


def _side(actor: Participant) -> str:
    return actor.country or NO_COUNTRY
