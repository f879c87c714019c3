"""What tells again of an encounter that the same sentence tells of: an apposition, the pair without its word."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import SETTLED, TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import forums
from nlp.components.tellings.trigger_words import trigger_of

_NEAR = 120  # tokens from the word that tells of a visit to the description of the visitor
BESIDE = frozenset({"appos", "advcl", "npadvmod", "dep", "conj", "attr"})


def is_told_already(paired: Telling, told: list[Telling]) -> bool:
    """Whether a word tells of the same two or more already: a body named besides is not part of that."""
    people = {p.actor.id for p in paired.parts if p.actor.kind == "person"}
    if paired.type == "visit" and paired.trigger.lemma_ in words("report_verbs"):
        return any(_is_reported(t, paired) for t in told)  # "said he would go ahead with a visit to Lima"
    here = [{p.actor.id for p in t.parts} for t in told if t.trigger == paired.trigger]
    beside = [t for t in told if t.trigger.sent == paired.trigger.sent and t.type == "meeting" and not t.learned]
    if any(actors < people for actors in here) and len(beside) > 1:  # "meets A; two days later he meets B"
        here.append({p.actor.id for t in beside for p in t.parts})
    return len(people) >= TWO_SIDES and any(people <= actors for actors in here)


def _is_reported(telling: Telling, paired: Telling) -> bool:
    """Whether a telling of a journey there, be it another's, stands in what the verb of a guess says was said."""
    if telling.type != "visit" or telling.where is None or paired.where is None:
        return False
    told = telling.where.country == paired.where.country and any(p.role == "guest" for p in telling.parts)
    return told and paired.trigger.is_ancestor(telling.trigger)


def is_guessed_again(guess: Telling, told: list[Telling]) -> bool:
    """ "Spoke with B to discuss C": words that a classifier takes for one more encounter of those told of here."""
    ids = {p.actor.id for p in guess.parts}
    word = trigger_of(guess.trigger)
    if guess.type == "visit" or forums(guess) or len(ids) < TWO_SIDES or (word is not None and word.strong):
        return False  # "was to meet him on Monday, but they met on Sunday"
    by_word: dict[int, set[str]] = {}  # "separate calls to A, B and C" are tellings of one word
    for other in told:
        if other.trigger.sent == guess.trigger.sent and other.type != "visit" and not other.learned:
            by_word.setdefault(other.trigger.i, set()).update(p.actor.id for p in other.parts)
    return any(ids <= those for those in by_word.values())


def is_of_its_body(paired: Telling, told: list[Telling]) -> bool:
    """ "A and B chaired the meeting of the council": one of those who meet, and a body that only says of what."""
    people = {p.actor.id for p in paired.parts if p.actor.kind == "person"}
    bodies = [p.token for p in paired.parts if p.actor.kind == "organization" and p.token >= 0]
    if paired.type != "gathering" or len(people) != 1 or not bodies:
        return False
    here = [t for t in told if t.trigger.sent == paired.trigger.sent and t.type != "gathering" and not t.learned]
    doc = paired.trigger.doc
    return any(people < {p.actor.id for p in t.parts} and t.trigger.is_ancestor(doc[b]) for t in here for b in bodies)


def is_said_to_be(telling: Telling, told: list[Telling]) -> bool:
    """ "The Reykjavik Summit was a meeting between A and B": the name is but that of the meeting."""
    noun = telling.trigger
    if noun.dep_ not in ("nsubj", "compound"):
        return False
    over = noun.head if noun.dep_ == "nsubj" else noun.head.head
    said = [t for t in told if t.trigger.dep_ == "attr" and t.trigger.head == over and t.trigger.i > noun.i]
    return any(t.type == "meeting" and len(t.sides()) == TWO_SIDES for t in said)


