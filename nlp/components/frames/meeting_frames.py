"""Frames of verbs that tell of people coming together: "met", "signed in Lomé", "brought the two together"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.settling_frames import settling
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import WHOM, children, conjuncts, objects, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, done_to, is_passive, persons, undergoers
from nlp.components.names.factions import is_of_rebels
from nlp.components.names.vocabulary import plural_heads
from nlp.components.names.vocabulary import words as vocabulary
from nlp.components.tellings.event_words import words

_PAIR = 2
_PLACES = frozenset({"FAC", "GPE", "LOC"})
_IN_ONE_BREATH = 3
_MANNERS = ("face to face", "one on one", "one to one")
_TIMES = frozenset({"afternoon", "day", "evening", "hour", "minute", "morning", "night", "time", "week"})
_SOME = frozenset({"all", "dozens", "each", "five", "four", "many", "most", "several", "some", "three", "two"})


def reciprocal(verb: Token, casting: Casting) -> Sides:
    """ "A met B", "A and B met", "A sat with B"."""
    if meets_a_thing(verb, casting):
        return [], []
    others = [*done_to(verb, casting), *prepositional(verb, "with", "alongside", "opposite", "beside")]
    if any(map(_are_officials, children(verb, "dobj"))):
        others += prepositional(verb, "including")
    for across in (c for c in verb.children if c.lower_ == "across"):
        others += [*prepositional(across, "from"), *prepositional(verb, "from")]
    if not casting.parts(prepositional(verb, "with")):
        means = [o for p in children(verb, "prep", "agent") for o in children(p, "pobj")]
        others += [t for o in means for t in prepositional(o, "with")]  # "conferred by video link with"
        others += _face_to_face(verb)
        others += _with_whom_in_one_breath(verb) if not casting.parts(others) else []
    return cast(casting, doing(verb, casting)) + cast(casting, others), []


def _face_to_face(verb: Token) -> list[Token]:
    """ "Met one-on-one with A and B": parsers hang "with" on the manner."""
    after = verb.doc[verb.i + 1 : min(verb.i + 8, verb.sent.end)]
    if not after.text.lower().replace("-", " ").startswith(tuple(f"{manner} with" for manner in _MANNERS)):
        return []
    word = next(t for t in after if t.lower_ == "with")
    return [t for o in children(word, "pobj") for t in conjuncts(o)]


def _with_whom_in_one_breath(verb: Token) -> list[Token]:
    """ "Met and had a talk with A", "met and spoke with A": whom the verb right behind "and" names for both."""
    behind = [c for c in children(verb, "conj") if c.pos_ in ("VERB", "AUX") and c.i - verb.i <= _IN_ONE_BREATH]
    over = [t for c in behind if not children(c, "nsubj") for t in (c, *children(c, "dobj"))]
    return [t for o in over for t in prepositional(o, "with")]


def meets_a_thing(verb: Token, casting: Casting) -> bool:
    """ "Met expectations", "had seen swings"."""
    met = [t for t in children(verb, "dobj") if not (_is_each_other(t) or _is_set_apart(t) or _is_manner(t))]
    met = [t for t in met if t.lower_ not in WHOM]
    people = any(map(is_of_rebels, met)) or any(map(_are_officials, met))
    return bool(met) and verb.lemma_ != "shake" and not casting.parts(met) and not people


def _are_officials(token: Token) -> bool:
    """ "Several of the leaders of Europe", whom a later word may name."""
    named = (token, *(prepositional(token, "of") if token.lower_ in _SOME else ()))
    return any(t.lower_ in frozenset(plural_heads()) | vocabulary("actor_words", "pair_nouns") for t in named)


def _is_set_apart(token: Token) -> bool:
    """What follows a comma is no object: "met on Monday, the second such session"."""
    first = token.left_edge.i
    return first > 0 and token.doc[first - 1].text == ","


def _is_manner(token: Token) -> bool:
    """ "Met face to face", "met the same evening", "met a second time": parsers make an object of how and when."""
    if token.lemma_.lower() in _TIMES or token.lower_ in ("tete", "tête"):
        return True
    return token.lower_ in ("face", "one") and token.doc[token.i : token.i + 3].text.lower() in _MANNERS


def _is_each_other(token: Token) -> bool:
    return token.lower_ == "other" and any(c.lower_ == "each" for c in token.children)


def facing(verb: Token, casting: Casting) -> Sides:
    """ "Will face each other": what is no encounter but for the reciprocal pronoun."""
    if not any(_is_each_other(t) for t in children(verb, "dobj")):
        return [], []
    return cast(casting, doing(verb, casting)), []


def together(verb: Token, casting: Casting) -> Sides:
    """ "Got together", "came together in Vienna"."""
    if not _brings_together(verb):
        return [], []
    return reciprocal(verb, casting)


def _brings_together(verb: Token) -> bool:
    """Whether "together" stands on the verb; parsers hang it on the place that follows ("together in Paris")."""
    return any(t.lower_ == "together" and verb in (t.head, t.head.head) for t in verb.subtree)


def bringing(verb: Token, casting: Casting) -> Sides:
    """ "brought the two presidents together": who brings them mediates, if he is of neither side."""
    if not _brings_together(verb):
        return [], []
    brought = cast(casting, undergoers(verb))
    if len({p.actor.country or p.actor.id for p in brought}) < _PAIR:
        return [], []
    return brought + cast(casting, doing(verb, casting), "mediator"), []


def mediating(verb: Token, casting: Casting) -> Sides:
    """ "Mediated between A and B"."""
    if is_passive(verb):
        return [], []
    return cast(casting, subjects(verb), "mediator") + cast(casting, list(prepositional(verb, "between"))), []


def signing(verb: Token, casting: Casting) -> Sides:
    """People of two sides who put their names to one paper somewhere: letters and bills are signed apart."""
    papers = children(verb, "dobj", "nsubjpass")
    where = [t for over in (verb, *papers) for t in prepositional(over, "in", "at", "aboard") if t.ent_type_ in _PLACES]
    if not where or any(t.lemma_ in words("signed_alone") for t in papers):
        return [], []
    if is_passive(verb) and not children(verb, "auxpass"):
        return [], []  # "the treaty signed in Moscow by A and B" may be of long ago, and only be spoken of
    people = persons(casting, [*doing(verb, casting), *prepositional(verb, "with"), *_looking_on(verb)])
    return (people, []) if len({p.actor.country for p in people}) >= _PAIR else ([], [])


def _looking_on(verb: Token) -> list[Token]:
    """ "Signed it in Oslo with the king looking on", "as the king looked on": who is there when others sign."""
    under = [t for p in children(verb, "prep") for t in children(p, "pcomp")]
    clauses = [t for t in (*children(verb, "advcl"), *under) if t.lemma_ == "look"]
    return [s for c in clauses if any(t.lower_ == "on" for t in c.children) for s in children(c, "nsubj")]


def conferring(verb: Token, casting: Casting) -> Sides:
    """People of two sides who cannot but have talked: "The two leaders discussed", "Xi agreed with Biden"."""
    people = persons(casting, [*doing(verb, casting), *prepositional(verb, "with")])
    return (people, []) if people and not is_passive(verb) else settling(verb, casting)


def jointly(verb: Token, casting: Casting) -> Sides:
    """What a pair says with one voice ("the two leaders reaffirmed"); two named one by one may speak apart."""
    pairs = [t for t in subjects(verb) if (m := casting.mention(t)) is not None and len(m.actors) == _PAIR]
    people = persons(casting, pairs)
    return (people, []) if not is_passive(verb) else ([], [])


def personal(verb: Token, casting: Casting) -> Sides:
    """What only people do with people: "embraced", "were joined by"; who joins a body is its member."""
    doers = persons(casting, doing(verb, casting))
    others = persons(casting, undergoers(verb))
    if joins_in_doing(verb):
        return [], []
    return (doers + others, []) if doers and others else ([], [])


def joins_in_doing(verb: Token) -> bool:
    """ "Joined him in welcoming the idea": who says the same need not be there."""
    done = (t for p in children(verb, "prep") for t in children(p, "pcomp"))
    return verb.lemma_ == "join" and any(t.tag_ == "VBG" for t in done)


def chairing(verb: Token, casting: Casting) -> Sides:
    """ "Co-chaired the commission with his counterpart"; parsers take "co" for the subject of what is left."""
    doers = doing(verb, casting)
    doers += [t for d in doers if d.lower_ == "co" for t in children(d, "compound", "nmod")]
    beside = [*prepositional(verb, "with"), *(t for o in children(verb, "dobj") for t in prepositional(o, "with"))]
    people, others = persons(casting, doers), persons(casting, beside)
    return (people + others, []) if people and not is_passive(verb) and len(people + others) >= _PAIR else ([], [])


def spending(verb: Token, casting: Casting) -> Sides:
    """ "spent three hours with", "spent an hour persuading": only time can be spent so."""
    if not any(t.ent_type_ in ("TIME", "DATE") for t in children(verb, "dobj", "npadvmod")):
        return [], []
    others = [t for c in children(verb, "xcomp", "advcl") if c.lemma_ in words("persuade") for t in objects(c)]
    met = persons(casting, [*prepositional(verb, "with"), *others])
    return (cast(casting, subjects(verb)) + met, []) if met else ([], [])


def accompanied(verb: Token, casting: Casting) -> Sides:
    """ "Was with the prime minister for forty minutes", "was with him on Monday": two people, and how long or when."""
    spans = [*prepositional(verb, "for", "on"), *children(verb, "npadvmod")]
    lasted = [t for t in spans if t.ent_type_ in ("TIME", "DATE") or t.lemma_ in ("hour", "minute")]
    with_whom = [*prepositional(verb, "with")]
    with_whom += [
        t for p in children(verb, "prep") for c in children(p, "conj") if c.lower_ == "with" for t in c.rights
    ]
    doers, others = persons(casting, subjects(verb)), persons(casting, with_whom)
    abroad = [p for p in others if p.actor.country not in {d.actor.country for d in doers}]
    return (doers + abroad, []) if lasted and doers and abroad else ([], [])
