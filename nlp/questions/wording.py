"""A query put into words that read back as this query."""

import calendar
import datetime as dt

from graph.regions import region
from nlp.components.topics.taxonomy import label_of, terms_of, topic_of
from nlp.knowledge.base import knowledge_base
from nlp.questions.counting import counting
from nlp.questions.query import Actor, Query

_NOUNS = {"meeting": "meetings", "call": "calls", "visit": "visits", "gathering": "gatherings", None: "encounters"}
_VERBS = {"meeting": "meet", "call": "speak by phone", None: "talk"}
_TO = {"meeting": "meet", "call": "phone", None: "talk to"}
_OPENINGS = {
    "when": "When did", "where": "Where did", "city": "In which city did", "country": "In which country did",
    "venue": "At which venue did", "count": "How often did", "whether": "Did",
}  # fmt: skip
_ORDERS = {"first": "first ", "last": "last ", "next": "next ", "most": "", None: ""}


def question(query: Query, asked_on: dt.date) -> str:
    """The question, without what is a matter of course for who asks on that day."""
    asked = _path(query) or _of_mediating(query) or _simple(query) or _of_hosting(query) or _by_noun(query)
    asked = counting(asked) if query.counted else asked
    before = f"As of {_day(query.as_of)}, " if query.as_of else ""
    text = f"{before}{asked[0].lower() + asked[1:] if before else asked}{_range(query, asked_on)}?"
    return " ".join(text.split())


def encounters(query: Query, asked_on: dt.date, number: int | None = None) -> str:
    """What a query asks about, by name: "2 planned meetings of Xi Jinping and Joe Biden in 2023"."""
    noun = _NOUNS[query.type].removesuffix("s" if number == 1 else "")
    state = f"{query.status} " if query.status not in ("held", None) else ""
    mode = {"video": "video ", "in_person": "face-to-face "}.get(query.mode or "", "")
    hosts = f" with {_listed(query.hosts)} as host" if query.hosts else ""
    hosts += f" with {_listed(query.mediators)} as mediator" if query.mediators else ""
    topic = f" about {label_of(query.topic)}" if query.topic else f" about {query.q}" if query.q else ""
    place = f" {'to' if query.type == 'visit' else 'in'} {query.place}" if query.place else ""
    named = "" if number is None else f"{number} "
    return f"{named}{state}{mode}{noun}{_parties(query)}{hosts}{topic}{place}{_range(query, asked_on)}"


def _path(query: Query) -> str | None:
    return f"Who links {_listed(query.participant)}" if query.kind == "path" else None


def _simple(query: Query) -> str | None:
    """As people ask of what has been: "Who did Xi meet", "When did Xi and Putin last meet"."""
    if query.status != "held" or query.any_of or query.hosts or query.mode:
        return None
    order, who = _ORDERS[query.order], _listed(query.participant)
    if query.type == "visit":
        return _of_visit(query, order)
    if _is_of_some(query) or query.guests or query.type not in _VERBS or not query.participant:
        return None
    if query.asked == "who" and len(query.participant) == 1 and query.order in (None, "most"):
        return f"Who did {who} {_TO[query.type]}{_most(query)}{_around(query)}"
    if query.asked in _OPENINGS and query.order != "most" and len(query.participant) > 1:
        return f"{_OPENINGS[query.asked]} {who} {order}{_VERBS[query.type]}{_around(query)}"
    return None


def _of_visit(query: Query, order: str) -> str | None:
    if query.participant or not query.place or query.topic or query.q:
        return None
    if query.asked == "guests" and not query.guests and query.order in (None, "most"):
        who = f"Which {_officials(query)}" if _is_of_some(query) else "Who"
        return f"{who} visited {query.place}{_most(query)}"
    if (
        not _is_of_some(query)
        and query.asked in ("when", "count", "whether")
        and query.guests
        and query.order != "most"
    ):
        return f"{_OPENINGS[query.asked]} {_listed(query.guests)} {order}visit {query.place}"
    return None


def _of_hosting(query: Query) -> str | None:
    """Of those who receive others: "Whom did Xi receive", "Where did Xi receive Blinken"."""
    if query.type is not None or not (query.hosts or query.guests) or query.participant:
        return None
    hosts, guests = _listed(query.hosts), _listed(query.guests)
    order = _ORDERS[query.order]
    if query.asked == "hosts":
        return f"Who received {guests}{_most(query)}{_around(query)}"
    if query.asked == "guests":
        return f"Whom did {hosts} receive{_most(query)}{_around(query)}"
    opening = _OPENINGS.get(query.asked)
    return f"{opening} {hosts} {order}receive {guests}{_around(query)}" if opening and hosts else None


def _of_mediating(query: Query) -> str | None:
    """Of those who bring others together: "Who mediated between Iran and Iraq", "When did Oman mediate"."""
    if query.asked != "mediators" and not query.mediators:
        return None
    noun, others, is_ahead = _NOUNS[query.type], _listed(query.participant), query.status == "planned"
    of = f" {'between' if len(query.participant) > 1 else 'for'} {others}" if others else ""
    which = f" the {noun}{of}" if query.type and query.asked != "events" else of
    if query.asked == "mediators":
        return f"Who {'will mediate' if is_ahead else 'mediated'}{which}{_most(query)}{_around(query)}"
    opening = (_OPENINGS | {"who": "For whom did", "events": f"Which {noun} did"}).get(query.asked, "Did")
    asked = opening.replace("did", "will").replace("Did", "Will") if is_ahead else opening
    return f"{asked} {_listed(query.mediators)} {_ORDERS[query.order]}mediate{which}{_around(query)}"


