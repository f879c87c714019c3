"""Where an encounter was by the sentences around its telling: "the talks took place in", "here", "welcome to"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.places.city_names import city_place, place_in
from nlp.components.places.place_steps import is_of_place
from nlp.components.places.places import place_of
from nlp.components.places.there import named_before
from nlp.components.places.venue_names import known_venue
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import SETTLED, Where
from nlp.components.text.lead import leads
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold

FOLLOWING = 4
"""Sentences after a telling in which the place may be named."""
ONCE_BEFORE = frozenset({"earlier", "first", "last", "originally", "previous", "previously"})
AHEAD = frozenset({"may", "might", "should", "to", "will", "would"})
GREETED = frozenset({"you", "guest", "guests", "friends", "colleagues", "everyone", "delegation"})


def pointed_place(found: Found, casting: Casting) -> Where | None:
    """ "Met here", "was greeted there": the city of the dateline, or the place named last."""
    for telling in found.tellings:
        for word in _adverbs(telling.trigger):
            where = dateline_city(casting.doc) if word.lower_ == "here" else named_before(word, casting)
            if where is not None:
                return where
    return None


def here(trigger: Token) -> Where | None:
    """The city of the dateline, where the clause of a trigger says "here"."""
    return dateline_city(trigger.doc) if any(word.lower_ == "here" for word in _adverbs(trigger)) else None


def _adverbs(trigger: Token) -> Iterator[Token]:
    """The "here" and "there" of the trigger's clause."""
    for node in (trigger, *trigger.ancestors):
        grounds = (noun for p in children(node, "prep") if is_of_place(p) for noun in children(p, "pobj"))
        for holder in (node, *grounds):  # "met at the air base there"
            yield from (c for c in children(holder, "advmod") if c.lower_ in ("here", "there") and not _is_apposed(c))
        if node.pos_ in ("VERB", "AUX") and not (node.dep_ == "xcomp" and node.head.pos_ == "AUX"):
            return  # "there he is to meet her"


def _is_apposed(adverb: Token) -> bool:
    """ "Here in Hangzhou" says itself where that is."""
    return any(c.lower_ in words("place_prepositions") for c in children(adverb, "prep"))


def dateline_city(doc: Doc) -> Where | None:
    """The city that a story was filed from, "GAZIANTEP, TURKEY", "UNITED NATIONS", or that a live blog comes from."""
    line = doc._.dateline
    if line is None or not line.place:
        town = doc._.told_from or doc._.live_town
        return place_in(town) if town else None
    return (
        known_venue(line.place.title())
        or place_in(line.place)
        or _capital_of_its_name(line.place)
        or _seat_named(line.place)
        or _town_of_house(line.place)
    )


def _town_of_house(place: str) -> Where | None:
    """ "Bella Center, Copenhagen": the town behind a house that is not known."""
    house, _, town = place.rpartition(", ")
    where = place_in(town) if house else None
    return where if where is not None and where.city else None


def _seat_named(place: str) -> Where | None:
    """ "UNITED NATIONS", "AT THE UNITED NATIONS": the city of the body in which reporters sit."""
    named = place.title().removeprefix("At ").removeprefix("The ")
    bodies = knowledge_base().exact(named) if " " in named else ()  # initials rather head a text on the body
    seats = (knowledge_base().seat(body.id) for body in bodies if body.kind == "organization")
    seat = next((found for found in seats if found is not None), None)
    return city_place(seat.city, seat.country) if seat is not None else None


def _capital_of_its_name(place: str) -> Where | None:
    """ "KUWAIT", "PANAMA": the capital that is called after its country."""
    known = knowledge_base().country_named(place)
    country = knowledge_base().country(known.country) if known is not None and known.country else None
    if country is None or not country.capitals or not fold(country.capitals[0]).startswith(fold(place)):
        return None
    return Where(None, place.title(), country.known.country, country.lat, country.lon)


def retold_place(doc: Doc, found: Found, others: set[int], casting: Casting) -> Where | None:
    """The place that a sentence soon after gives: "The meeting took place in the Malaysian capital".

    `others` are the starts of sentences that tell of another encounter, where the talk turns to that.
    """
    told = {telling.trigger.i for telling in found.tellings}
    for sentence in _taking_up(doc, found):
        where = next((w for t in sentence if _is_taken_up(t) for w in _happened_at(t, found, casting)), None)
        if where is not None:
            return where
    for sentence in (*following(doc, found, others), *_just_before(doc, found, others)):
        for token in sentence:
            back = token.i not in told and token.pos_ == "NOUN" and _is_back_reference(token)
            if back and not _was_before(token) and not (found.status in SETTLED and _is_to_come(token)):
                where = next(_happened_at(token, found, casting), None)
                if where is not None:
                    return where
    return None


