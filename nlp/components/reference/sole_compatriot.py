"""Whom "the Peruvian leader" means where neither text nor tables give an office to the one Peruvian it speaks of.

And whom "the Peruvian official" means, whatever the office of the one Peruvian of late is.
"""

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import REACH, Discourse

_OFFICES = frozenset({"leader", "minister"})
_SPOKEN_OF = _OFFICES | {"diplomat", "legislator", "military"}
_OF_ANY_OFFICE = frozenset({"diplomat", "dignitary", "guest", "lawmaker", "legislator", "official", "parliamentarian"})
"""What anybody is called whose office the text has given before: "The Iraqi official also met"."""
_SOME = frozenset({"a", "an", "another", "one"})
_SUCCESSORS = {"country-dd": "DE", "country-su": "RU"}
"""The country that people of a former state count to here, by the entry of that state."""


def sole_compatriot(view: Discourse, title: Title) -> Actor | None:
    """The one person of the country in view, if nothing is known of an office of his."""
    country = title.country or _successor(view, title)
    if country is None:
        return _subject_before(view, title)
    if title.past or title.plural or title.organization is not None:
        return None
    any_office = title.determiner == "the" and view.doc[title.head].lower_ in _OF_ANY_OFFICE
    if title.group not in _OFFICES and not any_office:
        return None
    found: dict[str, Actor] = {}
    for mention in view.back_from(title.start):
        if view.sentence[title.head] - view.sentence[mention.start] > REACH:
            break
        actor = mention.actors[0]
        if len(mention.actors) == 1 and actor.country == country:
            if any_office and actor.kind == "country" and _names_nobody(view, mention):
                return None  # "an Iraqi official said"
            if actor.kind == "person":
                found.setdefault(actor.id, actor)
    only = next(iter(found.values())) if len(found) == 1 else None
    if only is None or is_spokesman(only) or not (any_office or _is_without_office(view, only)):
        return None
    near = view.last_named(only.id, title.start)
    return only if any(not view.beside(m, view.doc[title.head]) for m in near) else None


def _names_nobody(view: Discourse, mention: ActorMention) -> bool:
    """Whether a mention of a country is that of some official of its whom the text does not name."""
    words = view.doc[mention.start : mention.end]
    before = view.doc[max(mention.start - 1, 0)]
    return words[-1].lower_ in _OF_ANY_OFFICE and (before.lower_ in _SOME or words[0].lower_ in _SOME)


def _is_without_office(view: Discourse, actor: Actor) -> bool:
    return not (is_spokesman(actor) or view.cores.get(actor.id) or view.gathered.offices.get(actor.id))


def _subject_before(view: Discourse, title: Title) -> Actor | None:
    """ "The opposition leader went on to X", where the sentence before was about somebody of no known office."""
    start = title.start - 1
    opens = title.determiner == "the" and bool(view.doc[start].is_sent_start) and start > 0
    if not opens or title.past or title.organization is not None or title.group not in _SPOKEN_OF:
        return None
    if view.doc[title.head].dep_ not in ("nsubj", "nsubjpass"):
        return None
    before = view.doc[start - 1].sent
    named = [m for m in view.people_in(before) if view.doc[m.root].dep_ in ("nsubj", "nsubjpass")]
    actors = list(dict.fromkeys(m.actors[0] for m in named))
    return actors[0] if len(actors) == 1 and _is_without_office(view, actors[0]) else None


def _successor(view: Discourse, title: Title) -> str | None:
    states = [p.known.id for p in view.cover[title.start : title.head] if p is not None and p.country is None]
    return next((_SUCCESSORS[state] for state in states if state in _SUCCESSORS), None)
