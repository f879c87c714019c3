"""Where a visit goes: a place or a host abroad of the guests, and each further country of a journey as a visit."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.casting import Casting
from nlp.components.places.city_names import city_place
from nlp.components.places.places import place_of
from nlp.components.tellings.telling import Part, Telling, Where
from nlp.knowledge.base import knowledge_base


def send_to(telling: Telling, destination: Iterable[Token], casting: Casting) -> list[Telling]:
    """The telling with its destination set, and one like it for each further country that the journey leads to.

    Nothing is returned where the words name no place abroad of the guests.
    """
    found: list[Telling] = []
    seen: set[str] = set()
    for token, at_place in ((t, where) for t in destination for where in _places(t, casting)):
        host = _host(token, casting) if at_place is None else None
        where = at_place or (Where(None, None, host.country) if host is not None else None)
        if where is None or not where.country or where.country in seen:
            continue
        of_group = bool(found) and found[-1].where in _places(token, casting)
        if found and token.dep_ != "conj" and not of_group:  # "in Geneva, Switzerland", "to Rome for talks in Bern"
            continue
        seen.add(where.country)
        visit = _sent(telling, where)
        if visit is not None:
            described = telling.trigger.lower_ == "visiting"  # "met visiting minister Wang"
            if host is not None and not described and host.id not in {part.actor.id for part in visit.parts}:
                visit.parts.append(Part(host, "host", token.i))
            found.append(visit)
        elif not found:
            return []
    return found


def _places(token: Token, casting: Casting) -> Sequence[Where | None]:
    """The place that a destination names, or each of "both countries"; of "both capitals" the cities."""
    mention = casting.mention(token)
    if mention is None or mention.form != "group" or any(a.kind != "country" for a in mention.actors):
        return [place_of(token, casting)]
    return [_capital(a.country) if token.lemma_ == "capital" else Where(None, None, a.country) for a in mention.actors]


def _capital(code: str | None) -> Where:
    country = knowledge_base().country(code) if code else None
    city = city_place(country.capitals[0], code) if country is not None and country.capitals else None
    return city or Where(None, None, code)


def _sent(telling: Telling, where: Where) -> Telling | None:
    """A visit there; None if nobody of the guests comes from elsewhere."""
    guests = [p for p in telling.parts if p.role == "guest"]
    parts = [replace(p) for p in telling.parts if p.actor.country != where.country or p.role != "guest"]
    if guests and not any(p.role == "guest" for p in parts):
        return None
    return replace(telling, where=where, parts=parts)


def _host(token: Token, casting: Casting) -> Actor | None:
    """Whom one visits, in his country."""
    mention = casting.mention(token)
    actor = mention.actors[0] if mention is not None and len(mention.actors) == 1 else None
    return actor if actor is not None and actor.kind == "person" and actor.country else None
