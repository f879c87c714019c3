"""What place a noun phrase names: a venue, city and country, from its name, from the words around it or from a seat."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.places.city_names import (
    city_place,
    country_beside,
    is_city_called,
    named_place,
    proper_name,
    unknown_town,
)
from nlp.components.places.dated_towns import is_town_in_date
from nlp.components.places.islands import island_state
from nlp.components.places.seats import seat_place
from nlp.components.places.seats_of_power import governed_from
from nlp.components.places.venue_names import (
    TOWNS,
    city_before,
    is_venue,
    known_venue,
    title_inside,
    venue_name,
    venue_of_base,
)
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
MODIFIERS = ("compound", "nmod", "poss", "amod")
_DEMONYM = 3
"""The most words of an adjective of a country: "Papua New Guinean"."""
CITY_STATES = frozenset({"LU", "MC", "SG", "SM"})
"""States whose name is that of their one city, or of the city where all of them meet."""


def place_of(token: Token, casting: Casting) -> Where | None:
    """The place that a noun phrase names: a venue, city or country of the knowledge base, or one by its wording."""
    mention = casting.mention(token)
    if (own := _own_country(token)) is not None:
        return own
    if mention is None and token.lemma_.lower() in words("settlement_nouns"):
        called = city_place(proper_name(token) or "", None) if token.is_title else None  # "Ho Chi Minh City"
        return called or _described_city(token, casting) or _named_earlier(token, casting)
    if mention is None and (island := island_state(token, casting)) is not None:
        return island
    if mention is None and token.lemma_.lower() in words("pointing_towns") and (town := _town_meant(token, casting)):
        return town
    nameless = mention is None or (mention.form == "name" and mention.actors[0].kind == "place")
    if (
        nameless
        and token.lemma_.lower() in words("part_nouns")
        and (whole := list(prepositional(token, "of", "at", "in")))
    ):
        return next((w for t in whole if (w := place_of(t, casting)) is not None), None)
    if (token.ent_type_ in ("DATE", "TIME") and not is_town_in_date(token)) or token.lower_ in WEEKDAYS:
        inside = (place_of(t, casting) for t in token.lefts if t.ent_type_ not in ("DATE", "TIME"))
        return next((where for where in inside if where is not None), None)
    if (end := title_inside(token)) is not None:
        return _ground_before(token, end, casting)
    named = proper_name(token)
    if (known := venue_of_base(token, named)) is not None and not _is_namesake(token, known):
        return known
    if is_venue(token) and not is_city_called(named) and not _is_city_with_hyphens(token, mention):
        return _venue_place(token, named, casting)
    if mention is not None and mention.actors:
        return _mentioned_place(token, mention, casting) or _town_taken_for_body(token, mention)
    if mention is None and (town := _town_that_has(token, casting)) is not None:
        return town
    if not named or token.pos_ != "PROPN" or named.lower() in words("event_nouns"):
        return None
    return named_place(token, named, None, casting) or (unknown_town(token) if _is_named_town(token) else None)


def _is_namesake(token: Token, known: Where) -> bool:
    """ "In Cornwall, Ontario": a town called like a place that is known for summits, by what is named behind it."""
    beside = country_beside(token) if known.venue is None else None
    return beside is not None and beside != known.country


def _town_that_has(token: Token, casting: Casting) -> Where | None:
    """ "Lunched at Caen's prefecture": the town whose house it is; "in Moscow's interest" is that of a government."""
    if token.pos_ != "NOUN" or token.dep_ != "pobj" or token.head.lower_ not in ("at", "in", "inside", "outside"):
        return None
    for owner in children(token, "poss"):
        mention = casting.mention(owner)
        if mention is not None and mention.form == "name" and mention.actors and mention.actors[0].kind == "place":
            where = place_of(owner, casting)
            return where if where is not None and where.city else None
    return None


def _town_taken_for_body(token: Token, mention: ActorMention) -> Where | None:
    """ "At Playa del Carmen": a city that the model takes for a body or person of its name."""
    actor = mention.actors[0]
    inside = token.dep_ == "pobj" and token.head.lower_ in ("at", "in", "near")
    if not inside or actor.known or actor.kind != "organization" or mention.form != "name" or actor.title:
        return None
    return city_place(token.doc[mention.start : mention.end].text, None)


def _is_city_with_hyphens(token: Token, mention: ActorMention | None) -> bool:
    """ "Port-au-Prince" is no port."""
    name = token.doc[mention.start : mention.end].text if mention is not None else ""
    return "-" in name and knowledge_base().city(name) is not None


def _own_country(token: Token) -> Where | None:
    """ "Arrived in our country", as the pages of a government write."""
    publisher = token.doc._.publisher
    if token.lower_ != "country" or publisher is None or not any(c.lower_ == "our" for c in token.children):
        return None
    return Where(None, None, publisher.country) if publisher.country is not None else None


def _ground_before(token: Token, end: int, casting: Casting) -> Where | None:
    """The venue that ends where the name of a person begins, in the city that it or its body is in."""
    ground = [t for t in token.doc[token.left_edge.i : end] if t.pos_ != "DET"]
    if not ground:
        return None
    name = " ".join(t.text for t in ground)
    if (known := known_venue(name)) is not None:
        return known
    wheres = (_place_beside_venue(t, casting) for t in ground)
    city = next((w for w in wheres if w is not None), None)
    if not {t.lemma_.lower() for t in ground} & words("venue_nouns"):
        return city
    return replace(city, venue=name) if city is not None else Where(name, None, None)


def _is_named_town(token: Token) -> bool:
    """Whether a name that no table has is used as that of a place: "at Haparanda", "met in Oberammergau"."""
    if token.dep_ != "pobj" or token.head.lower_ not in ("in", "at", "near") or _is_taken_part_in(token):
        return False
    misnamed = token.ent_type_ in ("ORG", "PERSON") and token.head.lower_ == "in" and token.text.istitle()
    return token.ent_type_ == "GPE" or (misnamed and token.head.head.pos_ == "VERB")


def _is_taken_part_in(token: Token) -> bool:
    """ "Took part in the Troika", whatever it is."""
    verb = token.head.head
    return verb.lemma_ in ("engage", "participate") or any(t.lower_ == "part" for t in (verb, *children(verb, "dobj")))


def _mentioned_place(token: Token, mention: ActorMention, casting: Casting) -> Where | None:
    actor = mention.actors[0]
    text = token.doc[mention.start : mention.end].text
    if mention.form == "metonym" and actor.country:
        inside = token.head.lower_ in ("at", "in", "inside")
        seat = governed_from(actor.country) if inside else None
        return city_place(text, actor.country) or seat or Where(None, None, actor.country, entity_id=actor.id)
    if actor.kind == "country":
        city = city_place(text, actor.country) if actor.country in CITY_STATES else None
        return city or Where(None, None, actor.country, entity_id=actor.id)
    if actor.kind == "place":
        name = text if mention.form == "name" else actor.name
        town = Where(None, name, None) if _is_named_town(token) else None
        return named_place(token, name, actor.country, casting) or town
    return seat_place(token, actor) if actor.kind == "organization" else None


def _described_city(token: Token, casting: Casting) -> Where | None:
    """ "The Chinese capital", "the southern city of Guangzhou", "the outskirts of Samarkand"."""
    named = [*prepositional(token, "of"), *children(token, "appos")]
    wheres = [w for t in named if (w := place_of(t, casting) or unknown_town(t)) is not None]
    if any(where.city for where in wheres):
        return next(_within(where, _owner_country(token, casting)) for where in wheres if where.city)
    if token.lemma_.lower() != "capital":
        return next(iter(wheres), None)
    code = _owner_country(token, casting) or next((w.country for w in wheres), None)
    country = knowledge_base().country(code) if code else None
    return city_place(country.capitals[0], code) if country is not None and country.capitals else None


def _town_meant(token: Token, casting: Casting) -> Where | None:
    """ "The Red Sea resort of Sharm el-Sheikh", or "the Turkish resort" that was named before."""
    return _described_city(token, casting) or _named_earlier(token, casting)


def _named_earlier(token: Token, casting: Casting) -> Where | None:
    """The city named last before "the city" or "the Turkish resort", which is in that country; the words name none."""
    nameless = not any(t.pos_ == "PROPN" and not casting.mention(t) for t in token.lefts)
    if not nameless or not any(t.lower_ in ("the", "that") for t in children(token, "det")):
        return None
    country = _owner_country(token, casting)
    if token.lemma_.lower() == "capital" and country is None:
        return _capital_named(token, casting)
    named = (m for m in reversed(casting.doc._.mentions) if m.end <= token.left_edge.i and m.actors)
    for mention in named:
        if mention.actors[0].kind == "place" and mention.form == "name":
            where = place_of(token.doc[mention.root], casting)
            if where is not None and where.city and country in (None, where.country):
                return where
    return None


def _capital_named(token: Token, casting: Casting) -> Where | None:
    """ "Met Li in the capital": the last one named before, of those of people in the sentence if there is any."""
    here = [m for m in casting.doc._.mentions if token.sent.start <= m.start < token.sent.end]
    states = {a.country for m in here for a in m.actors if a.kind != "place" and a.country}
    named: list[Where] = []
    for mention in reversed(casting.doc._.mentions):
        if mention.end > token.left_edge.i or not mention.actors or mention.actors[0].kind != "place":
            continue
        text = casting.doc[mention.start : mention.end].text
        code = knowledge_base().capital_country(text) if mention.form == "name" else None
        where = city_place(text, code) if code is not None else None
        named += [where] if where is not None else []
    return next((w for w in named if w.country in states), named[0] if named else None)


def _owner_country(token: Token, casting: Casting) -> str | None:
    """The country that the adjective or possessor of a town names: "the Chinese city", "Uganda's capital"."""
    people = _people_of_words(token)
    if people is not None:
        return people
    owners = children(token, *MODIFIERS)
    named = [a.country for t in owners if (m := casting.mention(t)) for a in m.actors if a.country]
    return next(iter(named), None) or next(
        (code for t in owners if (code := knowledge_base().country_of_demonym(t.text))), None
    )


def _people_of_words(noun: Token) -> str | None:
    """The country of an adjective of several words: "the North Korean capital", "the Papua New Guinean capital"."""
    for start in range(max(noun.left_edge.i, noun.i - _DEMONYM), noun.i - 1):
        code = knowledge_base().country_of_demonym(noun.doc[start : noun.i].text)
        if code is not None:
            return code
    return None


def _within(where: Where, country: str | None) -> Where:
    """The place in the country that the words say it is in, where they do."""
    if country is None or where.country == country or where.city is None:
        return where
    return city_place(where.city, country) or Where(where.venue, where.city, country)


def _venue_place(token: Token, named: str | None, casting: Casting) -> Where | None:
    """ "The Chisinau airport", "his Sochi residence", "the Kremlin's St George Hall", "a villa near Accra"."""
    owners = [t for t in children(token, *MODIFIERS) if t.dep_ == "poss" or casting.mention(t) is not None]
    abroad = token.lemma_.lower() in words("missions_abroad")
    posted = ("in", "near", "outside", "at", "to") if abroad else ("in", "of", "near", "outside", "at", "off")
    beside = [*prepositional(token, *posted), *(() if abroad else owners)]
    wheres = [w for t in beside if (w := _post_of_envoy(t) or _place_beside_venue(t, casting)) is not None]
    with_city = next((w for w in wheres if w.city), None)
    city = with_city or city_before(token, named) or next(iter(wheres), None)
    own = venue_name(token, named, city)
    body = casting.mention(token) if not abroad else None
    if (city is None or city.city is None) and body is not None and body.form == "metonym":
        seat = governed_from(body.actors[0].country or "")
        city = replace(seat, venue=own) if seat is not None else city
    if city is None:
        country = next((a.country for a in body.actors if a.country), None) if body is not None else None
        return Where(own, None, country) if own else None
    return Where(own or city.venue, city.city, city.country, city.lat, city.lon, city.entity_id, city.rank)


def _post_of_envoy(noun: Token) -> Where | None:
    """The residence "of the Swiss ambassador in Cairo" is where he is posted."""
    if noun.lemma_.lower() not in words("standing_envoys"):
        return None
    named = (proper_name(t) for t in prepositional(noun, "in", "to"))
    return next((where for name in named if name and (where := city_place(name, None)) is not None), None)


def _place_beside_venue(token: Token, casting: Casting) -> Where | None:
    mention = casting.mention(token)
    if mention is not None and mention.actors:
        if mention.actors[0].kind == "person":
            return None
        if mention.actors[0].kind == "organization":
            seat = knowledge_base().seat(mention.actors[0].id)
            return city_place(seat.city, seat.country) if seat is not None else None
    found = known_venue(proper_name(token) or token.text) or place_of(token, casting)
    town = found is None and token.dep_ == "pobj" and token.ent_type_ in TOWNS
    return unknown_town(token) if town else found
