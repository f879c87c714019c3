"""Who is meant by an official or relative of somebody, without a name: "an aide to X", "Y's foreign minister"."""

from dataclasses import replace

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title
from nlp.components.reference.descriptions import Descriptions
from nlp.components.reference.discourse import Discourse

_ACTING = frozenset(("aide", "chair", "counterpart", "diplomat", "leader", "military", "minister", "spokesperson"))
_KIN = frozenset(("brother", "cousin", "daughter", "nephew", "sister", "son"))
_UNNAMED = frozenset(("a", "an", "another", None))


def described_by(view: Discourse, descriptions: Descriptions, title: Title) -> None:
    """Record whom the office means: who holds it in the text, else the state or body of the one it belongs to."""
    near = view.people_in(view.doc[title.head].sent)
    owners = list(dict.fromkeys(m.actors[0] for m in near if any(m.start <= at < m.end for at in title.owners)))
    if not owners:
        return
    if not title.plural and title.determiner not in _UNNAMED:
        holder = descriptions.holder(replace(title, country=owners[0].country, owners=()))
        if holder is not None and holder not in owners:
            view.add(title.start, title.end, "title", (holder,), title.office)
            return
    if title.group in _ACTING or _KIN & set(title.core):
        sides = dict.fromkeys(side for owner in owners if (side := _side(view, owner)) is not None)
        if sides:
            view.add(title.start, title.end, "nationality", tuple(sides), title.office)


def _side(view: Discourse, owner: Actor) -> Actor | None:
    """The country that somebody acts for, or the body he heads on the day of the document."""
    if owner.country is not None:
        return view.gathered.country(owner.country)
    held = view.base.tenures.office_on(owner.id, view.on) if owner.known and view.on is not None else None
    body = view.base.entry(held.organization_id) if held is not None and held.organization_id else None
    return view.gathered.known(body) if body is not None else None
