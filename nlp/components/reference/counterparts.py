"""Offices of more than one state: "his German counterpart", "the presidents of Russia and China"."""

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title, fits
from nlp.components.names.vocabulary import words
from nlp.components.reference.day_holders import HELD_BY_ONE, person_in_office
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.salience import salient

_LEADING = frozenset({"leaders", "secretaries", "speakers"})
_PAIR = 2
_STATES = frozenset({"country", "nationality"})


def counterpart(view: Discourse, title: Title) -> Actor | None:
    """ "His German counterpart": who holds in Germany the office of the person spoken of."""
    owner = salient(view, view.doc[title.head], None)
    if owner is None or title.country is None or title.country == owner.country:
        return None
    for core in view.cores.get(owner.id, ()):
        holders = [
            actor
            for actor in _people_of(view, title.country)
            if any(fits(core, c) for c in view.cores.get(actor.id, ()))
        ]
        named = [next(view.last_named(actor.id, title.start), view.named_as[actor.id][-1]) for actor in holders]
        if named:
            return max(named, key=lambda m: (m.start < title.start, m.start)).actors[0]
    for core in view.cores.get(owner.id, ()):
        office = view.base.offices.office_class(" ".join(core), owner.country)
        held = (
            view.base.tenures.holders(office, country=title.country, on=view.on)
            if office in HELD_BY_ONE and view.on
            else []
        )
        if held:
            return person_in_office(view, held[0][0].id)
    return None


def add_several(view: Discourse, title: Title) -> bool:
    """ "The presidents of Russia and China", "the US and Chinese foreign ministers": people the document names.

    Where it names but one of "the Chinese and Peruvian ministers", the other's state stands for him.
    """
    start, (countries, end) = _first_of_joined(view, title), _countries_of(view, title)
    if len(countries) < _PAIR:
        return False
    named = [_named_holder(view, title, country) for country in countries]
    if any(named) and start < title.start and len(countries) == _PAIR:
        named = [one or view.gathered.country(code) for one, code in zip(named, countries, strict=True)]
    found = tuple(actor for actor in named if actor is not None)
    if len(found) < len(countries):
        return False
    view.add(start, end, "group", found, title.office)
    return True


def _named_holder(view: Discourse, title: Title, country: str) -> Actor | None:
    """Who of those named of a country has the office; of several, who is named last."""
    fitting = (
        view.named_as[actor.id][-1]
        for actor in _people_of(view, country)
        if any(fits(title.core, core) for core in view.cores.get(actor.id, ()))
    )
    last = max(fitting, key=lambda mention: mention.start, default=None)
    return last.actors[0] if last is not None else None


def _people_of(view: Discourse, country: str) -> list[Actor]:
    people = (named[0].actors[0] for named in view.named_as.values())
    return [actor for actor in people if actor.country == country]


def _countries_of(view: Discourse, title: Title) -> tuple[list[str], int]:
    """The countries of a plural office, before it or in a list after "of", and where the wording ends."""
    end = title.end
    while end + 1 < len(view.doc) and (view.doc[end].lower_ in (",", "and") and view.country_at(end + 1)):
        end = view.country_at(end + 1)
    first = _first_of_joined(view, title)
    codes = dict.fromkeys(p.country for p in view.cover[first:end] if p is not None and p.country)
    return [code for code in codes if code], end


def _first_of_joined(view: Discourse, title: Title) -> int:
    """Where "Russian and Ukrainian presidents" begins, of which the office itself has but the last adjective."""
    start, doc = title.start, view.doc
    if title.country is None or doc[title.head].lower_ not in words("actor_words", "offices_in_pairs") | _LEADING:
        return start  # not so of "Russian and US diplomats", who may be any
    while start > 1 and doc[start - 1].lower_ in ("and", ","):
        phrase = view.cover[start - 2]
        if phrase is None or phrase.kind not in _STATES or doc[start - 1].sent != doc[start - 2].sent:
            break
        start = phrase.start
    return start
