"""Offices of more than one state: "his German counterpart", "the presidents of Russia and China"."""

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title, fits
from nlp.components.reference.day_holders import HELD_BY_ONE, person_in_office
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.salience import salient


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
    """ "The presidents of Russia and China", "the US and Chinese foreign ministers": people the document names."""
    countries, end = _countries_of(view, title)
    if len(countries) < 2:
        return False
    found: list[Actor] = []
    for country in countries:
        fitting = [
            view.named_as[actor.id][-1]
            for actor in _people_of(view, country)
            if any(fits(title.core, core) for core in view.cores.get(actor.id, ()))
        ]
        if not fitting:
            return False
        found.append(max(fitting, key=lambda m: m.start).actors[0])
    view.add(title.start, end, "group", tuple(found), title.office)
    return True


def _people_of(view: Discourse, country: str) -> list[Actor]:
    people = (named[0].actors[0] for named in view.named_as.values())
    return [actor for actor in people if actor.country == country]


def _countries_of(view: Discourse, title: Title) -> tuple[list[str], int]:
    """The countries of a plural office, before it or in a list after "of", and where the wording ends."""
    end = title.end
    while end + 1 < len(view.doc) and (view.doc[end].lower_ in (",", "and") and view.country_at(end + 1)):
        end = view.country_at(end + 1)
    codes = dict.fromkeys(p.country for p in view.cover[title.start : end] if p is not None and p.country)
    return [code for code in codes if code], end
