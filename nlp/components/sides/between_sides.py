"""Who sits between two sides by what he is called or does there: "Lourenço, the mediator", "chaired their talks"; and
who receives a guest on his visit where no country of either is known."""

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part


def set_between(found: Found) -> None:
    """Make the one who chairs or mediates between two other sides of a meeting a mediator, where no role is told."""
    if found.type != "meeting" or any(part.role != "participant" for part in found.parts):
        return
    doc = found.tellings[0].trigger.doc
    between = [part for part in found.parts if part.token >= 0 and _is_between(doc[part.token])]
    sides = {part.actor.country or part.actor.id for part in found.parts if part not in between}
    there = found.where.country if found.where is not None else None
    if len(between) == 1 and len(sides) >= TWO_SIDES and not sides & {between[0].actor.country, there}:
        between[0].role = "mediator"


def _is_between(token: Token) -> bool:
    called = (*token.lefts, *(t for t in children(token, "appos") if t.i > token.i))
    if any(t.lemma_.lower() in words("go_betweens") for t in called):
        return True
    return token.dep_ in SUBJECTS and token.head.lemma_ in (words("presiding") - {"lead"}) | words("mediate")


def set_by_stay(found: Found, encounters: list[Found]) -> None:
    """Of two people whose states no word gives, the one on a visit there is the guest of the other."""
    if found.type != "meeting" or len(found.parts) != TWO_SIDES or found.where is None or not found.where.country:
        return
    if any(p.role != "participant" or p.actor.kind != "person" or p.actor.country for p in found.parts):
        return
    visits = (o for o in encounters if o.type == "visit" and o.where and o.where.country == found.where.country)
    guests = {part.actor.id for visit in visits for part in visit.parts if part.role == "guest"}
    away = [part for part in found.parts if part.actor.id in guests]
    if len(away) == 1:
        _set_two(found.parts, away[0])


def _set_two(parts: list[Part], guest: Part) -> None:
    for part in parts:
        part.role = "guest" if part is guest else "host"
