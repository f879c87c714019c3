"""Days that an encounter has from what it is a part of: a journey it is the purpose of, a summit it is held at."""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.frames.syntax import beside, children, governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, SETTLED, Telling, When

OCCASIONS = frozenset({"during", "on", "at"})
WHOLES = frozenset({"visit", "gathering"})


def date_by_occasions(together: list[Telling]) -> None:
    """Date those of one sentence by each other, where one is the occasion or the purpose of the other."""
    _date_purposes(together)
    _date_by_eve(together)
    _date_by_occasion(together)
    _date_occasion(together)
    _date_on_arrival(together)
    _date_by_return(together)


def _date_purposes(together: list[Telling]) -> None:
    """ "Travels to Dublin on Tuesday for talks", "gather on Thursday for a summit": as far ahead as the going."""
    going = {t.trigger.i: t for t in together if _is_going(t) and t.when is not None}
    for telling in together:
        verb, relation = governor(telling.trigger)
        if telling.trigger.tag_ == "VB" and relation in ("advcl", "xcomp"):
            relation = "to"
        journey = going.get(verb.i) if verb is not None and relation in ("for", "to") else None
        if journey is None or journey.when is None or telling.status not in (journey.status, "held"):
            continue
        if telling.when is None or telling.when.span == journey.when.span:
            telling.status, telling.when = journey.status, journey.when


def _is_going(telling: Telling) -> bool:
    return telling.type == "visit" or (telling.type == "gathering" and telling.trigger.pos_ == "VERB")


def _date_by_eve(together: list[Telling]) -> None:
    """ "Arrived on Friday, on the eve of the summit": what has an eve is on the day after it.

    Without a day it is news, so that what it is the eve of is still to come.
    """
    for telling in together:
        verb = _told_on_eve(telling)
        if verb is None or telling.status in OFF:
            continue
        told = [t.when for t in together if t is not telling and verb in (t.trigger, governor(t.trigger)[0])]
        days = [when for when in told if when is not None]
        eve = next((when for when in days if when.precision == "day"), None)
        if eve is not None and (telling.when is None or telling.when.start == eve.start):
            telling.when = _day_after(eve)
        published, when = _published(telling), telling.when
        ahead = when.start > published if when is not None and published is not None else not days
        if telling.status in SETTLED and published is not None and ahead:
            telling.status = "planned"


def _told_on_eve(telling: Telling) -> Token | None:
    """The verb of what is told on the eve of a gathering or visit."""
    noun = telling.trigger
    eve = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("of", "to") else None
    if telling.type not in WHOLES or eve is None or eve.lower_ != "eve" or eve.dep_ != "pobj":
        return None
    verb, _ = governor(eve)
    return verb


def _day_after(day: When) -> When:
    after = (dt.date.fromisoformat(day.start) + dt.timedelta(days=1)).isoformat()
    return replace(day, start=after, end=after, edtf=after)


def _date_by_occasion(together: list[Telling]) -> None:
    """ "Met him during a trip next week", "talks at the July summit": the day of what an encounter is part of."""
    for telling in together:
        for other in together if telling.when is None else ():
            verb, relation = governor(beside(other.trigger))
            own = (
                {telling.trigger, governor(telling.trigger)[0]} if telling.trigger.pos_ == "NOUN" else {telling.trigger}
            )
            if other.when is not None and relation in OCCASIONS and verb in own and other.type in WHOLES:
                telling.when = other.when if (telling.status in SETTLED) == (other.status in SETTLED) else None


def _date_occasion(together: list[Telling]) -> None:
    """ "Takes the chair on Monday at a meeting with the bishops": the day of what is done at it."""
    for telling in together:
        verb, relation = governor(telling.trigger) if telling.trigger.pos_ == "NOUN" else (None, "")
        if telling.when is not None or telling.type == "visit" or relation not in ("at", "during"):
            continue
        for other in together:
            day = other.when if other.trigger == verb and other.type != "visit" else None
            if day is not None and day.start == day.end and (telling.status in SETTLED) == (other.status in SETTLED):
                telling.when = day


def _date_on_arrival(together: list[Telling]) -> None:
    """ "On Monday flew to Lima, where she met the president": the day of what one did where one went in a day."""
    for telling in together if len(together) > 1 else ():
        where = next((t for t in (telling.trigger, *telling.trigger.ancestors) if t.dep_ == "relcl"), None)
        if telling.when is not None or where is None or not any(c.lower_ == "where" for c in where.lefts):
            continue
        journeys = (t for t in together if t.type == "visit" and t.trigger.is_ancestor(where))
        day = next((t.when for t in journeys if t.when is not None and t.when.start == t.when.end), None)
        if day is not None and day.precision == "day" and telling.status in SETTLED:
            telling.when = day if day.start <= (_published(telling) or day.start) else None


def _date_by_return(together: list[Telling]) -> None:
    """ "Flew home on Wednesday after a visit": the day of going home, until which a visit was, that the verb tells."""
    for telling in together:
        after = telling.trigger.head
        if telling.when is not None or telling.type != "visit" or after.lower_ not in ("after", "following"):
            continue
        verb = after.head
        homeward = any(c.lower_ in ("back", "home") for c in children(verb, "advmod", "prt"))
        if homeward or verb.lemma_ in words("leaving_verbs"):
            telling.when = next((t.when for t in together if t.trigger == verb and t.status in SETTLED), None)


def _published(telling: Telling) -> str | None:
    published = telling.trigger.doc._.published
    return None if published is None else published.isoformat()
