"""One meeting of three that was found by pairs: whoever is paired with each side of a meeting told belongs to it."""

from nlp.components.tellings.telling import TWO_SIDES, Telling


def without_completed(paired: list[Telling], told: list[Telling]) -> list[Telling]:
    """The pairs but for those that "agreed on it at a meeting with A and B" makes of its subject and each of the two.

    That subject is added to the meeting of A and B in which the words put nobody else.
    """
    for telling in told:
        if telling.type == "meeting" and not telling.learned and _is_with_two(telling):
            beside = [p for p in paired if _is_beside(p, telling)]
            ids = {p.actor.id for p in telling.parts}
            for pair in beside:
                paired = _complete(telling, ids, pair, beside, paired)
    return paired


def _is_with_two(telling: Telling) -> bool:
    """Whether a noun has both of its sides behind it, so that whoever met the two of them stands before it."""
    noun = telling.trigger
    return noun.pos_ == "NOUN" and len(telling.sides()) == TWO_SIDES and all(p.token > noun.i for p in telling.parts)


def _is_beside(pair: Telling, telling: Telling) -> bool:
    return pair.type == "meeting" and pair.trigger.sent == telling.trigger.sent


def _complete(
    telling: Telling, ids: set[str], pair: Telling, beside: list[Telling], paired: list[Telling]
) -> list[Telling]:
    known = {p.actor.id for p in telling.parts}
    for part in pair.parts:
        if part.actor.kind != "person" or part.actor.id in known or part.token > telling.trigger.i:
            continue
        made = [p for p in beside if part.actor.id in (those := _ids(p)) and those & ids]
        if ids <= {i for p in made for i in _ids(p)}:
            telling.parts.append(part)
            known.add(part.actor.id)
            paired = [p for p in paired if p not in made]
    return paired


def _ids(telling: Telling) -> set[str]:
    return {p.actor.id for p in telling.parts}
