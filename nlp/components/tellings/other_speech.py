"""Words of calling and speaking that tell of no call: names given, matters spoken of, talk too long for a phone."""

from spacy.tokens import Token

from nlp.components.frames.syntax import SUBJECTS, children
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling
from nlp.dates.vocabulary import vocabulary

_NAMING = frozenset({"call", "dub", "label", "name"})
_LIKENING = frozenset({"compare", "equate", "liken"})
_MATTER = frozenset({"about", "of", "regarding"})
_SPEAKING = frozenset({"speak", "talk"})
_TO_SOMEBODY = frozenset({"to", "with", "together", "by"})
_BEFORE_ALL = frozenset(
    {"anniversary", "burial", "ceremony", "commemoration", "debate", "event", "funeral", "inauguration", "march"}
    | {"memorial", "mass", "opening", "parade", "rally", "service", "unveiling", "vote", "voting"}
)
"""Occasions with an audience, which those who speak address one after the other."""
_VOTES = frozenset({"debate", "vote", "voting"})
_PAIR = 2
_LONG_HOURS = 3
"""Hours of talk from which people sat together: calls of leaders are told of in minutes."""


def gives_a_name(verb: Token) -> bool:
    """ "Called him an old friend", "called the talks frank", not "called Minister Ruiz on Tuesday"."""
    if verb.lemma_ not in _NAMING:
        return False
    objects = children(verb, "dobj")
    given = [c for c in children(verb, "oprd") if c.pos_ != "PROPN" or objects or children(verb, "nsubjpass")]
    behind = [c for o in objects for c in children(o, "appos")] + [o for o in objects[1:] if o.pos_ == "NOUN"]
    return bool(given) or any(_is_a_name(c) for c in behind)


def _is_a_name(noun: Token) -> bool:
    """ "Called him a scoundrel", which a parser takes for an apposition or object, though no comma stands before it."""
    first = noun.left_edge
    return first.lower_ in ("a", "an") and first.doc[first.i - 1].text != ","


def likens(verb: Token) -> bool:
    """ "Likened him to a dictator", "was compared with his predecessor": what is said of somebody, not to him."""
    beside = any(
        c.lower_ in ("to", "with", "and") for o in (verb, *children(verb, "dobj")) for c in children(o, "prep")
    )
    return verb.lemma_ in _LIKENING and beside


def speaks_of_them(telling: Telling) -> bool:
    """Whether those who were guessed to speak are what is spoken about, or speak each in a clause of his own.

    "They spoke about relations between China and Ukraine"; "he spoke of trade; she raised a glass"; "he spoke of her".
    """
    verb = telling.trigger
    if verb.lemma_ not in _SPEAKING or not telling.learned or any(p.token < 0 for p in telling.parts):
        return False
    if any(c.lower_ in _TO_SOMEBODY for c in children(verb, "prep", "advmod", "agent")):
        return False
    matters = [c for c in children(verb, "prep") if c.lower_ in _MATTER]
    tokens = [verb.doc[p.token] for p in telling.parts]
    spoken_of = [t for t in tokens if any(m.is_ancestor(t) for m in matters)]
    alone = len(tokens) - len(spoken_of) == 1 and any(t.dep_ in SUBJECTS and t.head == verb for t in tokens)
    alone = alone and not any(t.head.lower_ == "with" for t in spoken_of)  # "spoke of trade with her"
    if matters and (len(spoken_of) == len(tokens) or alone):
        return True
    return bool(matters) and any(_acts_elsewhere(t, verb) for t in tokens)


def _acts_elsewhere(token: Token, verb: Token) -> bool:
    """Whether the word is the subject of another verb, beside this one and not under it."""
    return token.dep_ in SUBJECTS and token.head != verb and not verb.is_ancestor(token)


def speaks_to_all(verb: Token) -> bool:
    """ "Spoke at the ceremony", "a vigil at which they spoke", not "spoke to him at the ceremony"."""
    if verb.lemma_ != "speak" or any(c.lower_ in _TO_SOMEBODY for c in children(verb, "prep", "advmod", "agent")):
        return False
    where = [c for c in children(verb, "prep") if c.lower_ in ("at", "before", "during", "in")]
    occasions = [t for c in where for t in children(c, "pobj") if c.lower_ != "before" or t.lemma_ in _VOTES]
    if verb.dep_ == "relcl" and any(t.lower_ in ("where", "which") for t in (*occasions, *children(verb, "advmod"))):
        occasions.append(verb.head)
    return any(t.lemma_.lower() in _BEFORE_ALL for t in occasions)


def speak_in_turn(telling: Telling) -> bool:
    """ "A, B and C spoke on the same day": one after the other, where nothing says with whom, how or of what."""
    verb = telling.trigger
    if verb.lemma_ != "speak" or not all(0 <= p.token < verb.i for p in telling.parts):
        return False
    if len(telling.parts) <= _PAIR and not _speaks_each(verb):
        return False
    if any(t.lower_ in words("phone") | words("video") for t in verb.subtree):
        return False
    beside = {c.lower_ for c in children(verb, "prep", "advmod", "dobj", "xcomp", "npadvmod")}
    return not beside & (_MATTER | _TO_SOMEBODY | {"directly", "over", "separately", "via"})


def _speaks_each(verb: Token) -> bool:
    """ "Are both due to speak at the summit", "will each speak"."""
    over = verb.head if verb.dep_ == "xcomp" else verb
    over = over.head if over.dep_ in ("acomp", "oprd") else over
    return any(
        t.lower_ in ("both", "each") for v in (verb, over) for t in children(v, "advmod", "det", "preconj", "dep")
    )


def is_long_talk(verb: Token) -> bool:
    """ "Talked for more than five hours"."""
    hours = [t for p in children(verb, "prep") if p.lower_ == "for" for t in children(p, "pobj") if t.lemma_ == "hour"]
    counts = (vocabulary()["classes"]["n"].get(n.lower_) or _number(n) for t in hours for n in t.lefts)
    return any(count and count >= _LONG_HOURS for count in counts)


def _number(token: Token) -> int | None:
    return int(token.text) if token.text.isdigit() else None