def is_beside(telling: Telling, told: list[Telling]) -> bool:
    """ "Are to sit down in Bali, their first encounter since 2019": what is set beside a clause adds no encounter.

    Nor does it say when: its days are those of an earlier one.
    """
    noun = telling.trigger
    first = noun.left_edge.i
    second = noun.dep_ == "dobj" and any(c.i < first for c in children(noun.head, "dobj"))
    if noun.pos_ != "NOUN" or not (noun.dep_ in BESIDE or second) or not first or noun.doc[first - 1].text != ",":
        return False
    return any(
        other.trigger.sent == noun.sent
        and other.trigger.i < first
        and (other.type == "visit") == (telling.type == "visit")
        and _are_those(other.parts, telling.parts)
        for other in told
    )


def is_their_meal(telling: Telling, told: list[Telling]) -> bool:
    """ "Last met in Varna in March, at a dinner with A and B": the occasion of a meeting of all of them."""
    noun = telling.trigger
    at = noun.head if noun.dep_ == "pobj" and noun.head.lower_ in ("at", "over") else None
    if at is None or telling.type != "meeting" or telling.learned or len(telling.parts) < TWO_SIDES:
        return False
    ids = {p.actor.id for p in telling.parts}
    verb = at.head
    return any(t.trigger == verb and t.type == "meeting" and ids < {p.actor.id for p in t.parts} for t in told)


def _are_those(parts: list[Part], beside: list[Part]) -> bool:
    """Whether all are those named before, each by itself or as the country that he is of."""
    ids = {p.actor.id for p in parts}
    sides = {p.actor.country for p in parts}
    return bool(beside) and all(
        p.actor.id in ids or (p.actor.kind == "country" and p.actor.country in sides) for p in beside
    )


def without_visitors_again(told: list[Telling], casting: Casting) -> list[Telling]:
    """All but those by "visiting" that only describes who has been told to come."""
    return [telling for telling in told if not _is_visitor_again(telling, told, casting)]


def _is_visitor_again(telling: Telling, told: list[Telling], casting: Casting) -> bool:
    """ "X came on Sunday. The king received the visiting minister": the visit told just before, and no other.

    The day of the clause is that of the meeting.
    """
    word = telling.trigger
    described = casting.by_token.get(word.i + 1)
    if word.lower_ != "visiting" or telling.type != "visit" or described is None or described.form != "title":
        return False
    if not word.i or word.nbor(-1).lower_ != "the":
        return False
    guests = {p.actor.id for p in telling.parts if p.role == "guest"}
    lands = {p.actor.country for p in telling.parts if p.role == "host"}
    return any(
        other is not telling
        and other.type == "visit"
        and other.status in SETTLED
        and 0 < word.i - other.trigger.i < _NEAR
        and guests & {p.actor.id for p in other.parts if p.role == "guest"}
        and lands >= {p.actor.country for p in other.parts if p.role == "host"}
        for other in told
    )


def goes_where_another_does(paired: Telling, told: list[Telling], casting: Casting) -> bool:
    """ "Sees X on Friday and then flies to Y": whether a guessed visit is to where others go alone."""
    land = paired.where.country if paired.type == "visit" and paired.where is not None else None
    guests = {p.actor.id for p in paired.parts if p.role == "guest"}
    if land is None or not guests:
        return False
    return any(
        t.type == "visit"
        and not t.learned
        and t.trigger != paired.trigger
        and t.trigger.sent == paired.trigger.sent
        and t.trigger.lemma_ in words("motion_verbs")
        and all(p.token < t.trigger.i for p in (*t.parts, *paired.parts))
        and land in _goals(t.trigger, casting)
        and not guests & {p.actor.id for p in t.parts}
        for t in told
    )


def _goals(verb: Token, casting: Casting) -> set[str | None]:
    """The countries of the places to which a verb of motion sends somebody."""
    named = (casting.mention(t) for t in (*prepositional(verb, "to", "into", "for"), *children(verb, "dobj")))
    return {m.actors[0].country for m in named if m is not None and m.actors[0].kind in ("country", "place")}
