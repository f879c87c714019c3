"""Further towns of a visit that is on: "landed in Brasilia for talks, and goes to Recife on Wednesday" is one visit."""

import datetime as dt

from nlp.components.encounters.found import Found

_DAYS = dt.timedelta(days=7)


def without_further_towns(encounters: list[Found]) -> list[Found]:
    """The encounters without visits planned to a land in which their guests are, within days; the stay tells them.

    Who has but left for a land has its visit ahead, which tells of the leaving as well.
    """
    stays = [e for e in encounters if e.type == "visit" and e.status == "ongoing"]
    kept = []
    for found in encounters:
        stay = next((s for s in stays if _goes_on(s, found)), None)
        if stay is None and _is_leaving(found):
            stay = next((e for e in encounters if not _is_leaving(e) and _goes_on(found, e)), None)
        if stay is None:
            kept.append(found)
        else:
            stay.tellings = sorted([*stay.tellings, *found.tellings], key=lambda t: t.trigger.i)
    return kept


def _is_leaving(found: Found) -> bool:
    return found.status == "planned" and all(telling.word.frame == "leaving" for telling in found.tellings)


def _goes_on(stay: Found, found: Found) -> bool:
    if found.type != "visit" or found.status != "planned" or found.when is None or stay.when is None:
        return False
    if not _guests(stay) or _guests(stay) != _guests(found) or not _land(stay) or _land(stay) != _land(found):
        return False
    later = dt.date.fromisoformat(found.when.start) - dt.date.fromisoformat(stay.when.start)
    return dt.timedelta(0) <= later <= _DAYS


def _guests(found: Found) -> set[str]:
    return {part.actor.id for part in found.parts if part.role == "guest"}


def _land(found: Found) -> str | None:
    return found.where.country if found.where is not None else None
