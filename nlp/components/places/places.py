"""What place a noun phrase names: a venue, city and country, from its name, from the words around it or from a seat."""

from dataclasses import replace

from spacy.tokens import Token

from nlp.components.actors.actors import ActorMention
from nlp.components.actors.filing import filed_from
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.places.city_names import (
    city_place,
    country_beside,
    is_city_called,
    named_place,
    proper_name,
    town_called_like_a_state,
    unknown_town,
)
from nlp.components.places.dated_towns import is_town_in_date
from nlp.components.places.islands import island_state
from nlp.components.places.mentioned_places import (
    is_city_with_hyphens,
    is_named_town,
    mentioned_place,
    town_taken_for_body,
)
from nlp.components.places.owner_countries import MODIFIERS, capital_named, owner_country, within
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
from nlp.components.places.where_they_were import is_where_they_were
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where
from nlp.components.text.quotations import quotation_at, quotations
from nlp.knowledge.base import knowledge_base

_NEAR_BEFORE = 60
"""Tokens before "the city" up to which the one where people met is meant rather than the one named last."""
_TAGGED = frozenset({"FAC", "ORG", *TOWNS})
"""What the tagger may take a town for in front of the name of a house."""
WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})


def place_of(token: Token, casting: Casting) -> Where | None:
    """The place that a noun phrase names: a venue, city or country of the knowledge base, or one by its wording."""
    mention = casting.mention(token)
    if (own := _own_country(token)) is not None:
        return own
    if mention is not None and mention.form == "nationality" and _is_post_of(token, mention):
        return city_place(proper_name(token) or "", None)
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
    if (town := town_called_like_a_state(token)) is not None:
        return town
    named = proper_name(token)
    if (known := venue_of_base(token, named)) is not None and not _is_namesake(token, known):
        return known
    if is_venue(token) and not is_city_called(named) and not is_city_with_hyphens(token, mention):
        return _venue_place(token, named, casting)
    if mention is not None and mention.actors:
        return mentioned_place(token, mention, casting) or town_taken_for_body(token, mention)
    if mention is None and (town := _town_that_has(token, casting)) is not None:
        return town
    if not named or token.pos_ != "PROPN" or named.lower() in words("event_nouns"):
        return None
    return named_place(token, named, None, casting) or (unknown_town(token) if is_named_town(token) else None)


def _is_post_of(token: Token, mention: ActorMention) -> bool:
    """ "The British ambassador in Bogota": whether the word is where an envoy is posted."""
    envoy = token.doc[mention.root].lemma_.lower() in words("standing_envoys")
    return envoy and token.i > mention.root and token.pos_ == "PROPN" and token.dep_ == "pobj"


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


def _own_country(token: Token) -> Where | None:
    """ "Arrived in our country", as the pages of a government and its agencies write; whoever is quoted says it of his
    own."""
    if token.lower_ not in ("country", "republic") or not any(c.lower_ == "our" for c in token.children):
        return None
    doc = token.doc
    publisher = doc._.publisher
    country = publisher.country if publisher is not None else None
    if country is None and quotation_at(quotations(doc.text), token.idx) is None:
        country = filed_from(doc, knowledge_base())
    return Where(None, None, country) if country is not None else None


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


def _described_city(token: Token, casting: Casting) -> Where | None:
    """ "The Chinese capital", "the southern city of Guangzhou", "the outskirts of Samarkand"."""
    named = [*prepositional(token, "of"), *children(token, "appos")]
    wheres = [w for t in named if (w := place_of(t, casting) or unknown_town(t)) is not None]
    if any(where.city for where in wheres):
        return next(within(where, owner_country(token, casting)) for where in wheres if where.city)
    if token.lemma_.lower() != "capital":
        return next(iter(wheres), None)
    code = owner_country(token, casting) or next((w.country for w in wheres), None)
    country = knowledge_base().country(code) if code else None
    return city_place(country.capitals[0], code) if country is not None and country.capitals else None


def _town_meant(token: Token, casting: Casting) -> Where | None:
    """ "The Red Sea resort of Sharm el-Sheikh", or "the Turkish resort" that was named before."""
    return _described_city(token, casting) or _named_earlier(token, casting)


def _named_earlier(token: Token, casting: Casting) -> Where | None:
    """The city named last before "the city" or "the Turkish resort", which is in that country; the words name none."""
    nameless = not any(t.pos_ == "PROPN" and not casting.mention(t) for t in token.lefts)
    in_town = token.lower_ == "town" and token.head.lower_ == "in" and token.head.head.lemma_ == "be"
    if not nameless or not (in_town or any(t.lower_ in ("the", "that") for t in children(token, "det"))):
        return None
    country = owner_country(token, casting)
    if token.lemma_.lower() == "capital" and country is None:
        return capital_named(token, casting)
    found: list[Where] = []
    for mention in reversed(casting.doc._.mentions):
        if not mention.actors or mention.end > token.left_edge.i:
            continue
        if mention.actors[0].kind == "place" and mention.form == "name":
            name = token.doc[mention.root]
            where = place_of(name, casting)
            if where is not None and where.city and country in (None, where.country):
                if is_where_they_were(name):
                    return where
                found.append(where)
        if found and token.i - mention.start > _NEAR_BEFORE:
            break
    return found[0] if found else None


def _venue_place(token: Token, named: str | None, casting: Casting) -> Where | None:
    """ "The Chisinau airport", "his Sochi residence", "the Kremlin's St George Hall", "a villa near Accra"."""
    owners = [t for t in children(token, *MODIFIERS) if t.dep_ == "poss" or casting.mention(t) is not None]
    owners += [t for owner in owners for t in children(owner, "poss")]
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
    if token.dep_ == "poss" and mention is not None and mention.end > token.i + 1 and token.ent_type_ in _TAGGED:
        return city_place(token.text, None)  # "Busan's Grand Hotel", of which the tagger makes one name
    if mention is not None and mention.actors:
        if mention.actors[0].kind == "person":
            return None
        if mention.actors[0].kind == "organization":
            seat = knowledge_base().seat(mention.actors[0].id)
            return city_place(seat.city, seat.country) if seat is not None else None
    found = known_venue(proper_name(token) or token.text) or place_of(token, casting)
    town = found is None and token.dep_ == "pobj" and token.ent_type_ in TOWNS
    return unknown_town(token) if town else found
