"""Roles that verbs beside the names tell: who called on whom, and who brought others together at home."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.encounters.found import Found
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.places.hosts_lands import is_mission
from nlp.components.sides.between_sides import set_between
from nlp.components.sides.headquarters import set_by_headquarters
from nlp.components.sides.mission_hosts import set_by_mission
from nlp.components.sides.posted_envoys import set_by_posting
from nlp.components.sides.their_hosts import set_by_their_host
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part

_MEALS = frozenset({"breakfast", "dinner", "lunch", "supper", "tea"})


def set_told_roles(found: Found) -> None:
    """Who calls on somebody is his guest, and a mediator who brings others to his country their host."""
    if found.type != "meeting":
        return
    by_words = (_set_by_calling_on, set_by_mission, _set_by_audience, _set_by_meal)
    for told in (*by_words, set_by_headquarters, set_by_their_host):
        if all(part.role == "participant" for part in found.parts):
            told(found)
    set_by_posting(found)
    _set_by_bringing(found)
    set_between(found)
    _set_beside_guests(found)
    _place_with_host(found)


def _set_by_calling_on(found: Found) -> None:
    for telling in found.tellings:
        verb = telling.trigger
        asks = children(verb, "xcomp", "ccomp", "advcl")  # "called on China to use its influence"
        if verb.lemma_ != "call" or verb.pos_ != "VERB" or asks:
            continue
        guests = _parts_at(found, telling.parts, [t for s in subjects(verb) for t in conjuncts(s)])
        called_on = [t for p in children(verb, "prep") if p.lower_ == "on" for t in children(p, "pobj")]
        hosts = _parts_at(found, telling.parts, called_on)
        if guests and hosts and len(guests) + len(hosts) == len(found.parts):
            for part in found.parts:
                part.role = "guest" if part in guests else "host"
            return


def _set_by_audience(found: Found) -> None:
    """ "Had an audience with the Pope": whoever it is with gives it, wherever he does."""
    for telling in found.tellings:
        noun = telling.trigger
        given = [t for p in children(noun, "prep") if p.lower_ == "with" for t in children(p, "pobj")]
        if noun.pos_ != "NOUN" or noun.lemma_ != "audience" or not given:
            continue
        hosts = _parts_at(found, telling.parts, [t for one in given for t in conjuncts(one)])
        guests = [part for part in found.parts if part not in hosts and part.actor.kind == "person"]
        if hosts and len(guests) + len(hosts) == len(found.parts) and guests:
            for part in found.parts:
                part.role = "guest" if part in guests else "host"
            return


def _set_by_meal(found: Found) -> None:
    """ "Had the ambassador to tea", "had her for lunch at the residence": who has somebody to a meal gives it."""
    for telling in found.tellings:
        meal = telling.trigger
        if meal.lemma_.lower() not in _MEALS or not meal.i or meal.nbor(-1).lower_ not in ("for", "to"):
            continue
        verb = meal.head.head if meal.dep_ == "pobj" else meal.head
        guests = _parts_at(found, telling.parts, [t for c in children(verb, "dobj") for t in conjuncts(c)])
        hosts = _parts_at(found, telling.parts, subjects(verb))
        if verb.lemma_ == "have" and guests and hosts and len(guests) + len(hosts) == len(found.parts):
            for part in found.parts:
                part.role = "guest" if part in guests else "host"
            return


def _parts_at(found: Found, told: list[Part], tokens: list[Token]) -> list[Part]:
    named = {t.i for token in tokens for t in (token, *children(token, "appos"))}
    ids = {part.actor.id for part in told if part.token in named}
    return [part for part in found.parts if part.actor.id in ids]


def _set_by_bringing(found: Found) -> None:
    there = found.where.country if found.where is not None else None
    if there is None or not any(telling.word.frame == "bringing" for telling in found.tellings):
        return
    home = [part for part in found.parts if part.role == "mediator" and part.actor.country == there]
    if any(_is_called_mediator(found, part) for part in home) or _is_by_him(found):
        return  # his country is the ground, and he is of neither side
    others = [part for part in found.parts if part not in home]
    if home and all(part.role == "participant" and part.actor.country != there for part in others):
        for part in found.parts:
            part.role = "host" if part in home else "guest"


def _is_by_him(found: Found) -> bool:
    """ "They were brought together by him in his capital": told as what becomes of the two."""
    return any(t.word.frame == "bringing" and is_passive(t.trigger) for t in found.tellings)


def _is_called_mediator(found: Found, part: Part) -> bool:
    """ "The Angolan mediator Adelino Cassoma", "Adelino Cassoma, the mediator"."""
    token = found.tellings[0].trigger.doc[part.token] if part.token >= 0 else None
    near = () if token is None else (token, *token.lefts, *children(token, "appos"))
    return any(t.lemma_.lower() in words("go_betweens") for t in near)


def _set_beside_guests(found: Found) -> None:
    """Whoever is at home where others are told to be guests is their host."""
    there = found.where.country if found.where is not None else None
    others = [part for part in found.parts if part.role != "guest"]
    told = bool(others) and len(others) < len(found.parts) and there is not None
    if told and all(part.role == "participant" and part.actor.country == there for part in others):
        for part in others:
            part.role = "host"


def _place_with_host(found: Found) -> None:
    """A building without a city or country is the host's: "called on the king at the Narayanhiti Palace".

    His embassy is in another.
    """
    hosts = {part.actor.country for part in found.parts if part.role == "host"} - {None}
    where = found.where
    if where is None or is_mission(where.venue):
        return
    if where.country is None and where.city is None and len(hosts) == 1:
        found.where = replace(where, country=next(iter(hosts)))