def _taking_up(doc: Doc, found: Found) -> Iterator[Span]:
    """The sentence right after one that tells of the encounter, whatever else it tells of."""
    return (doc[told.end].sent for told in sentences(found) if told.end < len(doc))


def _is_taken_up(noun: Token) -> bool:
    """ "The meeting took place in Hangzhou, where they attend the summit": the subject that a sentence begins with."""
    leads_sentence = noun.left_edge.i == noun.sent.start and noun.dep_ in ("nsubj", "nsubjpass")
    back = leads_sentence and _is_back_reference(noun) and not _was_before(noun)
    return back and noun.head.lemma_ in words("happening_verbs")


def _just_before(doc: Doc, found: Found, others: set[int]) -> Iterator[Span]:
    """The sentence before the first telling, where that is the announcement of what the telling then details."""
    start = sentences(found)[0].start
    if start > 0 and doc[start - 1].sent.start not in others:
        yield doc[start - 1].sent


def following(doc: Doc, found: Found, others: set[int]) -> Iterator[Span]:
    """The sentences right after those that tell of the encounter, up to one that starts at one of `others`."""
    for told in sentences(found):
        end = told.end
        for _ in range(FOLLOWING):
            if end >= len(doc) or doc[end].sent.start in others:
                break
            yield doc[end].sent
            end = doc[end].sent.end


def _is_back_reference(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    named = lemma in words("event_nouns") or noun.lower_ in words("event_nouns") or (lemma, "noun") in triggers()
    return noun.pos_ == "NOUN" and named and not any(c.lower_ in ("a", "an", "another", "next") for c in noun.children)


def _was_before(noun: Token) -> bool:
    """ "Consultations were last held in Bishkek": of another time."""
    near = (*children(noun, "amod", "advmod"), *children(noun.head, "advmod"))
    return any(t.lower_ in ONCE_BEFORE for t in near)


def _is_to_come(noun: Token) -> bool:
    """ "The fifth summit is to take place in Lima", "the forum would next gather there": not what has been."""
    helped = (*children(noun.head, "aux"), *(c for x in children(noun.head, "xcomp") for c in children(x, "aux")))
    return any(t.lower_ in AHEAD for t in helped)


def _happened_at(noun: Token, found: Found, casting: Casting) -> Iterator[Where]:
    """The places of a clause that says of the encounter that it took place, however the parse hangs them.

    "The talks in Geneva" places talks, whatever is said of them.
    """
    happened = noun.dep_ in ("nsubj", "nsubjpass") and noun.head.lemma_ in words("happening_verbs")
    same = noun.lemma_.lower() in {t.trigger.lemma_.lower() for t in found.tellings}
    prepositions = noun.head.subtree if happened else children(noun, "prep") if same else ()
    for preposition in prepositions:
        if preposition.dep_ == "prep" and preposition.lower_ in words("place_prepositions"):
            wheres = (place_of(t, casting) for t in children(preposition, "pobj"))
            yield from (w for w in wheres if w is not None and (w.city or w.venue))


def welcomed_place(doc: Doc, found: Found, casting: Casting) -> Where | None:
    """ "I am glad to welcome you to Vladivostok": what is said at the encounter that the document leads with."""
    if found.status not in SETTLED or not leads(doc, found.tellings):
        return None
    for token in doc:
        if token.lower_ in ("welcome", "welcoming") and _is_said_to_guest(token):
            wheres = (place_of(t, casting) for t in _welcomed_to(token))
            where = next((w for w in wheres if w is not None and w.city), None)
            if where is not None:
                return where
    return None


def _is_said_to_guest(welcome: Token) -> bool:
    """Spoken in the first person or to "you": a report of another welcome is no speech of this encounter."""
    near = welcome.doc[max(welcome.sent.start, welcome.i - 8) : min(welcome.sent.end, welcome.i + 8)]
    said = {t.lower_ for t in near}
    return bool(said & GREETED) or bool(said & {"i", "we", "me"} and welcome.pos_ != "NOUN")


def _welcomed_to(welcome: Token) -> Iterator[Token]:
    for token in welcome.doc[welcome.i + 1 : min(welcome.sent.end, welcome.i + 10)]:
        if token.lower_ in ("to", "in") and token.pos_ == "ADP":
            yield from (t for t in token.children if t.dep_ == "pobj")
