"""Who held an office on the day of a document that does not name him: "the Russian president", "the Minister"."""

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title, fits
from nlp.components.names.vocabulary import table
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.monarchs import monarchy_meant
from nlp.components.reference.office_holders import in_office, officer_of_publisher, words_of
from nlp.components.reference.offices_of_one_state import state_of_office
from nlp.source.publisher import Publisher

HELD_BY_ONE = frozenset(
    ("head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "defence_minister", "leader")
)

_OF_MINISTRY: dict[tuple[str | None, str], str] = {
    ("foreign", "minister"): "foreign_minister",
    ("foreign", "secretary"): "foreign_minister",
    ("defence", "minister"): "defence_minister",
    ("defence", "secretary"): "defence_minister",
}
"""The office of the one whom a ministry calls the Minister or the Secretary on its own pages."""
_HEADS = {"head state": "head_of_state", "head government": "head_of_government"}


def own_holder(view: Discourse, title: Title) -> Actor | None:
    """ "The President", as the pages of a government write of its own."""
    publisher: Publisher | None = view.doc._.publisher
    named = title.country or title.organization is not None or title.determiner != "the"
    head = view.doc[title.head]
    if publisher is None or view.on is None or title.past or named or not (head.is_title or head.is_upper):
        return None
    if (officer := officer_of_publisher(view.gathered, publisher, title)) is not None:
        return _described(view, officer)
    word = " ".join(title.core)
    office = (
        _OF_MINISTRY.get((publisher.ministry, word))
        or _HEADS.get(word)
        or view.base.offices.office_class(word, publisher.country)
    )
    if office not in HELD_BY_ONE:
        return None
    held = view.base.tenures.holders(office, country=publisher.country, on=view.on)
    if office == "foreign_minister" and "minister" in title.core and held and _is_secretary(held[0][1].title):
        return None  # Britain's is never "the Foreign Minister" at home, but the other one who is spoken of
    return person_in_office(view, held[0][0].id) if held else None


def _is_secretary(office: str) -> bool:
    words = words_of(office)
    return "secretary" in words and "minister" not in words


def holder_of_day(view: Discourse, title: Title) -> Actor | None:
    """The one who held the office on the day of the document, whom the document does not name."""
    if view.on is None or title.past:
        return None
    base, on = view.base, view.on
    country = title.country or base.offices.only_country(" ".join(title.core))
    country = country or monarchy_meant(view, title) or state_of_office(view, title)
    if not country and title.organization is None and title.determiner == "the":
        bodies: dict[str, str] = table("titles")["offices_of_one_body"]
        body = bodies.get(" ".join(title.core)) if view.doc[title.start].text[0].isupper() else None
        body = _body_beside(view, title) or body if body else None
        held = base.tenures.holders("head_of_organization", organization=body, on=on) if body else []
        own = [holding for holding in held if fits(title.core, words_of(holding[1].title))]
        return person_in_office(view, own[0][0].id) if own else None
    office = base.offices.office_class(" ".join(title.core), country)
    if title.core == ("leader",):
        office = "leader"
    if title.organization is not None and title.group in ("leader", "chair", "minister"):
        held = base.tenures.holders("head_of_organization", organization=title.organization.known.id, on=on)
    elif country and (office in HELD_BY_ONE or office == "deputy_head_of_state"):
        held = base.tenures.holders(office, country=country, on=on)
    else:
        return None
    if office not in HELD_BY_ONE:
        held = [holding for holding in held if fits(title.core, words_of(holding[1].title))]
    return person_in_office(view, held[0][0].id) if held else None


def _body_beside(view: Discourse, title: Title) -> str | None:
    """The body that the sentence names before "the Secretary-General" and that has one: "at the NATO summit"."""
    start = view.doc[title.head].sent.start
    named = (p for p in reversed(view.cover[start : title.start]) if p is not None and p.kind == "organization")
    for phrase in named:
        held = view.base.tenures.holders("head_of_organization", organization=phrase.known.id, on=view.on)
        if any(fits(title.core, words_of(tenure.title)) for _, tenure in held):
            return phrase.known.id
    return None


def person_in_office(view: Discourse, entry_id: str) -> Actor | None:
    """A person of the knowledge base with the office of the day, whom descriptions may mean from here on."""
    actor = in_office(view.gathered, entry_id)
    return _described(view, actor) if actor is not None else None


def _described(view: Discourse, actor: Actor) -> Actor:
    """The actor, whom descriptions may mean from here on."""
    view.cores.setdefault(actor.id, view.cores_of(actor))
    return actor
