"""Those who meet each other ahead of a forum: "A and B met in Oslo on the eve of the G20 summit"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.telling_types import forums
from nlp.components.tellings.trigger_words import trigger_of

_AHEAD = frozenset({"ahead", "before", "prior"})


def meets_ahead_of(verb: Token, relation: str, chain: list[Token]) -> bool:
    """Whether a clause tells of another encounter, ahead of what `chain` names: who is at it need not be there."""
    ahead = relation in _AHEAD or any(noun.lower_ == "eve" for noun in chain)
    if not ahead or verb in chain:
        return False
    nouns = [*children(verb, "dobj"), *children(verb, "nsubjpass")]
    return any(word is not None and word.type in ("meeting", "call") for word in map(trigger_of, (verb, *nouns)))


def is_ahead(noun: Token, times: frozenset[str] = frozenset({"after", "before"})) -> bool:
    """Whether a noun phrase says before what something was: "ahead of the summit", "on the eve of the forum".

    So does one that says after what, if `times` have that word.
    """
    while noun.dep_ in ("compound", "nmod", "poss", "conj") and noun.head != noun:
        noun = noun.head
    over = noun.head
    is_eve = over.head.lower_ == "eve"
    if (
        noun.dep_ == "pobj" and over.lower_ == "of" and over.head.dep_ == "pobj" and not is_eve
    ):  # "before a summit of EU leaders"
        noun, over = over.head, over.head.head
    if noun.dep_ != "pobj":
        return False
    return over.lower_ in times or (over.lower_ in ("of", "to") and over.head.lower_ in _AHEAD | {"eve"})


def without_those_before(telling: Telling) -> Telling:
    """ "A and B spoke on Friday, ahead of an OPEC gathering": that a guess has them at it is no word of it."""
    trigger = telling.trigger
    if telling.type == "gathering" and forums(telling) and is_ahead(trigger, frozenset({"before"})):
        within = {token.i for token in trigger.subtree}
        telling.parts = [p for p in telling.parts if p.actor.kind != "person" or p.token in within]
    return telling
