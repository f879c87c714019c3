"""Answers in a short sentence, by templates."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from app.ask.finding import Found, days
from app.ask.said import quoted, statements
from nlp.knowledge.base import knowledge_base
from nlp.questions import PEOPLE, Query, encounters

_MOST_NAMED = 5
_COLLECTIVE = frozenset({"United", "Republic", "Islands", "Federation"})
_MANY = {
    "person": "people", "state or body": "states or bodies", "city": "cities", "country": "countries",
    "venue": "venues", "topic": "topics",
}  # fmt: skip
_WITH_ARTICLE = frozenset({"Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles"})
"""Names of countries that stand with an article: these, and those with one of the words before."""


def sentence(query: Query, asked_on: dt.date, found: Found, people: Sequence[dict[str, Any]]) -> str:
    """What was found, as an answer to what was asked; that nothing is known, where nothing was."""
    events = found.events
    about = encounters(query, asked_on)
    if not events or (query.asked in PEOPLE and not people):
        return f"No {about} are known here."
    number = f"{'' if found.all_seen else 'at least '}{encounters(query, asked_on, found.total)}"
    match query.asked:
        case "who" | "hosts" | "guests" | "mediators":
            named = _ranked({row["entity"]["name"]: row["events"] for row in people})
            many = f"{_number_of(people)}: " if query.counted else ""
            return f"{many}{named}, in {number}."
        case "whether":
            return f"Yes: {number}{_latest(query, events, found.total)}."
        case "count":
            return f"{number[0].upper()}{number[1:]}."
        case "when":
            return f"{_when(events, found.total)}."
        case "topics":
            topics = _topics(events)
            many = f"{_counted(len(topics), 'topic')}: " if query.counted else ""
            return _listing(topics, "what was talked about", about, many)
        case "outcomes":
            came = ((_day(event), f"“{each['words']}”") for event in events for each in event["outcomes"])
            return _by_day(came, lambda words: f": {_joined(words)}") or f"What came of {about} is not known here."
        case "statements":
            told = ((_day(event), quoted(said)) for event, said in statements(events, query))
            who = _joined([speaker.name for speaker in query.speakers] or ["was"])
            return (
                _by_day(told, lambda said: f", {'; '.join(said)}")
                or f"What {who} said after {about} is not known here."
            )
        case "where" | "city" | "country" | "venue":
            places = _places(events, query.asked)
            many = f"{_counted(len(places), query.asked)}, in " if query.counted else "In "
            return _listing(places, "the place", about, many)
        case _:
            return f"{number[0].upper()}{number[1:]}{_latest(query, events, found.total)}."


def of_chain(steps: Sequence[dict[str, Any]] | None, a: str, b: str) -> str:
    """How two are linked."""
    if steps is None:
        return f"No chain of encounters links {a} and {b} here."
    names = [step["entity"]["name"] for step in steps]
    if len(names) == 2:
        return f"{names[0]} and {names[1]} met themselves."
    return f"Through {_joined(names[1:-1])}: {' – '.join(names)}."


def _latest(query: Query, events: Sequence[dict[str, Any]], total: int) -> str:
    """The event that stands first among several, by its title and day."""
    event = events[0]
    which = "" if total == 1 else "the last, " if query.order not in ("first", "next") else "the first, "
    return f"; {which}{event['title']}, {_day(event)}"


def _when(events: Sequence[dict[str, Any]], total: int) -> str:
    """The days of a few events, the earliest first; of one, what it was too; of many the latest."""
    if total == 1:
        return f"{_capital(_day(events[0]))}: {events[0]['title']}"
    told = list(dict.fromkeys(map(_day, events)))
    if len(told) <= _MOST_NAMED:
        return _capital(_joined(told[::-1]))
    return f"{_capital(', '.join(told[:_MOST_NAMED]))} and before ({total} times in all)"


def _day(event: dict[str, Any]) -> str:
    known = days(event)
    if known is None:
        return "on a day that is not known"
    start, end = known
    return f"on {_date(start)}" if start == end else f"between {_date(start)} and {_date(end)}"


def _date(day: dt.date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def _topics(events: Iterable[dict[str, Any]]) -> Counter[str]:
    return Counter(label for event in events for label in dict.fromkeys(topic["label"] for topic in event["topics"]))


def _by_day(found: Iterable[tuple[str, str]], join: Callable[[list[str]], str]) -> str | None:
    """What was said or what came of events, by the day of each event; None for nothing.

    `join` makes the end of a clause, after the day, of all that is told of it.
    """
    told = list(dict.fromkeys(found))
    if not told:
        return None
    days_apart = groupby(told[:_MOST_NAMED], itemgetter(0))
    by_day = [f"{day}{join([words for _, words in of_day])}" for day, of_day in days_apart]
    more = [f"and {len(told) - _MOST_NAMED} more"] if len(told) > _MOST_NAMED else []
    return f"{_capital('; '.join([*by_day, *more]))}."


def _places(events: Iterable[dict[str, Any]], asked: str) -> Counter[str]:
    """The places by the part that is asked for, or as closely as they are known."""
    found: Counter[str] = Counter()
    for event in events:
        place = event["place"] or {}
        parts = ("venue", "city", "country") if asked == "where" else (asked,)
        name = ", ".join(place_name(part, place[part]) for part in parts if place.get(part))
        if name:
            found[name] += 1
    return found


def place_name(part: str, value: str) -> str:
    """A venue, a city, or a country by its code, as it stands after "in"."""
    country = knowledge_base().country(value) if part == "country" else None
    if country is None:
        return value
    name = country.known.name
    return f"the {name}" if name in _WITH_ARTICLE or _COLLECTIVE & set(name.split()) else name


def _listing(found: Counter[str], what: str, about: str, before: str = "") -> str:
    return f"{before}{_ranked(found)}." if found else f"{_capital(what)} of {about} is not known here."


def _ranked(found: dict[str, int]) -> str:
    """Names with their numbers, the most frequent first; without numbers where all are one."""
    ranked = sorted(found.items(), key=lambda entry: -entry[1])
    counted = any(number > 1 for _, number in ranked)
    shown = [f"{name} ({number})" if counted else name for name, number in ranked[:_MOST_NAMED]]
    more = [f"{len(ranked) - _MOST_NAMED} more"] if len(ranked) > _MOST_NAMED else []
    return _joined([*shown, *more])


def _number_of(people: Sequence[dict[str, Any]]) -> str:
    """How many people, and besides them states and bodies that met without anybody being named."""
    persons = sum(row["entity"]["kind"] == "person" for row in people)
    others = len(people) - persons
    counted = [_counted(persons, "person")] if persons or not others else []
    return _joined([*counted, *([_counted(others, "state or body")] if others else [])])


def _counted(number: int, noun: str) -> str:
    """ "1 city", "2 cities"."""
    return f"{number} {noun if number == 1 else _MANY[noun]}"


def _joined(names: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
