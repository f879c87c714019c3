"""Whether an encounter is one of politics, and of two sides: what people of one country do among themselves is not."""

import datetime as dt

from spacy.tokens import Doc

from graph.model import EventType
from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import prepositional
from nlp.components.names.described_forums import matter_of
from nlp.components.names.errands import is_of_seat, is_on_an_errand
from nlp.components.names.factions import are_rivals, is_of_armed_group, is_told_as_rebels, names_faction
from nlp.components.names.topical_forums import is_contact_group
from nlp.components.names.trades import is_of_a_trade
from nlp.components.names.vocabulary import words as vocabulary_words
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Part, Where
from nlp.knowledge.base import knowledge_base

_REBELS = frozenset({"rebel", "separatist", "insurgent", "guerrilla", "guerilla", "militia"})
_DESCRIBING = frozenset({"of", "at", "from", "("})
_SOME_PLACE = frozenset({"a", "an", "his", "her", "the", "their"})
"""What the words begin with for where people meet; a firm or school has a name."""
_RUNNING = frozenset({"chairs", "edits", "heads", "leads", "owns", "runs", "teaches"})
_PUBLIC = frozenset({
    "administration", "agency", "army", "authority", "body", "cabinet", "coalition", "commission", "committee",
    "council", "delegation", "department", "front", "government", "group", "militia", "ministry", "mission", "movement",
    "negotiations", "negotiators", "office", "opposition", "parliament", "party", "police", "region", "secretariat",
    "senate", "side", "state", "talks", "team", "un",
})  # fmt: skip
"""What one heads for others than himself."""
_BELLIGERENTS = frozenset({"armed_group", "party", "body", "opposition"})


def is_diplomatic(doc: Doc, kind: EventType, parts: list[Part], where: Where | None) -> bool:
    """Whether two sides at least take part, or one side and a forum; encounters inside one country do not count."""
    parts = _without_go_betweens(parts)
    parts = [p for p in parts if _is_of_politics(doc, p, parts)]
    if kind == "visit":
        return any(_is_abroad(doc, p, where) for p in parts) and any(p.role == "host" for p in parts)
    if kind == "gathering" and _is_domestic(parts):
        return False
    if _count_sides(parts) >= TWO_SIDES:
        return True
    if kind == "gathering":
        return any(_is_international(p.actor) for p in parts)
    return _are_opposed(doc, parts, where)


def _without_go_betweens(parts: list[Part]) -> list[Part]:
    """The parts without who goes between two sides. Where the text names but one of these, it is who goes between whom
    it met: "rebels refused to sit with the government, and the envoy saw them in their hotel"."""
    others = [p for p in parts if p.role != "mediator"]
    return others if _count_sides(others) >= TWO_SIDES else parts


def _count_sides(parts: list[Part]) -> int:
    return len({p.actor.country or p.actor.id for p in parts})


def _is_of_politics(doc: Doc, part: Part, parts: list[Part]) -> bool:
    """Whether somebody is of politics or may be by the company: who meets a minister is somebody, unless the text says
    what else, and who meets only a state is if the text says of which other he is, and on whose errand."""
    if is_of_a_trade(part.actor) or _is_private(doc, part):
        return False
    if _is_political(part.actor) or _speaks_for_state(doc, part.actor) or is_told_as_rebels(doc, part.actor):
        return True
    others = [p.actor for p in parts if p is not part and _is_political(p.actor)]
    if not any(a.kind == "person" for a in others) and not (others and is_on_an_errand(doc, part.actor)):
        return False
    return _may_be_political(doc, part)


def _speaks_for_state(doc: Doc, actor: Actor) -> bool:
    """Whether somebody takes a turn in the parliament or at the lectern of his state, whatever his office is."""
    publisher = doc._.publisher
    if publisher is None or publisher.country is None or publisher.country != actor.country:
        return False
    return any(spoken.actor is actor for spoken in doc._.spoken)


def _are_opposed(doc: Doc, parts: list[Part], where: Where | None) -> bool:
    """Whether parts of one country are sides of a conflict: a government and rebels, two armed bodies, or an opposition
    abroad."""
    if are_rivals(p.actor for p in parts) or _face_each_other_abroad(doc, parts, where):
        return True
    kinds = {_kind(doc, p.actor) for p in parts}
    if len(parts) >= TWO_SIDES and any(map(_opposes, parts)) and not kinds & {"armed_group", "party", "body"}:
        # at home, these meet in parliament
        return where is not None and where.country is not None and where.country != parts[0].actor.country
    armed = {p.actor.id for p in parts if p.actor.kind == "organization" and _kind(doc, p.actor) == "armed_group"}
    return bool(kinds & _BELLIGERENTS) and max(len(kinds), len(armed)) >= TWO_SIDES <= len(parts)


def _face_each_other_abroad(doc: Doc, parts: list[Part], where: Where | None) -> bool:
    """Whether people of one state are told to meet in a town of another, where they do not hold office side by side:
    "Santos and Jiménez shook hands in Havana" is of two sides of a conflict."""
    people = [p.actor for p in parts if p.actor.kind == "person"]
    if len(people) != len(parts) or len(people) < TWO_SIDES or not any(a.known or a.title for a in people):
        return False
    abroad = where is not None and where.rank == 0 and bool(where.city) and where.country is not None
    if where is None or not abroad or where.country == people[0].country or any(p.token < 0 for p in parts):
        return False
    day = doc._.published
    return day is not None and sum(_is_in_office(a, day) for a in people) < TWO_SIDES


