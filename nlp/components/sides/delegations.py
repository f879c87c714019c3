"""Who leads a delegation: "the Kenyan side was headed by A, and the Vietnamese delegation by B"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import persons
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base

_SIDES = frozenset({"delegation", "side", "team"})
_LEADING = frozenset({"chair", "co-chair", "head", "lead", "represent"})
_SITTING = frozenset({"chair", "negotiate", "preside", "sit", "speak"})


def led_by(noun: Token, casting: Casting) -> tuple[Part, list[Part]] | None:
    """The state whose delegation a noun names and those who lead it, where the words say both.

    Somebody of whom the text says no state acts for that of his delegation.
    """
    if noun.lower_ == "one":
        return _other_side(noun, casting)
    if noun.tag_ != "NN" or noun.lemma_.lower() not in _SIDES:
        return None
    sides = [p for p in casting.parts([noun]) if p.actor.kind == "country"]
    mention = casting.mention(noun)
    if mention is not None and not sides:
        sides = [Part(a, token=noun.i) for a in mention.actors if a.kind == "country"]
    leaders = persons(casting, _leaders(noun, casting) or _sits(noun, casting)) if len(sides) == 1 else []
    for part in leaders:
        if not part.actor.known and not part.actor.of_state:
            part.actor.country = sides[0].actor.country
    return (sides[0], leaders) if leaders else None


def _sits(noun: Token, casting: Casting) -> list[Token]:
    """Who is named last before "presided on the Turkish side", or "and B on the Kenyan side" behind such words."""
    if noun.lower_ != "side" or noun.dep_ != "pobj" or noun.head.lower_ not in ("for", "on"):
        return []
    before = noun.doc[noun.sent.start : noun.i]
    if not any(t.lemma_ in _SITTING for t in before) or any(c.dep_ == "prep" for c in noun.rights):
        return []
    for token in reversed(before):
        mention = casting.by_token.get(token.i)
        if mention is not None and len(mention.actors) == 1 and mention.actors[0].kind == "person":
            return [noun.doc[mention.root]]
        if token.lower_ == noun.lower_:
            return []
    return []


def _other_side(one: Token, casting: Casting) -> tuple[Part, list[Part]] | None:
    """ "The Kenyan side was headed by A, the Vietnamese one by B"."""
    by = one.doc[one.i + 1] if one.i + 1 < one.sent.end else None
    before = one.doc[one.sent.start : one.i]
    led = any(t.lemma_ in _LEADING for t in before) and any(t.lemma_.lower() in _SIDES for t in before)
    mention = casting.by_token.get(one.i + 2) if led and by is not None and by.lower_ == "by" else None
    leaders = persons(casting, [one.doc[mention.root]]) if mention is not None else []
    known = knowledge_base().country_named(one.doc[one.i - 1].text) if leaders else None
    state = country_actor(one.doc, known.country) if known is not None and known.country else None
    return (Part(state, token=one.i), leaders) if state is not None else None


def _leaders(noun: Token, casting: Casting) -> list[Token]:
    """Who follows "by": behind a verb of leading over or beside the noun, or behind none ("the other side by B"); and
    who does it, where the sentence has another side, too: "while B headed the other delegation"."""
    if noun.dep_ == "dobj" and noun.head.lemma_ in _LEADING:
        both = any(t.lemma_.lower() in _SIDES and t != noun for t in noun.sent)
        return subjects(noun.head) if both else []
    over = [noun.head] if noun.dep_ != "conj" else []  # "the one side was led by A, and the other by B"
    verbs = [v for v in (*over, *children(noun, "acl", "relcl")) if v.lemma_ in _LEADING]
    found = [t for verb in verbs for t in prepositional(verb, "by")]
    led_before = any(t.lemma_ in _LEADING for t in noun.sent if t.i < noun.i)
    return found or ((list(prepositional(noun, "by")) or _behind_dash(noun, casting)) if led_before else [])


def _behind_dash(noun: Token, casting: Casting) -> list[Token]:
    """ "The Kenyan side was headed by A, the Vietnamese side - by B": where a dash stands for the verb."""
    by = next((t for t in noun.doc[noun.i + 1 : noun.i + 3] if t.lower_ == "by"), None)
    if by is None or by.i == noun.i + 1 or by.i + 1 >= noun.sent.end:
        return []
    mention = casting.by_token.get(by.i + 1)
    return [noun.doc[mention.root]] if mention is not None else []
