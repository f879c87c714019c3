"""Hosts that the text names as such beside an encounter: "Fernandez, the host, urged them", "Castro was their host"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, prepositional
from nlp.components.frames.verb_arguments import is_passive, persons
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import SETTLED, Part, Telling

_BEFORE = 3
"""Tokens from the start of a text to the earliest "as host"."""
REACH = 2
"""Sentences after a telling in which its host is named."""
_WELCOMING = frozenset({"greet", "receive", "welcome"})
_THOSE_WHO_CAME = frozenset({"leaders", "guests", "delegates", "counterparts", "colleagues", "visitors", "ministers"})
PLAYING = frozenset({"act", "be", "play", "serve"})
POINTING = frozenset({"the", "their", "its"})


def add_told_hosts(doc: Doc, encounters: list[Found], casting: Casting) -> None:
    """Add who is said to be the host to the meeting or gathering told last, if that is in his country."""
    for token in doc:
        if token.lemma_ in _WELCOMING and token.pos_ == "VERB" and _welcomes_them(token):
            hosts = persons(casting, subjects(token), "host")
            found = _told_last(token, [e for e in encounters if e.type == "gathering"]) if len(hosts) == 1 else None
            if found is not None and found.where is not None and found.where.country == hosts[0].actor.country:
                _set_host(found, hosts[0])
        if token.lemma_ == "host" and token.pos_ == "NOUN" and _is_host_of_it(token):
            hosts = persons(casting, _named_by(token), "host")
            found = _told_last(token, encounters) if len(hosts) == 1 else None
            if found is not None:
                _set_host(found, hosts[0])


def _welcomes_them(verb: Token) -> bool:
    """ "Welcomed them at the palace", "greeted the leaders", "received his guests": all who came, without names."""
    met = children(verb, "dobj")
    plain = all(t.lower_ == "them" or (t.lower_ in _THOSE_WHO_CAME and not children(t, "prep", "appos")) for t in met)
    named = any(c.pos_ == "PROPN" for t in met for c in t.subtree)
    return bool(met) and plain and not named and not is_passive(verb) and verb_status(verb) in SETTLED


def _is_host_of_it(noun: Token) -> bool:
    """ "The host", "their host", "host of the three-day gathering", "played host": not "a television host"."""
    of = list(prepositional(noun, "of"))
    of_event = all((t.lemma_.lower(), "noun") in triggers() or t.lemma_.lower() in words("event_nouns") for t in of)
    bare = not children(noun, "compound", "amod", "nmod") or _beside_as(noun) is not None
    alone = noun.dep_ == "attr" and not list(noun.lefts)  # "X is host"
    played = noun.head.lemma_ == "play" or _beside_as(noun) is not None
    pointed = bool(of) or alone or played or any(t.lower_ in POINTING for t in noun.lefts)
    return of_event and bare and pointed


def _beside_as(noun: Token) -> Token | None:
    """ "They met, with X as host", "with X playing host": whose name stands before that, behind "with"."""
    first = noun.i - (noun.nbor(-1).lower_ in ("a", "their", "the")) if noun.i > 1 else 0
    if first < _BEFORE or noun.doc[first - 1].lower_ not in ("as", "for", "playing"):
        return None
    named = noun.doc[first - 2]
    if named.lower_ in ("acting", "serving"):
        named = named.nbor(-1)
    before = noun.doc[max(noun.sent.start, named.left_edge.i - 1)]
    behind = before.lower_ == "with" or "with" in (named.head.lower_, noun.head.lower_)
    return named if behind and named.pos_ == "PROPN" else None


def _named_by(noun: Token) -> Iterator[Token]:
    """The name that "host" stands beside, or is said of."""
    named = _beside_as(noun)
    if named is not None:
        yield named
    elif noun.dep_ == "appos":
        yield noun.head
    elif apposed := [c for c in children(noun, "appos") if c.pos_ == "PROPN" and c.i > noun.i]:
        yield apposed[0]  # "across their host, X"
    elif noun.dep_ in ("attr", "dobj") and noun.head.lemma_ in PLAYING:
        yield from (t for s in subjects(noun.head) for t in conjuncts(s))
    elif noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.head.lemma_ in PLAYING:
        yield from subjects(noun.head.head)


def _told_last(noun: Token, encounters: list[Found]) -> Found | None:
    """The encounter told last up to this sentence, no farther back than its host is named."""
    first = noun.sent.start
    for _ in range(REACH):
        first = noun.doc[first - 1].sent.start if first else 0
    told = [
        (telling.trigger.i, found)
        for found in encounters
        if found.type in ("gathering", "meeting") and found.mode not in ("phone", "video")
        for telling in found.tellings
        if found.status in SETTLED or (found.status == "planned" and _is_planned_there(found, telling, noun))
        if first <= telling.trigger.i < noun.sent.end and telling.trigger != noun
    ]
    gatherings = [entry for entry in told if entry[1].type == "gathering"]
    return max(gatherings or told, key=lambda entry: entry[0], default=(0, None))[1]


def _is_planned_there(found: Found, telling: Telling, noun: Token) -> bool:
    """Whether a plan is one for a gathering, or the host is called so by name, or in the sentence that tells of it."""
    if found.type == "gathering" or noun.dep_ == "appos":
        return True
    return telling.trigger.sent == noun.sent and _beside_as(noun) is not None


def _set_host(found: Found, host: Part) -> None:
    there = found.where.country if found.where is not None else None
    mine = next((part for part in found.parts if part.actor is host.actor), None)
    if there not in (None, host.actor.country):
        return
    if mine is None:  # he stands for his state
        states = [p for p in found.parts if p.actor.kind == "country" and p.actor.country == host.actor.country]
        found.parts = [*(part for part in found.parts if part not in states), host]
        for part in found.parts if there is not None else ():
            if part.role == "participant" and part.actor.country != there and part.actor.kind != "organization":
                part.role = "guest"
    elif mine.role == "participant":
        mine.role = "host"