def _is_in_office(actor: Actor, day: dt.date) -> bool:
    """Whether somebody holds one of the highest offices of a state on a day, or is named by a minister's."""
    if any(
        word in (actor.title or "").lower() for word in ("minister", "secretary", "spokes", "adviser", "ambassador")
    ):
        return True
    held = knowledge_base().tenures.of(actor.id) if actor.known else ()
    starts = [(t.start or dt.date.min, t.end or dt.date.max) for t in held if t.organization_id is None]
    return any(start <= day <= end for start, end in starts)


def _opposes(part: Part) -> bool:
    """Whether a body is an opposition, or is told in one breath with a government."""
    told = any(m.form == "group" and len(m.actors) == TWO_SIDES for m in part.actor.mentions)
    return part.actor.kind == "organization" and (told or _subtype(part.actor) == "opposition")


def _is_domestic(parts: list[Part]) -> bool:
    """Whether all that is known of a gathering is of one country, and its name does not say that others come."""
    bodies = [p.actor for p in parts if p.actor.kind == "organization"]
    countries = {p.actor.country for p in parts if p.actor.country}
    if len(countries) != 1 or any(body.known for body in bodies):
        return False
    if any(matter_of(body.name) or is_contact_group(body.name) for body in bodies):
        return False
    named = {word.lower().strip("'’") for body in bodies for word in body.name.split()}
    return bool(bodies) and not named & words("of_many_countries")


def _is_private(doc: Doc, part: Part) -> bool:
    """ "A delegation of British businessmen": whom no state has sent."""
    if part.actor.kind != "country" or part.token < 0 or doc[part.token].lemma_.lower() not in words("envoys"):
        return False
    of = [t.lemma_.lower() for t in prepositional(doc[part.token], "of", "from")]
    return any(t in vocabulary_words("titles", "trades") or t in vocabulary_words("actor_words", "crowds") for t in of)


def _is_abroad(doc: Doc, part: Part, where: Where | None) -> bool:
    """Whether a guest comes from elsewhere; of a body only those whom it sends do, or its delegation."""
    there = where.country if where is not None else None
    sent = part.token >= 0 and (doc[part.token].lemma_.lower() in words("envoys") or _is_its_head(doc, part))
    travels = sent or part.actor.kind != "organization" or _subtype(part.actor) in _BELLIGERENTS
    return part.role == "guest" and travels and part.actor.country != there


def _is_its_head(doc: Doc, part: Part) -> bool:
    """ "The UN secretary-general": whether the words for a body are those for who heads it and is named nowhere."""
    return any(
        m.form == "title" and m.start <= part.token < m.end and m.actors[0].kind == "person"
        for m in doc._.mentions or ()
    )


def _is_political(actor: Actor) -> bool:
    """A country, a person known, of office or named by the state, a body known, of a state, named as a forum or as a
    faction in a war; no suspect."""
    if actor.kind == "country":
        return True
    if actor.kind == "person":
        return actor.known or actor.title is not None or actor.of_state
    named = {w.lower() for w in actor.name.split()}
    of_state = actor.country is not None and bool(words("state_body_names") & named)
    return actor.known or of_state or bool(words("forum_names") & named) or names_faction(actor.name)


def _may_be_political(doc: Doc, part: Part) -> bool:
    """Whether all the text gives of a person is his whole name: nothing says that he is of a paper, firm or school."""
    actor = part.actor
    if actor.kind != "person" or " " not in actor.name or part.token >= len(doc):
        return False
    if part.token < 0:  # whose schedule or post it is
        return any(owned.actor is actor for owned in doc._.owned or ())
    ends = [m.end for m in actor.mentions if m.form == "name"]
    return not any(end < len(doc) and _describes(doc, end) and not is_of_seat(doc, end) for end in ends)


def _describes(doc: Doc, at: int) -> bool:
    """Whether a word behind a name begins to say what its bearer is: "of Oxfam", not "met Ana Ruiz at a palace"."""
    if doc[at : at + 2].text == ", who" and doc[at + 2 : at + 3].text in _RUNNING:
        return not {t.lower_ for t in doc[at + 2 : doc[at].sent.end]} & _PUBLIC  # "who heads the growers' union"
    if doc[at].lower_ == "at" and doc[at].head.pos_ in ("VERB", "AUX"):
        return doc[at + 1].lower_ not in _SOME_PLACE if at + 1 < len(doc) else False
    return doc[at].lower_ in _DESCRIBING


def _is_international(actor: Actor) -> bool:
    return actor.kind == "organization" and actor.country is None and _subtype(actor) not in ("party", "armed_group")


def _kind(doc: Doc, actor: Actor) -> str:
    """What kind of body an actor is; a rebel leader is as his group."""
    if actor.kind == "organization" and not actor.known and is_told_as_rebels(doc, actor):
        return _subtype(actor) if names_faction(actor.name) else "armed_group"
    if actor.kind != "person":
        return _subtype(actor)
    rebel = bool(_REBELS & set((actor.title or "").lower().split()))
    return "armed_group" if rebel or is_of_armed_group(doc, actor) else "person"


def _subtype(actor: Actor) -> str:
    known = knowledge_base().entry(actor.id) if actor.known else None
    if known is None and actor.kind == "organization" and names_faction(actor.name):
        return "opposition" if actor.name.endswith("opposition") else "armed_group"
    return (known.subtype if known else None) or actor.kind
