"""Where a text is told from, for journeys that it tells without saying where they lead.

"Wang Yi arrives in the morning" is to the place that heads the line, to where the sentence has the guest meet others,
to the city of the dateline or of the title, to the land of which the text is: what needs no saying is where the story
is.
"""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.encounters.joined import Joined
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.places.city_names import place_in
from nlp.components.places.heading_places import heading_of
from nlp.components.places.place_context import dateline_city
from nlp.components.places.scenes import land_of_scene
from nlp.components.sides.hosting_countries import with_hosts
from nlp.components.sides.sides import SEATS_OF_THE_WORLD
from nlp.components.tellings.telling import OFF, SETTLED, Part, Telling, Where

_NEAR = 25
"""Words between two tellings of which one places the other, whatever the dateline says."""
_UNPLACED = frozenset({"invitation", "inviting"})
"""Frames of visits that lead wherever the host is, and not where the story is."""
_LONGEST_SLUG = 4


def place_visits(groups: Sequence[Joined], casting: Casting, to_the_country: bool = False) -> bool:
    """Place the visits of which no telling says where they lead; whether any could be.

    With `to_the_country` only those that are told to lead to "the country", which is where the text is set.
    """
    placed = False
    for group in groups:
        telling = group.lead
        if to_the_country and not _leads_to_the_country(telling.trigger):
            continue
        if telling.type != "visit" or telling.learned or group.wheres() or telling.word.frame in _UNPLACED:
            continue
        if not any(p.role == "guest" and _is_official(p, telling.trigger, casting) for p in telling.parts):
            continue
        where = _setting(telling, groups, casting)
        if where is not None and where.country is not None and _is_abroad(telling, where):
            telling.where = Where(None, where.city, where.country, where.lat, where.lon, rank=1)
            with_hosts(casting.doc, telling)
            placed = True
    return placed


def _leads_to_the_country(visit: Token) -> bool:
    """ "As part of his official visit to the country", and not "to the country of his birth"."""
    goals = [t for t in prepositional(visit, "to") if t.lower_ == "country"]
    plain = (c for t in goals for c in t.children)
    return bool(goals) and all(c.lower_ in ("the", "this") for c in plain)


def _setting(telling: Telling, groups: Sequence[Joined], casting: Casting) -> Where | None:
    doc, trigger = casting.doc, telling.trigger
    if any(c.lower_ == "here" for c in children(trigger, "advmod")):
        return dateline_city(doc)
    where = heading_of(doc, trigger) or _met_at(telling, groups, _NEAR)
    if where is None and (trigger.pos_ != "NOUN" or not _is_of_others(telling, casting)):
        where = dateline_city(doc) or _met_at(telling, groups, len(doc)) or _titled(doc, trigger) or _scene(telling)
    return where


def _scene(telling: Telling) -> Where | None:
    land = land_of_scene(telling.trigger.doc, {actor.country for actor in _guests(telling)})
    return Where(None, None, land, rank=1) if land is not None else None


def _is_official(part: Part, trigger: Token, casting: Casting) -> bool:
    """Whether a guest may visit a state: "the risky journey" of anybody is no visit, and "lands on Monday" may be.

    Of a state, its officials do: "the visit of Timorese officials", not "Hungary's passport-free travel".
    """
    actor, mention = part.actor, casting.by_token.get(part.token)
    if actor.kind == "country":
        return mention is not None and mention.form in ("nationality", "group")
    of_office = actor.known or actor.title is not None
    return actor.kind == "person" and (of_office or (actor.of_state and trigger.pos_ == "VERB"))


def _guests(telling: Telling) -> list[Actor]:
    return [p.actor for p in telling.parts if p.role == "guest"]


def _met_at(telling: Telling, groups: Sequence[Joined], reach: int) -> Where | None:
    """The city in which a guest is told to meet others, within so many words of the visit."""
    guests = {actor.id for actor in _guests(telling)}
    near: list[tuple[int, Where]] = []
    for group in groups:
        lead = group.lead
        away = abs(lead.trigger.i - telling.trigger.i)
        if lead.type != "meeting" or away > reach or (lead.status in SETTLED) != (telling.status in SETTLED):
            continue
        if lead.status not in OFF and guests & {p.actor.id for p in group.parts()}:
            near += [(away, w) for w in group.wheres() if w.country is not None]
    return min(near, key=lambda one: one[0])[1] if near else None


def _is_of_others(telling: Telling, casting: Casting) -> bool:
    """ "The first day of his stay, he will tell Sergei Lavrov": the sentence names who may receive him elsewhere."""
    line = dateline_city(casting.doc)
    known = {actor.country for actor in _guests(telling)} | {line.country if line is not None else None}
    here = (
        m.actors[0] for m in casting.persons if m.start in range(telling.trigger.sent.start, telling.trigger.sent.end)
    )
    return any(actor.country is not None and actor.country not in known for actor in here)


def _titled(doc: Doc, trigger: Token) -> Where | None:
    """ "Johannesburg: too many limousines": the city that a title begins with."""
    if trigger.i < doc._.title_end:
        return None
    for i in range(1, min(doc._.title_end, _LONGEST_SLUG)):
        if doc[i].text == ":":
            return place_in(doc[:i].text)
    return None


def _is_abroad(telling: Telling, where: Where) -> bool:
    """Whether all guests are from elsewhere; whose country nobody knows may be at home, and in seats of the world."""
    guests = _guests(telling)
    at_seat = where.city in SEATS_OF_THE_WORLD and any(g.country is None for g in guests)
    return not at_seat and all(g.country != where.country for g in guests)
