"""Who leads a delegation: "the Kenyan side was headed by A, and the Vietnamese delegation by B"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import persons
from nlp.components.tellings.telling import Part

_SIDES = frozenset({"delegation", "side", "team"})
_LEADING = frozenset({"chair", "co-chair", "head", "lead"})


def led_by(noun: Token, casting: Casting) -> tuple[Part, list[Part]] | None:
    """The state whose delegation a noun names and those who lead it, where the words say both.

    Somebody of whom the text says no state acts for that of his delegation.
    """
    if noun.tag_ != "NN" or noun.lemma_.lower() not in _SIDES:
        return None
    sides = [p for p in casting.parts([noun]) if p.actor.kind == "country"]
    mention = casting.mention(noun)
    if mention is not None and not sides:
        sides = [Part(a, token=noun.i) for a in mention.actors if a.kind == "country"]
    leaders = persons(casting, _leaders(noun)) if len(sides) == 1 else []
    for part in leaders:
        if not part.actor.known and not part.actor.of_state:
            part.actor.country = sides[0].actor.country
    return (sides[0], leaders) if leaders else None


def _leaders(noun: Token) -> list[Token]:
    """Who follows "by": behind a verb of leading over or beside the noun, or behind none ("the other side by B")."""
    verbs = [v for v in (noun.head, *children(noun, "acl", "relcl")) if v.lemma_ in _LEADING]
    found = [t for verb in verbs for t in prepositional(verb, "by")]
    led_before = any(t.lemma_ in _LEADING for t in noun.sent if t.i < noun.i)
    return found or (list(prepositional(noun, "by")) if led_before else [])
