"""Where a telling says its encounter was: venue, city and country from its clause or a visit's destination."""

from spacy.tokens import Doc, Token

from nlp.components.casting import Casting
from nlp.components.event_words import words
from nlp.components.syntax import children, conjuncts, prepositional
from nlp.components.telling import Telling, Where
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.venues import country_of_state, venue

MAX_DISTANCE = 4
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
GREAT_CITY = 500_000


def assign_places(tellings: list[Telling], casting: Casting) -> None:
    """Give every telling the place of its own clause; calls have none."""
    for telling in tellings:
        if telling.type != "call" and telling.where is None:
            telling.where = _clause_place(telling, casting)


def place_of(token: Token, casting: Casting) -> Where | None:
    """The place that a noun phrase names: a venue, city or country of the knowledge base, or a venue by its wording."""
    if token.lemma_.lower() in ("capital", "city", "town") and casting.mention(token) is None:
        return _described_city(token, casting)
    named = _proper_name(token)
    known = venue(named) if named else None
    if known is not None and known.city is not None:
        return Where(known.name, known.city, known.country, known.lat, known.lon)
    if known is not None:
        return Where(None, known.name, known.country, known.lat, known.lon)
    mention = casting.mention(token)
    if mention is not None and mention.actors:
        actor = mention.actors[0]
        seat = city_place(token.text, actor.country) if mention.form == "metonym" and actor.country else None
        if seat is not None:
            return seat
        if actor.kind == "country":
            return Where(None, None, actor.country, entity_id=actor.id)
        if actor.kind == "place":
            return _named_place(token, actor.name, actor.country)
        if actor.kind == "person":
            return None
    if token.ent_type_ in ("DATE", "TIME") or token.lower_ in WEEKDAYS:
        inside = (place_of(t, casting) for t in token.lefts if t.ent_type_ not in ("DATE", "TIME"))
        return next((where for where in inside if where is not None), None)
    return _named_place(token, named, None) if named and token.pos_ == "PROPN" else None


def _described_city(token: Token, casting: Casting) -> Where | None:
    """ "the Chinese capital", "the southern city of Guangzhou"."""
    if token.lemma_.lower() != "capital":
        return next((w for t in prepositional(token, "of") if (w := place_of(t, casting)) is not None), None)
    owners = [*children(token, "amod", "poss", "compound"), *prepositional(token, "of")]
    named = [a.country for t in owners if (m := casting.mention(t)) for a in m.actors if a.country]
    codes = named or [code for t in owners if (code := knowledge_base().country_of_demonym(t.text))]
    country = knowledge_base().country(codes[0]) if codes else None
    return city_place(country.capitals[0], codes[0]) if country is not None and country.capitals else None


def _named_place(token: Token, name: str, country: str | None) -> Where | None:
    """A venue where the words say so, else a city; what follows it ("Palm Beach, Florida") tells its country."""
    if _is_venue(token):
        return Where(name.split(",")[0], None, country)
    federation = country_of_state(name)
    if federation is not None and not _is_great_city(name):
        return Where(None, None, federation)
    beside = _country_beside(token)
    found = city_place(name, beside or country)
    if found is None and (beside or country):
        return Where(None, name, beside or country)
    return found


def _is_great_city(name: str) -> bool:
    """New York and Washington are cities before they are states; California is not, whatever town bears the name."""
    city = knowledge_base().city(name)
    return city is not None and city.population >= GREAT_CITY


def _country_beside(token: Token) -> str | None:
    """The country of a state or country named right after the place and a comma."""
    doc, comma = token.doc, token.i + 1
    if comma + 1 >= len(doc) or doc[comma].text != ",":
        return None
    following = [t.text for t in doc[comma + 1 : comma + 3] if t.is_title or t.is_upper]
    for text in (" ".join(following), following[0] if following else ""):
        country = country_of_state(text) or (knowledge_base().country_named(text) if text else None)
        if country is not None:
            return country if isinstance(country, str) else country.country
    return None


def city_place(name: str, country: str | None) -> Where | None:
    """A city known by name, with its country and coordinates; a city of another country than `country` does not count.

    It keeps the name of the text where that is only longer or shorter than the gazetteer's ("New York City").
    """
    city = knowledge_base().city(name, country)
    if city is None:
        return None
    same = name.title() in city.name or city.name in name.title()
    return Where(None, name.title() if same else city.name, city.country, city.lat, city.lon)


def _is_venue(token: Token) -> bool:
    return any(t.lemma_.lower() in words("venue_nouns") for t in [token, *token.lefts])


def _proper_name(token: Token) -> str | None:
    """The words of a capitalised name around `token`, its "of" complement included, without article or date."""
    doc, start, end = token.doc, token.i, token.i + 1
    while start > token.left_edge.i and (doc[start - 1].text[:1].isupper() or doc[start - 1].lower_ in ("of", "-")):
        start -= 1
    edge = token.right_edge.i
    while end <= edge and (doc[end].text[:1].isupper() or _joins(doc, end, edge)):
        end += 1 if doc[end].lower_ != "of" or doc[end + 1].lower_ != "the" else 2
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
    found += ((0, 0, where) for where in _before_noun(trigger, casting))
    found.sort(key=lambda f: f[:2])
    return merge_places([where for _, _, where in found])


def _before_noun(trigger: Token, casting: Casting) -> list[Where]:
    """The city or venue in the words before a trigger noun: "their Geneva talks", "the White House meeting"."""
    if trigger.pos_ != "NOUN":
        return []
    named = [t for t in children(trigger, "compound", "nmod", "poss") if t.pos_ == "PROPN"]
    wheres = [place_of(t, casting) for t in named if t.ent_type_ != "PERSON"]
    return [where for where in wheres if where is not None and (where.city or where.venue)]


def _steps(head: Token, trigger: Token) -> int | None:
    """How far the preposition's head is from the trigger, up from it or down in its own phrase; None if apart."""
    if head == trigger:
        return 0
    for step, above in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            break
        if above == head:
            return step
    if head.dep_ in ("acl", "relcl") and head.lemma_ in words("light_verbs") | words("host_verbs"):
        attended = trigger.lemma_ in ("attend", "join", "skip", "boycott") and head.head.head == trigger
        return 1 if head.head == trigger or attended else None
    named = head.pos_ == "PROPN" or head.lemma_.lower() in words("venue_nouns")
    if trigger.is_ancestor(head) and (named or head.pos_ == "ADP"):
        return 1
    if trigger.is_ancestor(head) and trigger.pos_ == "VERB" and head.lemma_.lower() in words("representatives"):
        return 2  # "met with two generals in Kisoro"
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
