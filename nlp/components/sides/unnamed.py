"""Who takes part where the text gives an office and no name: the country or body that the holder speaks for.

"The Swiss president" is whoever holds the office on the day, and coreference, quotations and entities take him for that
person. That he met somebody is not the text's word, though: its word is that Switzerland's president did.
"""

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import Actor
from nlp.components.actors.linking import actor_of
from nlp.components.names.factions import named_with
from nlp.components.names.phrases import POSSESSIVES
from nlp.components.names.vocabulary import table
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold
from nlp.source.publisher import Publisher

_SHORT = 2
_MONTHS = frozenset({"april", "august", "may"})
"""Months after which people are called."""


def spoken_for(doc: Doc, parts: list[Part]) -> list[Part]:
    """The parts with every person whom the text names nowhere replaced by the country or body of the office."""
    found: dict[str, Part] = {}
    for part in parts:
        actor = _represented(doc, part.actor) if _is_unnamed(doc, part.actor) else None
        part = part if actor is None else Part(actor, part.role, part.token)
        found.setdefault(part.actor.id, part)
    return list(found.values())


def _is_unnamed(doc: Doc, actor: Actor) -> bool:
    """Whether there are words for a known person and none of them, nor of the document's title, is his name."""
    forms = {mention.form for mention in actor.mentions}
    if actor.kind != "person" or not actor.known or "title" not in forms or "name" in forms:
        return False
    if _is_of_publisher(doc, actor) or _is_head_of_one_body(doc, actor):
        return False  # a government has no need to name its own
    surnames = {fold(name).split()[-1] for name in (actor.name, *actor.aliases) if fold(name)}
    title = fold(doc._.source_title or "").split()
    if surnames & set(title):
        return False
    written = doc.text.casefold()
    here = {surname for surname in surnames if surname in written}
    return not here or not any(_is_called_so(token, here, actor) for token in doc)


def _is_called_so(token: Token, surnames: set[str], actor: Actor) -> bool:
    """ "NO LUNCH FOR LUKASHENKO", "The Milei effect", "May's debut": a family name that no mention was made of.

    It is nobody else's whom the text names: not that of "Brigitte Macron". A month is one only of its owner.
    """
    if len(token) <= _SHORT or not token.text[0].isupper() or fold(token.text) not in surnames:
        return False
    owns = token.i + 1 < len(token.doc) and token.nbor(1).lower_ in POSSESSIVES
    if token.lower_ in _MONTHS and not owns:
        return False
    around = [m for m in token.doc._.mentions or () if m.start <= token.i < m.end]
    return all(actor in m.actors or m.actors[0].kind != "person" for m in around)


def _is_of_publisher(doc: Doc, actor: Actor) -> bool:
    publisher: Publisher | None = doc._.publisher
    if publisher is None:
        return False
    if publisher.body is None or doc._.published is None:
        return publisher.country is not None and publisher.country == actor.country
    held = knowledge_base().tenures.office_on(actor.id, doc._.published)
    return held is not None and held.organization_id == publisher.body


def _is_head_of_one_body(doc: Doc, actor: Actor) -> bool:
    """ "The Secretary-General": an office that is written so of one body alone, and with a capital only by its own."""
    offices: dict[str, str] = table("titles")["offices_of_one_body"]
    called = [doc[m.start : m.end].text for m in actor.mentions if m.form == "title"]
    bare = [words.removeprefix("The ").removeprefix("the ") for words in called]
    return any(words[:1].isupper() and words.lower() in offices for words in bare)


def _represented(doc: Doc, person: Actor) -> Actor | None:
    faction = named_with(person.mentions, doc._.actors)
    if faction is not None:
        return faction
    if person.country is not None:
        return country_actor(doc, person.country)
    held = knowledge_base().tenures.office_on(person.id, doc._.published) if doc._.published is not None else None
    body = knowledge_base().entry(held.organization_id) if held is not None and held.organization_id else None
    if body is None:
        return None
    for actor in doc._.actors:
        if actor.id == body.id:
            return actor  # type: ignore[no-any-return]
    made = actor_of(body)
    doc._.actors.append(made)
    return made
