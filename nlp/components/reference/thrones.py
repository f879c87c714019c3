"""Whom "the king" or "the emir" means in a text that names no such ruler: who reigns where it takes place."""

import datetime as dt
from collections.abc import Iterator

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title, fits
from nlp.components.reference.day_holders import person_in_office
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.office_holders import words_of

_THRONES = frozenset((
    ("amir",), ("crown", "prince"), ("emir",), ("emperor",), ("king",), ("monarch",), ("queen",), ("sultan",)
))  # fmt: skip
_OFFICES = ("head_of_state", "head_of_government", "deputy_head_of_state")
_REACH = 2  # sentences back to the place


def ruler_nearby(view: Discourse, title: Title) -> Actor | None:
    """The one who reigns on the day of the document where it takes place; nobody where it tells of years before."""
    held = None if _tells_of_past(view, title) else _nearest(view, title, view.on)
    return person_in_office(view, held[1]) if held is not None else None


def realm_nearby(view: Discourse, title: Title) -> Actor | None:
    """The country of the ruler, where the text tells of years in which another one may have reigned."""
    held = _nearest(view, title, None) if _tells_of_past(view, title) else None
    return view.gathered.country(held[0]) if held is not None else None


def _nearest(view: Discourse, title: Title, on: dt.date | None) -> tuple[str, str] | None:
    """Country and id of who holds (ever, without a day) such a throne in the country of the nearest place that has one.

    Of two such countries at once the text leaves open which is meant.
    """
    stated = title.country or title.organization is not None or title.determiner != "the"
    if title.core not in _THRONES or stated or title.past or title.plural or view.on is None:
        return None
    for countries in _countries(view, title):
        reigning = [(code, held) for code in countries if (held := _reigning(view, code, title.core, on)) is not None]
        if reigning:
            return reigning[0] if len(reigning) == 1 else None
    return None


def _reigning(view: Discourse, country: str, core: tuple[str, ...], on: dt.date | None) -> str | None:
    core = ("emir",) if core == ("amir",) else core
    for office in _OFFICES:
        for known, tenure in view.base.tenures.holders(office, country=country, on=on):
            if fits(core, words_of(tenure.title)):
                return known.id
    return None


def _countries(view: Discourse, title: Title) -> Iterator[dict[str, None]]:
    """The countries of the places of the sentence, then of the two before it, then of the dateline."""
    here = view.doc[title.head].sent
    for _ in range(_REACH + 1):
        yield _named_in(view, here.start, here.end)
        if not here.start:
            break
        here = view.doc[here.start - 1].sent
    line = view.doc._.dateline
    city = view.base.city(line.place.split(",")[0].title()) if line is not None and line.place else None
    if city is not None and city.country:
        yield {city.country: None}


def _named_in(view: Discourse, start: int, end: int) -> dict[str, None]:
    phrases = [p for p in view.cover[start:end] if p is not None and p.kind != "person"]
    found = {p.country: None for p in phrases if p.country}
    places = [m for m in view.mentions if start <= m.start < end and m.actors[0].kind in ("country", "place")]
    return found | {m.actors[0].country: None for m in places if m.actors[0].country}


def _tells_of_past(view: Discourse, title: Title) -> bool:
    """Whether the sentence, or what stands before it nearby, gives a year before that of the document."""
    start = here = view.doc[title.head].sent
    for _ in range(_REACH):
        start = view.doc[start.start - 1].sent if start.start else start
    years = (
        t.text for t in view.doc[start.start : here.end] if t.shape_ == "dddd" and t.text[:2] in ("18", "19", "20")
    )
    return view.on is not None and any(int(year) < view.on.year for year in years)
