"""Who held an office on the day of a document, whether or not its text names him."""

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.names.titles import Title, fits
from nlp.source.publisher import Publisher


def in_office(gathered: Gathered, entry_id: str) -> Actor | None:
    """A person of the knowledge base with the office of the day; one of an international body acts for no country."""
    known = gathered.base.entry(entry_id)
    if known is None:
        return None
    actor = gathered.known(known)
    tenure = gathered.base.tenures.office_on(known.id, gathered.on) if gathered.on is not None else None
    if actor.title is None and tenure is not None:
        actor.title = tenure.title
        actor.country = tenure.country if tenure.organization_id else actor.country
    return actor


def head_of_publisher(gathered: Gathered, publisher: Publisher | None) -> Actor | None:
    """Whom the pages of a presidency or ministry are about where they name nobody."""
    if publisher is None or publisher.head is None or gathered.on is None:
        return None
    held = gathered.base.tenures.holders(publisher.head, country=publisher.country, on=gathered.on)
    return in_office(gathered, held[0][0].id) if held else None


def officer_of_publisher(gathered: Gathered, publisher: Publisher, title: Title) -> Actor | None:
    """ "The Secretary General", as the pages of an international body write of its own."""
    if publisher.body is None or gathered.on is None:
        return None
    held = gathered.base.tenures.holders("head_of_organization", organization=publisher.body, on=gathered.on)
    own = (known for known, tenure in held if fits(title.core, words_of(tenure.title)))
    known = next(own, None)
    return in_office(gathered, known.id) if known is not None else None


def words_of(title: str) -> tuple[str, ...]:
    """The words of an office that tell it apart, hyphens parted."""
    return tuple(title.lower().replace("-", " ").split())