def _by_noun(query: Query) -> str:
    """Any other, by the name of what it asks about: "When were the last calls of Xi and Putin held"."""
    noun = f"{_ORDERS[query.order]}{'video ' if query.mode == 'video' else ''}{_NOUNS[query.type]}"
    noun += " in person" if query.mode == "in_person" else ""
    state = {"held": "held", None: "on record"}.get(query.status, query.status)
    about, be = f"{noun}{_parties(query)}{_around(query)}", "were" if query.status else "are"
    if query.asked == "who":
        frequent = "most frequent " if query.order == "most" else ""
        of = f" of {_listed(query.participant)}" if query.participant else ""
        who = f"Which {_officials(query)}" if _is_of_some(query) else "Who"
        with_either = _others(query.model_copy(update={"country": None, "region": None, "office": None}))
        return f"{who} are the {frequent}counterparts{of} in {noun}{with_either}{_around(query)} {state}"
    if query.asked == "statements":
        said = f"did {_listed(query.speakers)} say" if query.speakers else "was said"
        return f"What {said} after {about} {state}"
    openings = {
        "events": f"Which {about} {be} {state}",
        "count": f"How many {about} {be} {state}",
        "whether": f"{be.capitalize()} there {about} {state}",
        "topics": f"Which topics are on the agenda of {about} {state}",
        "outcomes": f"What {be} the outcomes of {about} {state}",
        "when": f"When {be} {about} {state}",
        "where": f"Where {be} {about} {state}",
        "city": f"In which city {be} {about} {state}",
        "country": f"In which country {be} {about} {state}",
        "venue": f"At which venue {be} {about} {state}",
        "hosts": f"Who are hosts of {about} {state}",
        "guests": f"Who are the guests of {about} {state}{_most(query)}",
    }
    return openings[query.asked]


def _most(query: Query) -> str:
    return " most often" if query.order == "most" else ""


def _parties(query: Query) -> str:
    named = _listed((*query.participant, *query.guests))
    return (f" of {named}" if named else "") + _others(query)


def _others(query: Query) -> str:
    """Those of whom one takes part, and officials of a country or region."""
    either = " or ".join(actor.name for actor in query.any_of)
    theirs = "of" if query.type == "visit" and not (query.participant or query.guests) else "with"
    officials = f" {theirs} {_officials(query)}" if _is_of_some(query) else ""
    return (f" with {either}" if either else "") + officials


def _officials(query: Query) -> str:
    """ "Chinese officials", "African leaders"."""
    people = _plural(query.office) if query.office else "officials"
    within = region(query.region) if query.region else None
    if within is not None:
        return f"{within.adjective} {people}"
    if query.country is None:
        return people
    country = knowledge_base().country(query.country)
    return f"{country.demonyms[0] if country is not None and country.demonyms else query.country} {people}"


def _is_of_some(query: Query) -> bool:
    """Whether it asks about people of a country, a region or an office."""
    return bool(query.country or query.region or query.office)


def _plural(office: str) -> str:
    head, of, rest = office.partition(" of ")
    return f"{head.removesuffix('y')}ies{of}{rest}" if head.endswith("y") else f"{head}s{of}{rest}"


def _around(query: Query) -> str:
    topic = f" about {_topic(query.topic)}" if query.topic else f" about {query.q}" if query.q else ""
    return topic + (f" in {query.place}" if query.place else "")


def _topic(topic: str) -> str:
    """Words that evidence the topic: its label, if that does."""
    words = [each for each in (label_of(topic).lower(), *terms_of(topic)) if "," not in each]
    return next((each for each in words if (topic_of(each) or ("",))[0] == topic), words[0])


def _listed(actors: tuple[Actor, ...]) -> str:
    return " and ".join(filter(None, (", ".join(a.name for a in actors[:-1]), *(a.name for a in actors[-1:]))))


def _range(query: Query, asked_on: dt.date) -> str:
    since, until = query.since, query.until
    if since is not None and until is not None:
        return _within(since, until)
    if since is not None:
        of_course = query.status == "planned" and since == (query.as_of or asked_on)
        return "" if of_course else f" since {_day(since)}"
    return f" until {_day(until)}" if until is not None else ""


def _within(since: dt.date, until: dt.date) -> str:
    if since == until:
        return f" on {_day(since)}"
    if (since.month, since.day, until.month, until.day) == (1, 1, 12, 31) and since.year == until.year:
        return f" in {since.year}"
    last = calendar.monthrange(since.year, since.month)[1]
    if (since.year, since.month, since.day, until.day) == (until.year, until.month, 1, last):
        return f" in {since:%B} {since.year}"
    return f" from {_day(since)} to {_day(until)}"


def _day(day: dt.date | None) -> str:
    return f"{day.day} {day:%B} {day.year}" if day else ""
