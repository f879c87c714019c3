"""Which words tell of encounters: verbs with their particle, object or preposition, and nouns."""

from spacy.tokens import Token

from nlp.components.frames.syntax import ARGUMENTS, children, lemma_with_particle, prepositional
from nlp.components.names.vocabulary import heads
from nlp.components.places.buildings import is_building
from nlp.components.tellings.event_words import Trigger, triggers, verbs_that_tell, words

_DEEDS = frozenset(
    {"cultural", "currency", "fire", "foreign", "gun", "heated", "hostage", "prisoner", "stock", "student"}
)
"""What stands before exchanges that are no conversations, or are shouted across a chamber."""
_VIEWS = frozenset({"idea", "impression", "opinion", "thought", "view"})
_ALONE = ("one-on-one", "one-to-one")
_TIMES = frozenset({"hour", "hours", "minutes"})
_HAD = frozenset({"ask", "get", "grant", "request", "seek", "want"})
_PAID = frozenset({"courtesy", "farewell", "introductory", "protocol", "valedictory"})
"""What a visit is that is a call on somebody, and no journey."""
_ROOMS = frozenset({"hall", "roof", "room", "table", "tent"})
_SITTING = frozenset({"be", "gather", "sit", "stand"})
_CUPS = frozenset({"coffee", "cocktails", "drinks", "tea"})
_OVER_CUPS = frozenset({"at", "for", "from", "over", "to"})
_OVER = frozenset({"over", "through"})


def trigger_of(token: Token) -> Trigger | None:
    """The entry of `nlp/patterns/triggers.csv` that a word has, if it is one that tells of encounters."""
    if token.pos_ in ("VERB", "AUX"):
        lemma, known = token.lemma_.lower(), triggers()
        if lemma not in verbs_that_tell() or (lemma == "visit" and token.i and token.nbor(-1).lower_ in _PAID):
            return None  # "received in farewell visit the ambassador", where the parse has him visit somebody
        if lemma in _SITTING and _is_in_one_room(token):
            return known.get(("meet", "verb"))
        wordings = (*_with_neighbours(token), lemma_with_particle(token), lemma)
        word = next((found for wording in wordings if (found := known.get((wording, "verb")))), None)
        return word if word is None or _takes_object(token, word) else None
    lower = token.lower_
    if lower == "one" and _heads_one_on_one(token):
        return triggers().get(("one-on-one", "noun"))
    if token.pos_ not in ("NOUN", "PROPN"):
        return None
    if lower == "summit" and token.dep_ == "compound" and token.head.lemma_.lower() in words("summit_nouns"):
        return None  # "summit talks", "a summit meeting": the noun tells
    if lower == "tour" and token.doc[token.i + 1 : token.i + 3].text.lower() == "of duty":
        return None  # the years of an envoy at his post
    if lower in _CUPS:
        return triggers().get(("lunch", "noun")) if _is_shared(token) else None
    if lower in _TIMES and _is_time_with(token):
        return triggers().get(("meeting", "noun"))
    if lower == "exchange" and _is_of_words(token):
        return triggers().get(("conversation", "noun"))
    if lower in ("visit", "visits") and any(c.lower_ in _PAID for c in token.lefts):
        return triggers().get(("call", "noun"))
    if lower == "round" and {"between"} == {c.lower_ for c in children(token, "prep")} & {"between", "of"}:
        return triggers().get(("talk", "noun"))
    if lower == "conference" and _is_joint_appearance(token):
        return triggers().get(("joint conference", "noun"))
    return triggers().get((token.lemma_.lower(), "noun")) or triggers().get((lower.removesuffix("s"), "noun"))


def _is_in_one_room(verb: Token) -> bool:
    """ "Had been in the same room", "were back at one table": who is so has met.

    Who "did not sit at the same table" at a ceremony has refused nothing by it.
    """
    if children(verb, "neg") and not any(c.tag_ == "MD" for c in children(verb, "aux")):
        return False
    within = [p for p in children(verb, "prep") if p.lower_ in ("around", "at", "in", "under") and p.i > verb.i]
    rooms = (t for p in within for t in children(p, "pobj") if t.lemma_.lower() in _ROOMS)
    return any(t.lower_ in ("one", "same") for room in rooms for t in room.lefts)


def _is_shared(noun: Token) -> bool:
    """ "Coffee with President Ruiz", "went for a late coffee with her": a drink with somebody, and no trade in it."""
    if noun.dep_ == "pobj" and noun.head.lower_ not in _OVER_CUPS:
        return False
    beside = [*children(noun, "prep"), *(children(noun.head, "prep") if noun.dep_ == "dobj" else ())]
    with_whom = [t for p in beside if p.lower_ == "with" for o in children(p, "pobj") for t in (o, *o.children)]
    people = any(t.ent_type_ == "PERSON" or t.pos_ in ("PROPN", "PRON") or t.lower_ in heads() for t in with_whom)
    return people and noun.dep_ != "compound"


