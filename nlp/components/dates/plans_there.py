"""The days of what is to be done on a journey told just before: "travels to Lima on Friday. There he will see the
envoys of Bolivia. He also hopes to see traders from Chile"."""

from collections import defaultdict

from nlp.components.tellings.telling import OPEN, Telling


def date_plans_there(tellings: list[Telling]) -> None:
    """Give the days of a dated journey to come to the undated plans that the sentences right behind it tell.

    The first of them says "there" or tells of its hosts; the next go on, as long as nothing else is told.
    """
    together: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        together[telling.trigger.sent.start].append(telling)
    journey: Telling | None = None
    begun, end = False, -1
    for start, group in sorted(together.items()):
        if start != end or "\n\n" in group[0].trigger.doc[start - 1].text_with_ws:
            journey = None
        plans = [] if journey is None else [t for t in group if _is_of(t, journey, begun=begun)]
        for plan in plans:
            plan.when = journey.when if journey is not None else None
            plan.status = "planned" if plan.status == "held" else plan.status
        journeys = [t for t in group if t.type == "visit"] or [t for t in group if _is_received(t)]
        journey = _to_come(journeys) if journeys or not plans else journey
        begun, end = bool(plans) and not journeys, group[0].trigger.sent.end


def _is_received(telling: Telling) -> bool:
    """ "Will host the minister on Thursday": who is received is on a journey to his host."""
    return telling.type == "meeting" and {"guest", "host"} <= {part.role for part in telling.parts}


def _land(journey: Telling) -> str | None:
    """The land a journey leads to: the one told, or that of who receives."""
    if journey.where is not None and journey.where.country is not None:
        return journey.where.country
    return next((p.actor.country for p in journey.parts if p.role == "host"), None)


def _to_come(journeys: list[Telling]) -> Telling | None:
    """The only journey of a sentence, if it is dated and ahead."""
    last = journeys[-1] if journeys else None
    lands = {land for t in journeys if (land := _land(t)) is not None}
    return last if last is not None and last.status in OPEN and last.when is not None and len(lands) == 1 else None


def _is_of(telling: Telling, journey: Telling, *, begun: bool) -> bool:
    """Whether an undated plan has the guest of the journey and is told of as a part of it."""
    ahead = telling.status in OPEN or (telling.tenseless and telling.status == "held")
    guests = {p.actor.id for p in journey.parts if p.role == "guest"}
    if telling.when is not None or telling.type == "visit" or not ahead:
        return False
    if not any(p.actor.id in guests for p in telling.parts):
        return False
    land = _land(journey)
    at_home = any(p.actor.country == land for p in telling.parts if p.actor.id not in guests)
    return begun or at_home or telling.trigger.sent[0].lower_ == "there"
