"""Where a telling says its encounter was: venue, city and country from its clause, its sentence, or a visit's destination."""

from spacy.tokens import Doc, Token

from nlp.components.casting import Casting
from nlp.components.event_words import words
from nlp.components.syntax import conjuncts
from nlp.components.telling import Telling, Where
from nlp.knowledge.base import knowledge_base

MAX_DISTANCE = 4


def assign_places(tellings: list[Telling], casting: Casting) -> None:
    """Give every telling the place of its own clause; calls have none."""
    for telling in tellings:
        if telling.type != "call" and telling.where is None:
            telling.where = _clause_place(telling, casting)


def place_of(token: Token, casting: Casting) -> Where | None:
    """The place that a noun phrase names: a city or country of the knowledge base, or a venue by its wording."""
    mention = casting.mention(token)
    if mention is not None and mention.actors:
        actor = mention.actors[0]
        if actor.kind == "country":
            return Where(None, None, actor.country, entity_id=actor.id)
        if actor.kind == "place":
            return city_place(actor.name, actor.country) or Where(actor.name, None, actor.country)
        if mention.form == "metonym" and actor.country:
            return city_place(token.text, actor.country)
    named = _proper_name(token)
    if named is None:
        return None
    return city_place(named, None) if token.pos_ == "PROPN" and not _is_venue(token) else _venue(named, token)


def city_place(name: str, country: str | None) -> Where | None:
    """A city known by name, with its country and coordinates; a city of another country than `country` does not count."""
    city = knowledge_base().city(name, country)
    return Where(None, city.name, city.country, city.lat, city.lon) if city else None


def _is_venue(token: Token) -> bool:
    return any(t.lemma_.lower() in words("venue_nouns") for t in [token, *token.children])


def _venue(named: str, token: Token) -> Where | None:
    return Where(named, None, None) if _is_venue(token) else None


def _proper_name(token: Token) -> str | None:
    """The words of a capitalised name around `token`, its "of" complement included, without article or date."""
    doc, start, end = token.doc, token.i, token.i + 1
    while start > token.left_edge.i and (doc[start - 1].text[:1].isupper() or doc[start - 1].lower_ in ("of", "-")):
        start -= 1
    edge = token.right_edge.i
    while end <= edge and (doc[end].text[:1].isupper() or _joins(doc, end, edge)):
        end += 1
    text = doc[start:end].text
    return text if text[:1].isupper() else None


def _joins(doc: Doc, index: int, edge: int) -> bool:
    following = index + (2 if doc[index + 1 : index + 2].text == "the" else 1)
    return doc[index].lower_ == "of" and following <= edge and doc[following].text[:1].isupper()


def _clause_place(telling: Telling, casting: Casting) -> Where | None:
    found: list[tuple[int, int, Where]] = []
    trigger = telling.trigger
    for preposition in trigger.sent:
        if preposition.lower_ not in words("place_prepositions") or preposition.dep_ != "prep":
            continue
        steps = _steps(preposition.head, trigger)
        if steps is None:
            continue
        for obj in (t for o in preposition.children if o.dep_ == "pobj" for t in conjuncts(o)[:1]):
            where = place_of(obj, casting)
            if where is not None:
                found.append((steps, abs(preposition.i - trigger.i), where))
    found.sort(key=lambda f: f[:2])
    return merge_places([where for _, _, where in found])


def _steps(head: Token, trigger: Token) -> int | None:
    """How far the preposition's head is from the trigger, going up from it or down into its own phrase; None if apart."""
    if head == trigger:
        return 0
    for step, above in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            break
        if above == head:
            return step
    if trigger.is_ancestor(head) and head.pos_ not in ("VERB", "AUX"):
        return 1
    return None


def merge_places(wheres: list[Where]) -> Where | None:
    """The first place, completed by the following ones as far as they do not contradict it."""
    if not wheres:
        return None
    whole = wheres[0]
    for other in wheres[1:]:
        if whole.city and other.city and whole.city != other.city:
            continue
        if whole.country and other.country and whole.country != other.country:
            continue
        has_city = whole if whole.city else other
        whole = Where(
            whole.venue or other.venue,
            whole.city or other.city,
            whole.country or other.country,
            has_city.lat,
            has_city.lon,
            whole.entity_id or other.entity_id,
            whole.rank,
        )
    return whole