def _is_time_with(noun: Token) -> bool:
    """ "Asked for twenty minutes with the president", "was granted an hour with her": time one has with somebody."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else noun.head
    had = noun.dep_ in ("dobj", "pobj") and verb.lemma_ in _HAD and verb.pos_ == "VERB"
    over = (noun, *((verb,) if had else ()))
    beside = [
        t for p in (p for n in over for p in children(n, "prep")) if p.lower_ == "with" for t in children(p, "pobj")
    ]
    return had and any(t.ent_type_ == "PERSON" or t.lower_ in heads() for t in beside)


def _is_of_words(noun: Token) -> bool:
    """ "A useful exchange with Minister X", "an exchange of views", is a conversation, and not an exchange of fire,
    prisoners or letters with him.

    Nor is one by telephone, which is a call.
    """
    left = {c.lower_ for c in children(noun, "compound", "amod", "nmod")}
    behind = {c.lower_ for c in children(noun, "prep")}
    of = {t.lemma_.lower() for t in prepositional(noun, "of")}
    if of and of <= _VIEWS:
        behind -= {"of"}
        behind |= {c.lower_ for t in prepositional(noun, "of") for c in children(t, "prep")}
    return (
        "with" in behind and not behind & {"of", "by", "over"} and not left & (words("phone") | words("video") | _DEEDS)
    )


def _heads_one_on_one(token: Token) -> bool:
    """ "Had a one-on-one", "the one-to-one lasted an hour": the "one" that the parser takes for the noun."""
    starts = [i for i in (token.i, token.i - 4) if i >= 0 and token.doc[i : i + 5].text.lower() in _ALONE]
    if not starts or starts[0] <= token.head.i < starts[0] + 5 or token.dep_ not in ARGUMENTS:
        return False
    return any(t.dep_ in ("det", "poss") for t in token.lefts)


def _is_joint_appearance(noun: Token) -> bool:
    """ "A joint news conference": those who hold it have met, though the press is what they meet for."""
    left = {c.lower_ for c in children(noun, "compound", "amod", "nmod")}
    return "joint" in left and bool(left & words("press"))


def _with_neighbours(verb: Token) -> list[str]:
    """ "Be with", "call at", "welcome to", "come together": verbs that tell of another encounter with a word behind."""
    behind = [p for p in children(verb, "prep") if p.i > verb.i and not (verb.lemma_ == "be" and _accompanies(p))]
    if verb.lemma_ == "call" and any(p.lower_ == "on" for p in behind):
        behind = [p for p in behind if p.lower_ != "at"]  # "called on the minister at his office"
    if verb.lemma_ == "welcome":
        behind = [p for p in behind if not any(map(is_building, children(p, "pobj")))]
    behind = [p for p in behind if p.lower_ not in _OVER or not any(map(_is_ground, children(p, "pobj")))]
    found = [f"{verb.lemma_.lower()} {p.lower_}" for p in behind]
    if verb.lemma_ == "take" and any(o.lower_ == "part" for o in children(verb, "dobj")):
        return ["take part"]
    together = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "together"
    return [f"{verb.lemma_.lower()} together", *found] if together else found


def _is_ground(noun: Token) -> bool:
    """What one goes over or through with his feet, and not in talks."""
    return noun.ent_type_ in ("GPE", "LOC", "FAC") or noun.lemma_ in words("ways_across")


def _accompanies(preposition: Token) -> bool:
    """ "Was in Oslo with him", "was in Oslo on Monday, together with": who comes along, and not whom he is with."""
    there = any(p.lower_ == "in" and p.i < preposition.i for p in children(preposition.head, "prep"))
    beside = preposition.doc[preposition.i - 1].lower_ in ("together", "along", ",")
    return preposition.lower_ == "with" and (there or beside)


def _takes_object(verb: Token, word: Trigger) -> bool:
    wanted = word.object.split("|") if word.object else []
    things = children(verb, "dobj") if wanted else []
    if "credentials" in wanted:  # "handed over a copy of her letters of credence"
        things += [t for thing in things for t in prepositional(thing, "of")]
        things += [t for thing in things for t in prepositional(thing, "of") if thing.lemma_.lower() == "letter"]
        wanted = [*wanted, "credence"]
    return not wanted or any(t.lemma_.lower() in wanted for t in things)
